import { replace, type Change } from '../content-tree.ts';
import type { BrokenCase } from './broken-case.ts';

const kk = 'campaigns/kind-run-2017/kk.md';
const ru = 'campaigns/kind-run-2017/ru.md';
const releaseKk = 'press-releases/gym-2017/kk.md';
const releaseRu = 'press-releases/gym-2017/ru.md';

const inRussian = (words: string): Change => replace(ru, ':figure[2\u00A0500 человек]', `:figure[${words}]`);
const add = (file: string, after: string, words: string): Change => replace(file, after, `${after} ${words}`);
const addToBoth = (inKazakh: string, words: string): readonly Change[] => [
  add(releaseKk, 'кетті.', inKazakh),
  replace(releaseRu, '#money-spent-2017}.', `#money-spent-2017}. ${words}`),
];

/** Words and records, or words and words, that do not agree. */
export const brokenProse: readonly BrokenCase[] = [
  {
    name: 'a citation says another value',
    changes: [inRussian('2\u00A0600 человек')],
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
    changes: [inRussian('более 2\u00A0500 человек')],
    faults: [`${ru}:6:38 citation-qualifier`],
    says: { found: 'more-than', qualifier: 'exact' },
  },
  {
    name: 'a citation makes an exact value of “about”',
    changes: [replace(kk, 'шамамен 3\u00A0000 адам', '3\u00A0000 адам')],
    faults: [`${kk}:6:73 citation-qualifier`],
    says: { found: 'exact', qualifier: 'about' },
  },
  {
    name: 'a citation names no number',
    changes: [inRussian('многие бегуны')],
    faults: [`${ru}:6:38 citation-number`],
  },
  {
    name: 'a citation is in another currency',
    changes: [replace(releaseRu, '1\u00A0200\u00A0000\u00A0тенге', '1\u00A0200\u00A0000\u00A0долларов')],
    faults: [`${releaseRu}:6:13 citation-unit`],
    says: { found: 'USD', unit: 'KZT' },
  },
  {
    name: 'a citation is in a currency that no record has',
    changes: [replace(releaseRu, '1\u00A0200\u00A0000\u00A0тенге', '1\u00A0200\u00A0000\u00A0рублей')],
    faults: [`${releaseRu}:6:13 citation-unit`],
    says: { found: 'RUB', unit: 'KZT' },
  },
  {
    name: 'the word beside a citation makes it another currency',
    changes: [
      replace(
        releaseRu,
        '1\u00A0200\u00A0000\u00A0тенге]{#money-spent-2017}',
        '1\u00A0200\u00A0000]{#money-spent-2017}\u00A0долларов',
      ),
    ],
    faults: [`${releaseRu}:6:13 citation-unit`],
    says: { found: 'USD', unit: 'KZT' },
  },
  {
    name: 'a citation counts people where the record counts money',
    changes: [replace(releaseRu, '1\u00A0200\u00A0000\u00A0тенге', '1\u00A0200\u00A0000 человек')],
    faults: [`${releaseRu}:6:13 citation-unit`],
    says: { found: 'people', unit: 'KZT' },
  },
  {
    name: 'a word before the brackets qualifies what the record states exactly',
    changes: [replace(ru, 'вышли :figure', 'вышли более :figure')],
    faults: [`${ru}:6:44 citation-qualifier`],
    says: { words: 'более 2\u00A0500 человек', found: undefined, qualifier: 'exact' },
  },
  {
    name: 'a word after the brackets qualifies what the record states exactly',
    changes: [replace(kk, '2\u00A0500 адам]{#participants-2017}', '2\u00A0500]{#participants-2017}-ден астам адам')],
    faults: [`${kk}:6:11 citation-qualifier`],
    says: { words: '2\u00A0500-ден астам', qualifier: 'exact' },
  },
  {
    name: 'a word before the brackets turns the words in them around',
    changes: [replace(ru, 'газете — :figure[около', 'газете — не менее :figure[около')],
    faults: [`${ru}:6:105 citation-qualifier`],
    says: { qualifier: 'about' },
  },
  {
    name: 'a word after the brackets makes thousands of the number',
    changes: [
      replace(ru, '2\u00A0500 человек]{#participants-2017}', '2\u00A0500]{#participants-2017}\u00A0тысяч человек'),
    ],
    faults: [`${ru}:6:38 citation-value`],
    says: { words: '2\u00A0500\u00A0тысяч', found: 2_500_000 },
  },
  {
    name: 'an ending after the brackets makes an ordinal of the number',
    changes: [replace('institutions/school-1/ru.md', '120 детей]{#pupils-school-1}', '120]{#pupils-school-1}-я школа')],
    faults: ['institutions/school-1/ru.md:6:14 citation-number'],
    says: { words: '120-я' },
  },
  {
    name: 'a citation is not written as one',
    changes: [replace(ru, '{#participants-2017},', '{#participants-2017 sorce=fund-2017},')],
    faults: [`${ru}:6:38 citation-form`],
    says: { found: ':figure[2\u00A0500 человек]' },
  },
  {
    name: 'money is called plain',
    changes: addToBoth('Тағы :plain[5\u00A0млн\u00A0теңге] керек.', 'Нужно ещё :plain[5\u00A0млн]\u00A0тенге.'),
    faults: ['press-releases/gym-2017/kk.md:6:63 plain-money', 'press-releases/gym-2017/ru.md:6:68 plain-money'],
    says: { words: '5\u00A0млн' },
  },
  {
    name: 'a day is not in the calendar',
    changes: addToBoth('Бұл 2017 жылғы 29 ақпанда болды.', 'Это было 29 февраля 2017 года.'),
    faults: ['press-releases/gym-2017/kk.md:6:73 no-such-day', 'press-releases/gym-2017/ru.md:6:67 no-such-day'],
    says: { found: '29 февраля' },
  },
  {
    name: 'a day in digits is not in the calendar',
    changes: addToBoth('Бұл 45.13.2017 болды.', 'Это было 31.04.2017.'),
    faults: ['press-releases/gym-2017/kk.md:6:62 no-such-day', 'press-releases/gym-2017/ru.md:6:67 no-such-day'],
    says: { found: '31.04' },
  },
  {
    name: 'numbers hide in code, in a part of a whole, in odd digits',
    changes: addToBoth('Мұнда `15` доп, жарты емес, жартысы.', 'Здесь `15` мячей, половина и ½ новых, １５ старых.'),
    faults: [
      'press-releases/gym-2017/kk.md:6:64 uncited-number',
      'press-releases/gym-2017/kk.md:6:86 uncited-number',
      'press-releases/gym-2017/ru.md:6:64 uncited-number',
      'press-releases/gym-2017/ru.md:6:76 uncited-number',
      'press-releases/gym-2017/ru.md:6:87 uncited-number',
      'press-releases/gym-2017/ru.md:6:96 uncited-number',
    ],
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
      'Жобаға 2\u00A0500 адам мен он екі ұйым көмектесті.',
      'Помогли 2\u00A0500 человек и двенадцать организаций.',
    ),
    faults: [
      'press-releases/gym-2017/kk.md:6:65 uncited-number',
      'press-releases/gym-2017/kk.md:6:80 uncited-number',
      'press-releases/gym-2017/ru.md:6:66 uncited-number',
      'press-releases/gym-2017/ru.md:6:82 uncited-number',
    ],
    says: { found: '2\u00A0500', figures: ['participants-2017'] },
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
    name: 'a date differs between the languages',
    changes: addToBoth('Бұл 2017 жылғы 23 сәуірде болды.', 'Это было 24 апреля 2017 года.'),
    faults: ['press-releases/gym-2017/kk.md:6:73 parity', 'press-releases/gym-2017/ru.md:6:67 parity'],
    says: { found: '04-23', other: releaseRu },
  },
  {
    name: 'an ordinal differs between the languages',
    changes: addToBoth('Бұл оныншы жүгіріс.', 'Это девятый забег.'),
    faults: ['press-releases/gym-2017/kk.md:6:62 parity', 'press-releases/gym-2017/ru.md:6:62 parity'],
    says: { found: '№ 9', other: releaseKk },
  },
  {
    name: 'a waiver stands twice',
    changes: [
      replace(
        releaseRu,
        'summary: Обещанный зал передан.',
        'summary: Обещанный зал передан.\nonlyHere:\n  - { what: "7", because: Так. }\n  - { what: "7", because: Так. }',
      ),
      replace(releaseRu, '#money-spent-2017}.', '#money-spent-2017}. Их :plain[семь].'),
    ],
    faults: ['press-releases/gym-2017/ru.md:6:13 waiver-idle'],
    says: { what: '7' },
  },
  {
    name: 'one language leaves a figure out',
    changes: [replace(kk, ', ал газетте — :figure[шамамен 3\u00A0000 адам]{#participants-2017 source=paper-2017}', '')],
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
