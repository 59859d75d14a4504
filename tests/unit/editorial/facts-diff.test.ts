import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { markdownToMdast, type MdastNode } from 'satteri';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { FactsDiff } from '../../../editorial/facts-diff/diff.ts';
import { speeches } from '../../../editorial/facts-diff/languages.ts';
import { toMarkdown } from '../../../editorial/facts-diff/markdown.ts';
import { compareVersions } from '../../../editorial/facts-diff/versions.ts';
import type { MessageLanguage } from '../../../editorial/rule.ts';
import type { TextEntry } from '../../../src/model/entries.ts';
import { acceptedRecord, toRecordsText } from '../../../src/model/translation-record.ts';
import { readContent } from '../../../editorial/gate/read-content.ts';
import { rename, replace, wholeTree, write, type Change } from '../content-tree.ts';
import { withHistory } from './content-history.ts';
import { factsDiffCases } from './facts-diff-cases.ts';

beforeAll(() => void vi.stubEnv('BUILD_DATE', '2026-11-22'));
afterAll(() => void vi.unstubAllEnvs());

interface Report {
  readonly diff: FactsDiff;
  readonly text: string;
}

/** The report on changes to the whole tree, with the names of commits made the same. */
function reportOn(
  changes: readonly Change[],
  { languages = ['kk', 'ru'], limit = 65_536 }: { languages?: readonly MessageLanguage[]; limit?: number } = {},
): Report {
  return withHistory((history) => {
    history.change(...changes);
    const { diff, comparison } = compareVersions({ folder: history.folder, ref: 'main' });
    const text = toMarkdown(diff, comparison, {
      speeches: languages.map((language) => speeches[language]),
      base: new URL('https://preview.example/'),
      limit,
      command: 'npm run facts-diff -- main --limit 999999',
    });
    return { diff, text: text.replace(/`[0-9a-f]{10}`/g, '`0123456789`') };
  });
}

const reports = new Map<string, Report>();
const report = (name: keyof typeof factsDiffCases): Report => reports.get(name) as Report;
beforeAll(() => {
  for (const [name, changes] of Object.entries(factsDiffCases)) reports.set(name, reportOn(changes));
}, 300_000);

test.each(Object.keys(factsDiffCases) as (keyof typeof factsDiffCases)[])(
  '%s is told as in its golden file',
  async (name) => {
    await expect(report(name).text).toMatchFileSnapshot(`../../fixtures/facts-diff/${name}.md`);
  },
);

describe('figures:', () => {
  test('a published number may change with a correction', () => {
    const [figure] = report('corrected-figure').diff.figures;
    expect(figure).toMatchObject({
      id: 'participants-2017',
      kind: 'changed',
      was: { value: 2500, unit: 'people', status: 'reported', asOf: '2017', year: 2017, source: { id: 'fund-2017' } },
      now: { value: 2600, unit: 'people', qualifier: 'exact', source: { publisher: 'Run Fund' } },
      correction: 'recorded',
      faults: [],
    });
    expect(report('corrected-figure').diff.corrections).toMatchObject([
      { id: 'participants-2017', date: '2026-11-20', words: { ru: 'Фонд уточнил число.' } },
    ]);
  });

  test('without one, the comment begins with it in both languages', () => {
    const { diff, text } = report('correction-missing');
    expect(diff.figures.map(({ correction }) => correction)).toEqual(['missing']);
    const opening = text.slice(0, text.indexOf('<details'));
    expect(opening).toContain('Түзету жазылмаған.');
    expect(opening).toContain('Исправление не записано.');
    expect(opening).toContain('was: &#123; value: 2500, qualifier: exact, status: reported, source: fund-2017 &#125;');
  });

  test('another printed source is another statement; what sources say beside it is told, too', () => {
    const [figure] = report('other-source-printed').diff.figures;
    expect(figure).toMatchObject({ correction: 'missing', now: { value: 3000, source: { id: 'paper-2017' } } });
    expect(figure?.claims.map(({ source, was, now }) => [source.id, was?.value, now?.value])).toEqual([
      ['paper-2017', 3000, 3000],
      ['fund-2018', undefined, 2700],
    ]);
    expect(figure?.fields.map(({ path }) => path)).toEqual(['printed', 'because']);
  });

  test('one that nobody has seen needs no correction', () => {
    expect(report('new-figure').diff.figures).toMatchObject([{ kind: 'added', correction: 'unpublished' }]);
  });

  test.each(['removed-figure', 'hidden-figure'] as const)('%s: what is published can not be taken back', (name) => {
    expect(report(name).diff.figures).toMatchObject([{ correction: 'refused', faults: [{ rule: 'published-gone' }] }]);
    expect(report(name).text).toContain('**Так изменить нельзя.**');
  });

  test('of one that is kept off the site no number is told', () => {
    const { diff, text } = reportOn([replace('figures/participants-all-years.yaml', 'value: 9000', 'value: 9777')]);
    expect(diff.figures).toMatchObject([{ id: 'participants-all-years', kind: 'changed', correction: 'unpublished' }]);
    expect(text).not.toMatch(/9\s*000|9\s*777/u);
    expect(text).toContain('`claims[paper-2017].value`');
  });

  test('a ledger whose end was cut off does not hide what was published', () => {
    const { diff, text } = reportOn([
      ...factsDiffCases['correction-missing'],
      (root) => {
        const file = path.join(root, 'ledger.jsonl');
        writeFileSync(file, `${readFileSync(file, 'utf8').split('\n')[0] ?? ''}\n`);
      },
    ]);
    expect(diff.ledger).toEqual({ added: 0, isCut: true });
    expect(diff.figures).toMatchObject([{ id: 'participants-2017', correction: 'missing' }]);
    expect(text).toContain('Из реестра `ledger.jsonl` пропали или изменились опубликованные версии.');
  });
});

