import { describe, expect, test } from 'vitest';
import { messageLanguages } from '../../../../editorial/rule.ts';
import {
  clear,
  ctrlC,
  ctrlD,
  down,
  enter,
  inCopy,
  newByFlags,
  newByQuestions,
  tab,
  type Copy,
  type Outcome,
  type Step,
} from './session.ts';
import { wholeAnswers } from './whole-answers.ts';

/** Runs a whole conversation and returns what was written. */
const written = (
  args: readonly string[],
  steps: readonly Step[],
): Promise<Outcome & { files: ReturnType<Copy['changes']>; faults: string[] }> =>
  inCopy(async ({ root, changes, faults }) => {
    const outcome = await newByQuestions(root, args, steps);
    return { ...outcome, files: changes(), faults: faults() };
  });

/** A press release in Kazakh, from the very first question. */
const pressRelease: readonly Step[] = [
  ['Тіл · Язык · Language', enter],
  ['Не қосасыз?', enter],
  ['(original)', enter],
  ['Екінші тілдегі мәтіннің файлын да қазір ашайық па?', enter],
  ['(title) — Қазақша', `Мектепте кітапхана ашылды${enter}`],
  ['(title) — Русский', `В школе открыли библиотеку${enter}`],
  ['(summary) — Қазақша', `Уәде етілген кітапхана ашылды.${enter}`],
  ['(summary) — Русский', `Обещанная библиотека открыта.${enter}`],
  ['(date)', `2018-09${enter}`],
  ['(dateNote) — Қазақша', enter],
  ['(published)', enter],
  ['(campaign)', `мейирим 2018${enter}`],
  ['(institutions)', `интернат${tab}${enter}`],
  ['(sources)', `fund-2018${tab}${enter}`],
  ['адрес', enter],
].map(([question = '', keys = '']): Step => [question === 'адрес' ? 'мекенжайы' : question, keys]);

