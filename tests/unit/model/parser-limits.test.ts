import { describe, expect, test } from 'vitest';
import { checkParserLimits, longestParagraph, ParserLimitError } from '../../../src/model/parser-limits.ts';

const refused = (body: string, format: 'md' | 'mdx' = 'md'): unknown => {
  try {
    checkParserLimits(body, format, 6);
  } catch (error) {
    if (error instanceof ParserLimitError) return error.fault;
    throw error;
  }
  return undefined;
};

const long = 'а'.repeat(longestParagraph);

describe('a paragraph', () => {
  test('may be as long as the limit, and one follows another', () => {
    expect(refused(`${long}\n\n${long}\n \t\n${long}`)).toBeUndefined();
  });

  test('that is longer is told of by its first line and its length', () => {
    expect(refused(`слово\n\n${long}\nи\n\n${long}`)).toEqual({
      line: 8,
      column: 1,
      rule: 'paragraph-length',
      parameters: { length: longestParagraph + 2, maximum: longestParagraph },
    });
  });

  test('goes on over a line that only looks empty', () => {
    expect(refused(`${long}\n\u00A0\n${long}`)).toMatchObject({ rule: 'paragraph-length' });
  });
});

describe('a page', () => {
  test('of tags in tags is not parsed', () => {
    const body = `Слово.\n\n${'<a b={'.repeat(16)}`;
    expect(refused(body, 'mdx')).toMatchObject({ line: 8, column: 1, rule: 'raw-html' });
    expect(refused(body)).toBeUndefined();
  });

  test('of braces without end is not parsed', () => {
    expect(refused('{\n\n'.repeat(1001), 'mdx')).toMatchObject({
      line: 6,
      rule: 'raw-html',
      parameters: { found: '{' },
    });
  });

  test('may cite hundreds of figures', () => {
    expect(refused(':figure[5]{#x}\n\n'.repeat(900), 'mdx')).toBeUndefined();
  });
});
