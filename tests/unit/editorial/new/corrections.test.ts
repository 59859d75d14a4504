import { describe, expect, test } from 'vitest';
import { remove, replace, write, type Change } from '../../content-tree.ts';
import { clear, ctrlC, down, enter, inCopy, newByFlags, newByQuestions } from './session.ts';

const figure = 'figures/participants-2017.yaml';
const because = ['--because-kk', 'Газеттікі дәлірек.', '--because-ru', 'У газеты точнее.'];
const choice = ['--printed-because-kk', 'Газет санады.', '--printed-because-ru', 'Газета считала.'];

/** Corrects by flags and returns the changed files. */
const corrected = (args: readonly string[], ...before: readonly Change[]) =>
  inCopy(
    async ({ root, changes, faults }) => {
      const outcome = await newByFlags(root, 'correction', '--lang', 'ru', ...args);
      return { ...outcome, files: changes(), faults: faults() };
    },
    ...before,
  );

test('another claim is printed: what was published is kept word for word, all else stays', async () => {
  const { status, files, said } = await corrected([
    '--entry',
    'figures/participants-2017',
    '--printed',
    'paper-2017',
    ...because,
    ...choice,
  ]);
  expect(status).toBe(0);
  expect(files).toEqual({
    [figure]: `subject:
  campaign: kind-run-2017
measure: participants
claims:
  - value: 2500
    qualifier: exact
    status: reported
    asOf: "2017"
    source: fund-2017
    evidence: вышли 2 500 человек
    verified: true
  - value: 3000
    qualifier: about
    status: reported
    source: paper-2017
    evidence: около 3 000 человек
    verified: true
printed: paper-2017
because:
  kk: Газет санады.
  ru: Газета считала.
revisions:
  - date: "2026-11-22"
    was:
      value: 2500
      qualifier: exact
      status: reported
      source: fund-2017
    because:
      kk: Газеттікі дәлірек.
      ru: У газеты точнее.
`,
  });
  // The texts that still say what the figure said are named at once.
  expect(said).toMatch(/campaigns\/kind-run-2017\/kk\.md:6:\d+ {2}citation-value/);
  expect(said).toContain('npm run release');
});

describe('a claim', () => {
  test('of the same source is changed where it stands', async () => {
    const claim =
      '{ value: 600000, qualifier: up-to, status: announced, source: paper-2017, evidence: призы до 600 000 тенге, verified: true }';
    const { files, faults } = await corrected(['--entry', 'figures/prize-fund-2017', '--claim', claim, ...because]);
    expect(faults).toEqual([]);
    const text = files['figures/prize-fund-2017.yaml'] ?? '';
    expect(text).toContain('  - value: 600000\n    qualifier: up-to\n');
    expect(text).toContain('evidence: призы до 600 000 тенге\n');
    expect(text).toContain('    was:\n      value: 500000\n');
  });

  test('of another source is added and printed, with the reason of the choice', async () => {
    const claim =
      '{ value: 700000, qualifier: exact, status: reported, source: fund-2017, evidence: призы 700 000 тенге, verified: true }';
    const args = ['--entry', 'figures/prize-fund-2017', '--claim', claim, ...because];
    const alone = await corrected(args);
    expect(alone.status).toBe(1);
    expect(alone.complained).toContain('--printed-because-kk, --printed-because-ru');
    expect(alone.files).toEqual({});
    const { faults, files } = await corrected([...args, ...choice]);
    expect(faults).toEqual([]);
    expect(files['figures/prize-fund-2017.yaml']).toMatch(
      /verified: true\n {2}- value: 700000\n.*verified: true\nprinted: fund-2017\nbecause:\n {2}kk: Газет санады\.\n/s,
    );
  });

  test('that was changed by hand before needs its revision alone', async () => {
    const change = replace(figure, 'value: 2500', 'value: 2600');
    const { status, files } = await corrected(['--entry', 'figures/participants-2017', ...because], change);
    expect(status).toBe(0);
    expect(files[figure]).toContain('  - value: 2600\n');
    expect(files[figure]).toContain('    was:\n      value: 2500\n');
    expect(files[figure]).toContain('ru: Число называет сам организатор.');
  });
});