describe('promises:', () => {
  test('their state follows from what is recorded', () => {
    expect(report('delivered-promise').diff.promises).toMatchObject([
      { institution: { id: 'kindergarten-5' }, was: 'no-report-found', now: 'delivered', source: { id: 'fund-2018' } },
    ]);
    expect(report('campaign-over').diff.promises).toMatchObject([{ was: 'promised', now: 'no-report-found' }]);
    expect(report('removed-institution').diff.promises).toMatchObject([{ was: 'no-report-found' }]);
  });

  test('are counted over the whole site', () => {
    expect(report('delivered-promise').diff.promiseCounts).toEqual({
      was: { promised: 1, delivered: 1, 'no-report-found': 1 },
      now: { promised: 1, delivered: 2, 'no-report-found': 0 },
    });
  });
});

describe('entries:', () => {
  test('one under another id is renamed, and not a new one', () => {
    const { diff } = report('renamed-entry');
    expect(diff.entries).toMatchObject([{ id: 'gym-opened-2017', kind: 'renamed', formerly: 'gym-2017' }]);
    expect(diff.texts).toMatchObject([{ id: 'gym-opened-2017', locale: 'ru', hasOtherBody: false }]);
  });

  test('who names a renamed one by its new id has changed nothing else', () => {
    const { diff } = reportOn([
      rename('institutions/kindergarten-5', 'institutions/garden-5'),
      replace('campaigns/kind-run-2017/campaign.yaml', '      - kindergarten-5\n', '      - garden-5\n'),
      replace(
        'campaigns/kind-run-2017/campaign.yaml',
        '  - institution: kindergarten-5\n',
        '  - institution: garden-5\n',
      ),
    ]);
    expect(diff.entries).toMatchObject([{ collection: 'institutions', id: 'garden-5', formerly: 'kindergarten-5' }]);
    expect({ facts: diff.facts, promises: diff.promises }).toEqual({ facts: [], promises: [] });
  });

  test('one that waits for its day says so, with its new figure, and touches no page before', () => {
    const { diff, text } = report('waiting-press-release');
    const waiting = { waitsFor: '2027-01-10' };
    expect(diff.entries).toMatchObject([
      { id: 'playground-2018', ...waiting },
      { id: 'participants-2018', ...waiting },
    ]);
    expect(text).toMatch(/^\| Участники.*выйдет на сайт: 10 января 2027 года \|/m);
    expect(diff.pages).toEqual([]);
  });

  test('what stood and is said otherwise asks for a correction, what was added does not', () => {
    const ids = (name: keyof typeof factsDiffCases): string[] => report(name).diff.uncorrected.map(({ id }) => id);
    expect(ids('campaign-over')).toEqual(['kind-run-2017']);
    expect(ids('delivered-promise')).toEqual([]);
  });

  test('pictures', () => {
    const picture = readFileSync('public/icon-192.png');
    const { diff } = reportOn([write('institutions/school-1/hall.png', picture)]);
    expect(diff.pictures).toMatchObject([{ id: 'school-1', name: 'hall.png', kind: 'added' }]);
  });
});

describe('translations:', () => {
  test('an original that changed alone leaves its translation behind; a translation may change alone', () => {
    expect(
      report('stale-translation').diff.translations.map(({ id, locale, state }) => `${id}/${locale} ${state}`),
    ).toEqual(['kind-run-2018/ru missing', 'gym-2017/kk stale']);
    expect(report('other-wording').diff.translations).toEqual([]);
  });

  test('one that was held against the original is stale by its record', () => {
    const { diff } = withHistory((history) => {
      history.commit((root) => {
        const { text } = readContent(root, root).entries.texts.find(
          (entry) => entry.id === 'gym-2017' && entry.text.locale === 'ru',
        ) as TextEntry;
        const record = acceptedRecord({ entry: 'press-releases/gym-2017', locale: 'kk', date: '2026-05-20' }, text);
        writeFileSync(path.join(root, 'translations.jsonl'), toRecordsText([record]));
      });
      history.change(
        replace('press-releases/gym-2017/ru.md', 'Обещанный зал передан.', 'Зал на 40 мест передан.'),
        replace('press-releases/gym-2017/kk.md', 'Уәде етілген зал', 'Уәде етілген үлкен зал'),
      );
      return compareVersions({ folder: history.folder, ref: 'main' });
    });
    expect(diff.translations).toMatchObject([
      { id: 'gym-2017', locale: 'kk', state: 'stale', stated: { now: ['40'] } },
    ]);
  });
});