test('a press release is asked for in Kazakh, field by field', async () => {
  const { status, files, faults } = await written([], pressRelease);
  expect(status).toBe(0);
  const folder = 'press-releases/mektepte-kitaphana-ashyldy-2018';
  expect(Object.keys(files)).toEqual([`${folder}/kk.md`, `${folder}/press-release.yaml`, `${folder}/ru.md`]);
  const facts = (files[`${folder}/press-release.yaml`] ?? '').split('\n').filter((line) => /^[^#]/.test(line));
  expect(facts).toEqual([
    'original: kk',
    'date: "2018-09"',
    'published: "2026-11-22"',
    'campaign: kind-run-2018',
    'institutions:',
    '  - school-1',
    'sources:',
    '  - fund-2018',
  ]);
  // What nobody types at a prompt is left, and named.
  expect(faults).toEqual([`${folder}/kk.md:12:1 empty-body`, `${folder}/ru.md:12:1 empty-body`]);
});

describe('nothing is left behind where a person stops', () => {
  test.each(pressRelease.map(([question], index) => [question, index] as const))('at %s', async (_question, index) => {
    await inCopy(async ({ root, changes }) => {
      const steps = pressRelease.map(([question, keys], at): Step => [question, at === index ? ctrlC : keys]);
      const { status, said } = await newByQuestions(root, [], steps.slice(0, index + 1));
      expect(status).toBe(130);
      expect(said).toContain('Ештеңе жазылған жоқ.');
      expect(changes()).toEqual({});
    });
  });

  test('by the end of the input', async () => {
    await inCopy(async ({ root, changes }) => {
      const { status } = await newByQuestions(root, ['source', '--lang', 'ru'], [['(publisher)', ctrlD]]);
      expect(status).toBe(130);
      expect(changes()).toEqual({});
    });
  });
});

test('a source is asked for in Russian; wrong answers are told of and asked again', async () => {
  const { status, files, said, faults } = await written(
    ['--lang', 'ru'],
    [
      ['Что добавляем?', `${down.repeat(4)}${enter}`],
      ['(publisher)', `Городская газета${enter}`],
      ['(organisation)', enter],
      ['(title)', enter],
      ['(opening)', `Вчера в городе бежали${enter}`],
      ['(language)', `русский${enter}`],
      ['«русский» — не обозначение языка', `${clear}ru${enter}`],
      ['(url)', `https://fund.example/2017${enter}`],
      ['sources/fund-2017.yaml', `${clear}https://news.gazeta.com.kz/1${enter}`],
      ['(published)', `14.05.2018${enter}`],
      ['«14.05.2018» не годится как дата', `${clear}2018-05-14${enter}`],
      ['(read)', enter],
      ['(reliability)', enter],
      ['адрес страницы', enter],
    ],
  );
  expect(status).toBe(0);
  expect(faults).toEqual([]);
  expect(Object.keys(files)).toEqual(['sources/gazeta-2018.yaml']);
  const lines = (files['sources/gazeta-2018.yaml'] ?? '').split('\n').filter((line) => /^[^#]/.test(line));
  expect(lines).toEqual([
    'publisher: Городская газета',
    'opening: Вчера в городе бежали',
    'language: ru',
    'url: https://news.gazeta.com.kz/1',
    'published: "2018-05-14"',
    'read: in-full',
  ]);
  expect(said).toContain('http://localhost:4321/ru/sources/gazeta-2018/');
});

test('a figure is asked for in English: claim after claim, then which is printed, and why', async () => {
  const { status, files, faults } = await written(
    ['figure', '--lang', 'en'],
    [
      ['What the figure is about', `kind-run-2018${enter}`],
      ['The measure', `particip${enter}`],
      ['(scope) — Қазақша', enter],
      ['(value)', `2 800${enter}`],
      ['“2 800” is not accepted as a number', `${clear}2800${enter}`],
      ['(qualifier)', enter],
      ['(status)', `${down.repeat(4)}${enter}`],
      ['(asOf)', `2018${enter}`],
      ['(source)', `fund-2018${enter}`],
      ['(evidence)', `а б в г д е ж з и к л м н${enter}`],
      ['the evidence is too long: 13 words', `${clear}2 800 адам${enter}`],
      ['(verified)', `${down}${enter}`],
      ['Add one more? (claims)', 'y'],
      ['(value)', `3000${enter}`],
      ['(qualifier)', `${down}${enter}`],
      ['(status)', `${down.repeat(4)}${enter}`],
      ['(asOf)', enter],
      ['(source)', `paper${enter}`],
      ['(evidence)', `около 3 000 человек${enter}`],
      ['(verified)', enter],
      ['Add one more? (claims)', enter],
      ['(printed)', `${down}${enter}`],
      ['(because) — Қазақша', `Қор өзі санаған.${enter}`],
      ['(because) — Русский', `Фонд считал сам.${enter}`],
      ['address of the page', enter],
    ],
  );
  expect({ status, faults }).toEqual({ status: 0, faults: [] });
  const byFlags = await inCopy(async ({ root, read }) => {
    await newByFlags(root, 'figure', '--lang', 'en', ...wholeAnswers.figure.flags);
    return read('figures/participants-2018.yaml');
  });
  expect(files).toEqual({ 'figures/participants-2018.yaml': byFlags });
});

test('an institution is asked for with its names: what a source prints, what the editors translate', async () => {
  const { status, files, faults } = await written(
    ['institution', '--lang', 'kk'],
    [
      ['(original)', enter],
      ['Екінші тілдегі мәтіннің', 'n'],
      ['(title) — Қазақша', `«Құлыншақ» балабақшасы${enter}`],
      ['(summary) — Қазақша', `Қаладағы балабақша.${enter}`],
      ['(kind)', `${down}${enter}`],
      ['(town) — Қазақша', enter],
      ['(serves) — Қазақша', `кішкентай балалар${enter}`],
      ['(serves) — Русский', `маленькие дети${enter}`],
      ['(language)', `kk${enter}`],
      ['(text)', `«Құлыншақ» балабақшасы${enter}`],
      ['(source)', `fund-2018${enter}`],
      ['Тағы біреуін қосасыз ба? (names)', 'y'],
      ['(language)', `ru${enter}`],
      ['(text)', `Детский сад «Кулыншак»${enter}`],
      ['(source)', enter],
      ['Тағы біреуін қосасыз ба? (names)', enter],
      ['(website)', enter],
      ['(facts)', enter],
      ['мекенжайы', enter],
    ],
  );
  expect(status).toBe(0);
  const folder = 'institutions/qulynshaq-balabaqshasy';
  expect(Object.keys(files)).toEqual([`${folder}/institution.yaml`, `${folder}/kk.md`]);
  expect(faults).toEqual([`${folder}/kk.md:12:1 empty-body`]);
  expect(files[`${folder}/institution.yaml`]?.replace(/^ *#.*\n/gm, '')).toContain(`names:
  - language: kk
    text: «Құлыншақ» балабақшасы
    source: fund-2018
  - language: ru
    text: Детский сад «Кулыншак»
    translation: true
`);
});

test('a campaign is asked for with its date and its promises', async () => {
  const { status, files, faults } = await written(
    ['campaign', '--lang', 'ru'],
    [
      ['(original)', enter],
      ['Завести сразу и файл', enter],
      ['(title) — Русский', `Забег доброты – 2019${enter}`],
      ['(title) — Қазақша', `Мейірім жүгірісі – 2019${enter}`],
      ['(summary) — Русский', enter],
      ['(summary) — Қазақша', `Жүгіріс көктемде өтті.${enter}`],
      ['(series)', enter],
      ['(year)', enter],
      ['не хватает поля «year»', `2019${enter}`],
      ['(edition)', enter],
      ['(partOf)', enter],
      ['(status)', `${down.repeat(2)}${enter}`],
      ['(date)', 'y'],
      ['(value)', `2019-05${enter}`],
      ['(source)', `paper${enter}`],
      ['(evidence)', `в мае${enter}`],
      ['(verified)', enter],
      ['Добавить ещё? (claims)', enter],
      ['(names)', enter],
      ['(facts)', enter],
      ['(promises)', 'y'],
      ['(institution)', `сад${enter}`],
      ['(work) — Русский', `площадка${enter}`],
      ['(work) — Қазақша', `ойын алаңы${enter}`],
      ['(source)', `paper${enter}`],
      ['(evidence)', `саду обещана площадка${enter}`],
      ['(verified)', enter],
      ['(delivered)', enter],
      ['Добавить ещё? (promises)', enter],
      // The source that the answers name already is chosen.
      ['(sources)', enter],
      ['адрес страницы', enter],
    ],
  );
  expect(status).toBe(0);
  expect(faults).toEqual([
    'campaigns/kind-run-2019/kk.md:12:1 empty-body',
    'campaigns/kind-run-2019/ru.md:6:10 empty-text',
    'campaigns/kind-run-2019/ru.md:12:1 empty-body',
  ]);
  const facts = files['campaigns/kind-run-2019/campaign.yaml'] ?? '';
  expect(facts.replace(/^ *#.*\n/gm, '').replace(/\n+/g, '\n')).toBe(`original: ru
series: kind-run
year: 2019
status: held
date:
  claims:
    - value: "2019-05"
      source: paper-2017
      evidence: в мае
      verified: false
  printed: paper-2017
names: []
facts: []
promises:
  - institution: kindergarten-5
    promised:
      work:
        kk: ойын алаңы
        ru: площадка
      source: paper-2017
      evidence: саду обещана площадка
      verified: false
sources:
  - paper-2017
`);
});

test('what flags answer is not asked; the id that is taken gets a number', async () => {
  const steps: readonly Step[] = [
    ['(dateNote)', enter],
    ['адрес страницы', enter],
  ];
  await inCopy(async ({ root, changes }) => {
    const flags = wholeAnswers['press-release'].flags.filter((word) => !/Месяц|Айын|date-note/.test(word));
    expect(await newByFlags(root, 'press-release', '--lang', 'ru', ...flags)).toMatchObject({ status: 0 });
    const args = ['press-release', '--lang', 'ru', '--texts', 'kk,ru', '--published', '2026-11-20', ...flags];
    expect(await newByQuestions(root, args, steps)).toMatchObject({ status: 0 });
    const folders = new Set(Object.keys(changes()).map((file) => file.split('/')[1]));
    expect([...folders].sort()).toEqual(['v-shkole-otkryli-biblioteku-2018', 'v-shkole-otkryli-biblioteku-2018-2']);
  });
});

test.each(messageLanguages)('no prompt speaks another language than %s', async (language) => {
  const { said } = await written(
    [
      'press-release',
      '--lang',
      language,
      '--title-kk',
      'А',
      '--title-ru',
      'А',
      '--summary-kk',
      'А',
      '--summary-ru',
      'А',
    ],
    [
      ['(original)', enter],
      ['◆', 'y'],
      ['(date)', `2018${enter}`],
      ['(dateNote)', enter],
      ['(published)', enter],
      ['(campaign)', `zzz${enter}`],
      ['zzz', `${clear}${enter}`],
      ['(institutions)', `zzz${clear}${tab}${enter}`],
      ['(sources)', enter],
      ['▲', `${tab}${enter}`],
      ['◆', ctrlC],
    ],
  );
  const english = /Search|match|select|confirm|Enter:|Type:|No |items|Please|Yes/;
  if (language === 'en') expect(said).not.toMatch(/[әғқңөұүһі]{2}/i);
  else expect(said).not.toMatch(english);
});
