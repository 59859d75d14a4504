import { describe, expect, test } from 'vitest';
import { readDirectives } from '../../../src/model/figure-citation.ts';

describe('citations in prose', () => {
  test('are found in the order of the text, with their words and place', () => {
    const { citations } = readDirectives(
      'Сегодня :figure[2 500 человек]{#runners}.\n\n- и :figure[**три** тысячи]{#guests source=paper}\n',
      'md',
      5,
    );
    expect(citations).toEqual([
      { line: 5, column: 9, figure: 'runners', source: undefined, words: '2 500 человек' },
      { line: 7, column: 5, figure: 'guests', source: 'paper', words: 'три тысячи' },
    ]);
  });

  test.each([
    ['in a table', '| a |\n|---|\n| :figure[5]{#x} |'],
    ['in a link', '[:figure[5]{#x}](https://a.example)'],
    ['in a heading', '## :figure[5]{#x}'],
    ['within Kazakh quotation marks', '«:figure[5]{#x}»'],
  ])('are found %s', (_name, body) => {
    expect(readDirectives(body, 'md').citations.map(({ figure }) => figure)).toEqual(['x']);
  });

  test('are found in MDX', () => {
    expect(readDirectives('<b>:figure[5]{#x}</b>', 'mdx').citations).toHaveLength(1);
  });

  test('are not what stands in code', () => {
    expect(readDirectives('`:figure[5]{#x}`', 'md')).toEqual({ citations: [], unknown: [] });
  });
});

describe('directives that nobody knows', () => {
  test.each([
    ['a time of day', 'Старт в 16:11.', [{ line: 1, column: 11, found: ':11' }]],
    ['a missing space', 'Кому:детям', [{ line: 1, column: 5, found: ':детям' }]],
    ['another name', 'a :figur[5]{#x}', [{ line: 1, column: 3, found: ':figur' }]],
    ['a figure on a line of its own', '::figure[5]{#x}', [{ line: 1, column: 1, found: ':figure' }]],
    ['a container', ':::note\nx\n:::', [{ line: 1, column: 1, found: ':note' }]],
  ])('%s is reported with its place', (_name, body, unknown) => {
    expect(readDirectives(body, 'md').unknown).toEqual(unknown);
  });

  test('a colon with a space, and an address, are just words', () => {
    expect(readDirectives('Кому: детям, https://a.example:8080/', 'md').unknown).toEqual([]);
  });
});

test('MDX that can not be parsed throws', () => {
  expect(() => readDirectives('текст { дальше', 'mdx')).toThrow();
});