test('a later revision follows the earlier ones', async () => {
  const claim =
    '{ value: 1250000, qualifier: exact, status: spent, source: fund-2017, evidence: на зал ушло 1 250 000 тенге, verified: true }';
  const { files } = await corrected(['--entry', 'figures/money-spent-2017', '--claim', claim, ...because]);
  const dates = [...(files['figures/money-spent-2017.yaml'] ?? '').matchAll(/date: "(.*)"/g)].map(([, date]) => date);
  expect(dates).toEqual(['2026-03-10', '2026-05-20', '2026-11-22']);
});

test('comments, order, quotes and indentation stay as they are', async () => {
  const text = `# Жүгіріс. / Забег.
measure:   'participants'
subject: { campaign: kind-run-2017 }   # кампания

claims:
# Қор.
- source: "fund-2017"
  value: 2500
  qualifier: exact
  status: reported
  evidence: >-
    вышли
    2 500 человек
  verified: true

- { value: 3000, qualifier: about, status: reported, source: paper-2017, evidence: "около 3 000", verified: true }
because: { kk: "Себебі", ru: 'Потому' }
printed: "fund-2017"   # пока

# Соңы. / Конец.
`;
  const { status, files } = await corrected(
    [
      '--entry',
      'figures/participants-2017',
      '--printed',
      'paper-2017',
      ...because,
      '--printed-because-kk',
      'Газет',
      '--printed-because-ru',
      'Газета',
    ],
    write(figure, text),
  );
  expect(status).toBe(0);
  expect(files[figure]).toBe(
    text.replace('{ kk: "Себебі", ru: \'Потому\' }', '{ kk: "Газет", ru: "Газета" }').replace(
      'printed: "fund-2017"   # пока\n',
      `printed: "paper-2017"   # пока
revisions:
  - date: "2026-11-22"
    was:
      value: 2500
      qualifier: exact
      status: reported
      source: fund-2017
    because:
      kk: Газеттікі дәлірек.
      ru: У газеты точнее.
`,
    ),
  );
});

test.each([
  [
    'press-releases/gym-2017',
    'press-releases/gym-2017/press-release.yaml',
    /sources:\n {2}- fund-2017\ncorrections:\n/,
  ],
  [
    'institutions/school-1',
    'institutions/school-1/institution.yaml',
    /Исправлено название учреждения\.\n {2}- date: "2026-11-22"\n/,
  ],
  ['sources/fund-2017', 'sources/fund-2017.yaml', /read: in-full\ncorrections:\n {2}- date: "2026-11-22"\n/],
])('a correction of %s stands at the end of its list', async (entry, file, words) => {
  const change = ['--change-kk', 'Бұрын «бөлінді» деп жазылған еді.', '--change-ru', 'Раньше стояло «выделено».'];
  const { status, files, faults } = await corrected(['--entry', entry, ...change]);
  expect({ status, faults, changed: Object.keys(files) }).toEqual({ status: 0, faults: [], changed: [file] });
  expect(files[file]).toMatch(words);
  expect(files[file]).toMatch(/ {6}kk: Бұрын «бөлінді» деп жазылған еді\.\n {6}ru: Раньше стояло «выделено»\.\n$/);
});

