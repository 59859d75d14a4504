import { describe, expect, test } from 'vitest';
import { faultsAfter, placeOf, replace, write } from '../content-tree.ts';

const text = 'institutions/kindergarten-5/ru.md';
const head = (fields: string): string => `---\n${fields}---\n\nТекст.\n`;

describe('front matter that Astro reads otherwise is refused:', () => {
  test.each([
    ['a date', 'title: 2017-05-14\nsummary: Б\n', '2:8', 'title'],
    ['a moment', 'title: А\nsummary: 2017-05-14 10:00:00\n', '3:10', 'summary'],
    ['a line that ends it', 'title: >-\n  а\n--- б\nsummary: Б\n', undefined, ''],
    ['a number with an underline', 'title: 1_000\nsummary: Б\n', undefined, ''],
  ])('%s', (_name, fields, at, found) => {
    const faults = faultsAfter(write(text, head(fields)));
    const unlike = faults.filter(({ rule }) => rule === 'front-matter-unlike');
    if (at === undefined) expect(faults).not.toEqual([]);
    else
      expect(unlike.map(({ line, column, parameters }) => ({ at: `${line}:${column}`, parameters }))).toEqual([
        { at, parameters: { found } },
      ]);
  });
});

test.each([
  'title: "2017-05-14"\nsummary: Б\n',
  'title: А — "Б"\nsummary: "в: г"\n',
  'title: А\nsummary: >-\n  б\n  в\n',
  "title: 'yes'\nsummary: no\n",
])('what is read alike is not: %j', (fields) => {
  expect(faultsAfter(write(text, head(fields))).filter(({ rule }) => rule === 'front-matter-unlike')).toEqual([]);
});

test('another body than Astro’s would be another page', () => {
  const faults = faultsAfter(replace(text, 'summary: Сад', '---x\nsummary: Сад'));
  expect(faults.map(placeOf)).not.toEqual([]);
});