test('content that was faulty before is compared as far as it can be read', () => {
  const { diff, comparison } = withHistory((history) => {
    history.commit(write('institutions/school-1/institution.yaml', 'kind: school\n'));
    history.git('checkout', '--quiet', '-b', 'change');
    const whole = readFileSync(path.join(wholeTree, 'institutions/school-1/institution.yaml'));
    history.change(write('institutions/school-1/institution.yaml', whole), ...factsDiffCases['delivered-promise']);
    return compareVersions({ folder: history.folder, ref: 'main' });
  });
  expect(diff.unread).toEqual({ was: [{ collection: 'institutions', id: 'school-1' }], now: [] });
  expect(diff.entries).toEqual([]);
  expect(diff.promises).toHaveLength(1);
  expect(diff.errors).toEqual([]);
  const text = toMarkdown(diff, comparison, {
    speeches: [speeches.ru],
    base: undefined,
    limit: 65_536,
    command: 'npm run facts-diff -- main',
  });
  expect(text).toContain(
    'Прежняя версия не читается по сегодняшним правилам, поэтому не сравнивали: `institutions/school-1`.',
  );
});

describe('words of content do nothing in a comment:', () => {
  const nodes: MdastNode[] = [];
  beforeAll(() => {
    const walk = (node: MdastNode): void => {
      nodes.push(node);
      if ('children' in node) for (const child of node.children) walk(child as MdastNode);
    };
    walk(markdownToMdast(report('malicious-words').text));
  });
  const ofType = (type: MdastNode['type']): MdastNode[] => nodes.filter((node) => node.type === type);

  test('every link leads to the site', () => {
    const links = ofType('link').map((node) => ('url' in node ? node.url : ''));
    expect(links.length).toBeGreaterThan(50);
    expect(links.filter((url) => !url.startsWith('https://preview.example/'))).toEqual([]);
    expect([...ofType('image'), ...ofType('definition'), ...ofType('linkReference')]).toEqual([]);
  });

  test('no HTML but that of the report', () => {
    const tags = ofType('html').flatMap((node) =>
      'value' in node ? (node.value.match(/<\/?[a-z]+|<!--/g) ?? []) : [],
    );
    expect([...new Set(tags)].sort()).toEqual(
      ['<details', '<summary', '<b', '<br', '<sub', '<span']
        .flatMap((tag) => (tag === '<br' ? [tag] : [tag, tag.replace('<', '</')]))
        .sort(),
    );
  });

  test('nobody is called, and nothing is referred to', () => {
    // In program letters nothing is looked for.
    const text = report('malicious-words')
      .text.replace(/`[^`]*`/g, '')
      .replace(/\]\([^)]*\)/g, ']');
    expect(text).not.toMatch(/@\w|[^&]#\d|GH-\d|deadbeef|:\/\/|www\.|:\+1:|(?<!<span>)\$/);
  });
});

describe('a report that is too long', () => {
  const many: readonly Change[] = Array.from({ length: 400 }, (_, index) =>
    write(
      `sources/archive-${index}.yaml`,
      `publisher: Архив\ntitle: ${'Очень длинный заголовок '.repeat(12)}${index}\nlanguage: ru\nread: in-full\n`,
    ),
  );

  test('is cut to what GitHub takes, and says how much is left out', () => {
    const { text } = reportOn([...many, ...factsDiffCases['correction-missing']]);
    expect(text.length).toBeLessThanOrEqual(65_536);
    expect(text.length).toBeGreaterThan(60_000);
    const opened = text.match(/<details/g)?.length;
    expect(text.match(/<\/details>/g)).toHaveLength(opened ?? 0);
    // 401 lines of sources and their pages, of which the report has told some.
    const [, left = ''] = /не поместилось строк: (\d+)/.exec(text) ?? [];
    const told = text.slice(text.indexOf('По-русски')).match(/archive-\d+/g)?.length ?? 0;
    expect(Number(left)).toBeGreaterThan(0);
    expect(told).toBeGreaterThan(0);
    for (const needed of ['Исправление не записано.', '| **нет** |', 'Тексты']) expect(text).toContain(needed);
  });

  test('is told as in its golden file', async () => {
    const { text } = reportOn([...many.slice(0, 30), ...factsDiffCases['campaign-over']], {
      languages: ['ru'],
      limit: 6_000,
    });
    expect(text.length).toBeLessThanOrEqual(6_000);
    await expect(text).toMatchFileSnapshot('../../fixtures/facts-diff/too-long.md');
  });
});

test('English is told, too', async () => {
  const { text } = reportOn([...factsDiffCases['campaign-over'], ...factsDiffCases['correction-missing']], {
    languages: ['en'],
  });
  await expect(text).toMatchFileSnapshot('../../fixtures/facts-diff/in-english.md');
});
