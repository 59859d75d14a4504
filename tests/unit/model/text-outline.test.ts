import { describe, expect, test } from 'vitest';
import { readBody } from '../../../src/model/text-markup.ts';

const faultsOf = (body: string): string[] =>
  readBody(body, 'md').forbidden.map(({ line, column, rule, found }) => `${line}:${column} ${rule} ${found}`);

describe('headings', () => {
  test.each([
    ['the first one is too deep', '### А', ['1:1 heading-order А']],
    ['a level is left out', '## А\n\n#### Б', ['3:1 heading-order Б']],
    ['one is left out after another was closed', '## А\n\n### Б\n\n## В\n\n#### Г', ['7:1 heading-order Г']],
    ['one is empty', '##\n\nтекст', ['1:1 heading-empty ##']],
    ['one holds nothing but a space', '## ` `', ['1:1 heading-empty ##']],
    ['two are the same', '## **А** б\n\nт\n\n## А б', ['5:1 heading-twice А б']],
  ])('%s', (_name, body, faults) => {
    expect(faultsOf(body)).toEqual(faults);
  });

  test('may go up by any number of levels', () => {
    expect(faultsOf('## А\n\n### Б\n\n#### В\n\n## Г\n\n### Д')).toEqual([]);
  });
});

describe('codes of characters', () => {
  test.each([
    ['a&nbsp;b', ['1:2 character-code &nbsp;']],
    ['а\nб &#x202E;в', ['2:3 character-code &#x202E;']],
    ['> а\n> б &#8203;в', ['2:5 character-code &#8203;']],
    ['## а &#1089;', ['1:6 character-code &#1089;']],
    ['[а &laquo;](./x/)', ['1:4 character-code &laquo;']],
  ])('are found in %j', (body, faults) => {
    expect(faultsOf(body)).toEqual(faults);
  });

  test.each(['a &lt; b &amp; c', 'R&D;', 'a & b', '`&nbsp;`', '[a](https://a.example/?b=1&copy=2)', '\\&nbsp;'])(
    'are none in %j',
    (body) => {
      expect(faultsOf(body)).toEqual([]);
    },
  );
});

describe('signs of Markdown that have no effect', () => {
  test.each([
    ['**а ** б', ['1:1 leftover-markup **']],
    ['а [б] (./x/) и [в](a b)', ['1:18 leftover-markup ](']],
    ['[а][б]', ['1:3 leftover-markup ][']],
    ['##Заголовок', ['1:1 leftover-markup ##']],
    ['а\n\n##Заголовок', ['3:1 leftover-markup ##']],
    ['__а б', ['1:1 leftover-markup __']],
  ])('are found in %j', (body, faults) => {
    expect(faultsOf(body)).toEqual(faults);
  });

  test.each(['**а** б', '\\*\\*а', '`**`', '[а](./x/)', 'хештег #школа', 'имя_файла_тут', 'а [так] б'])(
    'are none in %j',
    (body) => {
      expect(faultsOf(body)).toEqual([]);
    },
  );
});

describe('what the site does not show', () => {
  test.each([
    ['а[^1]\n\n[^1]: б', ['3:1 unsupported-markup [^1]: б']],
    ['- [ ] а', ['1:1 unsupported-markup - [ ] а']],
  ])('is found in %j', (body, faults) => {
    expect(faultsOf(body)).toEqual(faults);
  });
});

test('links are handed on, each with its place', () => {
  const body = '[а](../data/) и <https://a.example>\n\n> [б][р]\n\n[р]: ./x/ "т"';
  expect(readBody(body, 'md', 6).outline.links).toEqual([
    { line: 6, column: 1, address: '../data/' },
    { line: 6, column: 17, address: 'https://a.example' },
    { line: 10, column: 1, address: './x/' },
  ]);
});
