import { replace, type Change } from '../content-tree.ts';
import type { BrokenCase } from './broken-case.ts';

const kk = 'campaigns/kind-run-2017/kk.md';
const ru = 'campaigns/kind-run-2017/ru.md';
const releaseKk = 'press-releases/gym-2017/kk.md';
const releaseRu = 'press-releases/gym-2017/ru.md';

const inRussian = (words: string): Change => replace(ru, ':figure[2 500 человек]', `:figure[${words}]`);
const add = (file: string, after: string, words: string): Change => replace(file, after, `${after} ${words}`);
const addToBoth = (inKazakh: string, words: string): readonly Change[] => [
  add(releaseKk, 'кетті.', inKazakh),
  replace(releaseRu, '#money-spent-2017}.', `#money-spent-2017}. ${words}`),
];

/** Words and records, or words and words, that do not agree. */
export const brokenProse: readonly BrokenCase[] = [
  {
    name: 'a citation says another value',
    changes: [inRussian('2 600 человек')],
    faults: [`${ru}:6:38 citation-value`],
    says: { found: 2600, value: 2500 },
  },
  {
    name: 'a citation says another value in words',
    changes: [inRussian('две тысячи четыреста человек')],
    faults: [`${ru}:6:38 citation-value`],
    says: { found: 2400 },
  },
  {
    name: 'a citation adds “more than” to an exact value',
    changes: [inRussian('более 2 500 человек')],
    faults: [`${ru}:6:38 citation-qualifier`],
    says: { found: 'more-than', qualifier: 'exact' },
  },
  {
    name: 'a citation makes an exact value of “about”',
    changes: [replace(kk, 'шамамен 3 000 адам', '3 000 адам')],
    faults: [`${kk}:6:73 citation-qualifier`],
    says: { found: 'exact', qualifier: 'about' },
  },
  {
    name: 'a citation names no number',
    changes: [inRussian('многие бегуны')],
    faults: [`${ru}:6:38 citation-number`],
  },
  {
    name: 'a citation names two numbers',
    changes: [inRussian('2 500 из 3 000 человек')],
    faults: [`${ru}:6:38 citation-number`],
  },
  {
    name: 'a citation is in another currency',
    changes: [replace(releaseRu, '1 200 000 тенге', '1 200 000 долларов')],
    faults: [`${releaseRu}:6:13 citation-unit`],
    says: { found: 'USD', unit: 'KZT' },
  },
  {
    name: 'a planned sum is told as spent',
    changes: [
      replace(
        'figures/money-spent-2017.yaml',
        'status: spent\n    source: fund-2017\n    evidence',
        'status: planned\n    source: fund-2017\n    evidence',
      ),
      replace(releaseRu, 'На зал ушло', 'На зал потратили'),
      replace(releaseKk, 'кетті.', 'жұмсалды.'),
    ],
    faults: [
      'figures/money-spent-2017.yaml:5:5 revision-missing',
      'press-releases/gym-2017/kk.md:6:7 citation-spent',
      'press-releases/gym-2017/ru.md:6:18 citation-spent',
      'totals/money-spent.yaml:11:5 addend-status',
    ],
    says: { status: 'planned' },
  },
  {
    name: 'numbers stand uncited, in digits and in words',
    changes: addToBoth(
      'Жобаға 2 500 адам мен он екі ұйым көмектесті.',
      'Помогли 2 500 человек и двенадцать организаций.',
    ),
    faults: [
      'press-releases/gym-2017/kk.md:6:65 uncited-number',
      'press-releases/gym-2017/kk.md:6:80 uncited-number',
      'press-releases/gym-2017/ru.md:6:66 uncited-number',
      'press-releases/gym-2017/ru.md:6:82 uncited-number',
    ],
    says: { found: '2 500', figures: ['participants-2017'] },
  },
  {
    name: 'a title holds a number',
    changes: [
      replace(releaseRu, 'title: В школе открыли спортзал', 'title: В школе открыли 3 зала'),
      replace(releaseKk, 'title: Мектепте спортзал ашылды', 'title: Мектепте 3 зал ашылды'),
    ],
    faults: ['press-releases/gym-2017/kk.md:2:8 uncited-number', 'press-releases/gym-2017/ru.md:2:8 uncited-number'],
    says: { found: '3', figures: [] },
  },
  {
    name: 'a plain number is no number',
    changes: [replace(ru, 'назначенный на утро', 'назначенный на :plain[утро]')],
    faults: ['campaigns/kind-run-2017/ru.md:6:26 plain-idle'],
  },
  {
    name: 'a date differs between the languages',
    changes: addToBoth('Бұл 2017 жылғы 23 сәуірде болды.', 'Это было 24 апреля 2017 года.'),
    faults: ['press-releases/gym-2017/kk.md:6:73 parity', 'press-releases/gym-2017/ru.md:6:67 parity'],
    says: { found: '04-23', other: releaseRu },
  },
  {
    name: 'one language leaves a figure out',
    changes: [replace(kk, ', ал газетте — :figure[шамамен 3 000 адам]{#participants-2017 source=paper-2017}', '')],
    faults: ['campaigns/kind-run-2017/ru.md:6:96 parity'],
    says: { found: 'participants-2017 source=paper-2017', other: kk },
  },
  {
    name: 'a waiver names what does not differ',
    changes: [
      replace(
        releaseRu,
        'summary: Обещанный зал передан.',
        'summary: Обещанный зал передан.\nonlyHere:\n  - what: "7"\n    because: Так было.',
      ),
    ],
    faults: ['press-releases/gym-2017/ru.md:5:11 waiver-idle'],
    says: { what: '7' },
  },
  {
    name: 'localised words of a record name another number in one language',
    changes: [
      replace(
        'figures/participants-2017.yaml',
        'ru: Число называет сам организатор.',
        'ru: Число называют 2 организатора.',
      ),
    ],
    faults: ['figures/participants-2017.yaml:21:7 localised-parity'],
    says: { found: '2', language: 'ru', other: 'kk' },
  },
];