describe('refused, with nothing written:', () => {
  const participants = ['--entry', 'figures/participants-2017'];
  test.each([
    ['no entry', [], '--entry'],
    [
      'an entry that does not exist',
      ['--entry', 'figures/participants-2071'],
      'Возможно, имелось в виду «figures/participants-2017»?',
    ],
    ['a collection that keeps no corrections', ['--entry', 'measures/pupils'], 'нет записи «measures/pupils»'],
    ['no change', [...participants, ...because], '--printed | --claim'],
    ['no reason', [...participants, '--printed', 'paper-2017', ...choice], '--because-kk, --because-ru'],
    [
      'a reason in one language',
      [...participants, '--printed', 'paper-2017', '--because-kk', 'А', ...choice],
      '--because-kk, --because-ru',
    ],
    ['what is printed already', [...participants, '--printed', 'fund-2017', ...because], 'показатель остался прежним'],
    ['a source without a claim', [...participants, '--printed', 'fund-2018', ...because, ...choice], 'fund-2018'],
    [
      'a day before the release',
      [...participants, '--printed', 'paper-2017', ...because, ...choice, '--date', '2026-01-01'],
      '2026-01-01',
    ],
    [
      'a day to come',
      [...participants, '--printed', 'paper-2017', ...because, ...choice, '--date', '2026-12-01'],
      '2026-12-01',
    ],
    ['words of another kind of entry', [...participants, '--change-kk', 'А'], 'Параметра --change-kk нет'],
    ['a figure that is withheld', ['--entry', 'figures/participants-all-years', ...because], 'ещё не публиковался'],
  ])('%s', async (_name, args, words) => {
    const { status, complained, files } = await corrected(args);
    expect({ status, files }).toEqual({ status: 1, files: {} });
    expect(complained).toContain(words);
  });

  test('a second correction before the first is released', async () => {
    await inCopy(async ({ root, changes }) => {
      const run = (printed: string) =>
        newByFlags(root, 'correction', '--lang', 'ru', ...participants, '--printed', printed, ...because, ...choice);
      expect(await run('paper-2017')).toMatchObject({ status: 0 });
      const once = changes();
      const { status, complained } = await run('fund-2017');
      expect(status).toBe(1);
      expect(complained).toContain('ещё не выпущено');
      expect(changes()).toEqual(once);
    });
  });

  test('a figure that was never published', async () => {
    const { status, complained } = await corrected(
      ['--entry', 'figures/pupils-school-1', ...because],
      remove('ledger.jsonl'),
    );
    expect(status).toBe(1);
    expect(complained).toContain('ещё не публиковался');
  });
});

test('a person chooses what is corrected, what is printed, and says why', async () => {
  await inCopy(async ({ root, changes }) => {
    const { status } = await newByQuestions(
      root,
      ['correction', '--lang', 'kk'],
      [
        ['Нені түзетесіз', `қатысушылар 2017${enter}`],
        ['Қазір жарияланып тұрғаны: 2\u00A0500, хабарланған · fund-2017', `${down}${enter}`],
        ['(value)', `2700${enter}`],
        ['(qualifier)', enter],
        ['(status)', `${down.repeat(4)}${enter}`],
        ['(asOf)', `2017${enter}`],
        ['(evidence)', `вышли 2 700 человек${enter}`],
        ['(verified)', `${down}${enter}`],
        ['(date)', `${clear}2026-11-21${enter}`],
        ['(because) — Қазақша', enter],
        ['бос', `Қор санын түзетті.${enter}`],
        ['(because) — Русский', `Фонд исправил число.${enter}`],
      ],
    );
    expect(status).toBe(0);
    const text = changes()[figure] ?? '';
    expect(text).toContain('  - value: 2700\n    qualifier: exact\n    status: reported\n    asOf: "2017"\n');
    expect(text).toContain('    evidence: вышли 2 700 человек\n');
    expect(text).toContain('  - date: "2026-11-21"\n    was:\n      value: 2500\n');
    expect(text).toContain('printed: fund-2017\nbecause:\n  kk: Санды ұйымдастырушының өзі айтады.\n');
  });
});

test('a person who stops leaves the file as it was', async () => {
  await inCopy(async ({ root, changes }) => {
    const { status } = await newByQuestions(
      root,
      ['correction', '--lang', 'ru', '--entry', 'figures/participants-2017', '--printed', 'paper-2017', ...choice],
      [
        ['(date)', enter],
        ['(because) — Русский', ctrlC],
      ],
    );
    expect(status).toBe(130);
    expect(changes()).toEqual({});
  });
});
