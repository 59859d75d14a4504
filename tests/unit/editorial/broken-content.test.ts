import { describe, expect, test } from 'vitest';
import { faultsAfter, placeOf, remove, replace, withCopy, write } from '../content-tree.ts';
import { loadContent } from '../../../editorial/gate/load-content.ts';
import { campaign, figure, institution, source, text, unpublished } from './broken-case.ts';
import { brokenFields } from './broken-fields.ts';
import { brokenFiles } from './broken-files.ts';
import { brokenHistory } from './broken-history.ts';
import { brokenProse } from './broken-prose.ts';
import { brokenLinks } from './broken-links.ts';
import { brokenTotals } from './broken-totals.ts';

test('the whole tree has no fault', () => {
  expect(faultsAfter().map(placeOf)).toEqual([]);
});

describe.each([
  ['a field', brokenFields],
  ['a file', brokenFiles],
  ['a link between records', brokenLinks],
  ['what was published', brokenHistory],
  ['a number in a text', brokenProse],
  ['a sum', brokenTotals],
])('%s is broken:', (_kind, cases) => {
  test.each(cases)('$name', ({ changes, faults, says }) => {
    const found = faultsAfter(...changes);
    expect(found.map(placeOf)).toEqual(faults);
    if (says) expect(found.map(({ parameters }) => parameters)).toContainEqual(expect.objectContaining(says));
  });
});

describe('several faults at once', () => {
  const found = faultsAfter(
    replace(text, 'Здесь', 'В 16:11 здесь'),
    replace(source, 'language: ru', 'language: russian'),
    replace(source, 'https://fund.example/2017', 'fund.example'),
    replace(institution, 'boarding-school', 'school'),
    replace(figure, 'printed: fund-2017', 'printed: fund-2018'),
    replace(campaign, '- institution: kindergarten-5', '- institution: nursery'),
    write('notes.txt', ''),
  ).map(placeOf);

  test('are all reported, of single files and between them, by file and place', () => {
    expect(found).toEqual([
      `${campaign}:50:18 dangling-reference`,
      `${figure}:18:10 printed-claim`,
      `${institution}:2:7 not-an-option`,
      `${text}:6:5 unknown-directive`,
      'notes.txt:1:1 unexpected-file',
      `${source}:4:11 language-tag`,
      `${source}:5:6 url`,
    ]);
  });

  test('do not make dangling references of those to a broken file', () => {
    expect(found.filter((fault) => fault.endsWith('dangling-reference'))).toHaveLength(1);
  });

  test('are found beside a list that can not be read', () => {
    const beside = faultsAfter(
      remove('measures.yaml'),
      replace(campaign, '- institution: kindergarten-5', '- institution: nursery'),
    );
    expect(beside.map(placeOf)).toEqual([`${campaign}:50:18 dangling-reference`, 'measures.yaml:1:1 facts-missing']);
  });

  // src/model/site-content.ts: 'original-missing' looks only at texts without a fault.
  test('do not say of a broken original that it is not there', () => {
    const original = 'institutions/school-1/kk.md';
    expect(faultsAfter(write(original, 'Мәтін.\n')).map(placeOf)).toEqual([`${original}:1:1 front-matter-missing`]);
  });
});

describe('what is no fault', () => {
  test('what a computer leaves in folders by itself', () => {
    expect(faultsAfter(write('institutions/.DS_Store', 'x'), write('.gitkeep', ''))).toEqual([]);
  });

  test('the greatest number that a computer counts to', () => {
    expect(faultsAfter(replace(unpublished, 'value: 9000', `value: ${Number.MAX_SAFE_INTEGER}`))).toEqual([]);
  });

  test('one more page of the site’s own', () => {
    expect(faultsAfter(write('pages/team/ru.mdx', '---\ntitle: A\nsummary: B\n---\n\n## Кто\n'))).toEqual([]);
  });

  test('a date without quotation marks', () => {
    expect(faultsAfter(replace(campaign, '"2017-05-14"', '2017-05-14'))).toEqual([]);
  });
});

test('Windows line ends and a byte order mark are told once a file, and mended', () => {
  const windows =
    '\uFEFF---\r\ntitle: Школа №\u00A01\r\nsummary: О школе.\r\n---\r\n\r\nЗдесь :figure[120 детей]{#pupils-school-1}.\r\n';
  expect(faultsAfter(write(text, windows)).map(placeOf)).toEqual([
    `${text}:1:1 byte-order-mark`,
    `${text}:1:4 line-ends`,
  ]);
});

test('a fault in a text with Windows line ends is found on its line', () => {
  const windows = '---\r\ntitle: Школа\r\nsummary: О школе.\r\n---\r\n\r\nВ 16:11.\r\n';
  expect(faultsAfter(write(text, windows)).map(placeOf)).toEqual([
    `${text}:1:4 line-ends`,
    `${text}:6:5 unknown-directive`,
  ]);
});

test('file names are told from where the gate was started', () => {
  withCopy([write('notes.txt', '')], (root) => {
    expect(() => loadContent(root, `${root}/..`)).toThrow(/^content-[^/]+\/notes\.txt:1:1 unexpected-file/);
  });
});
