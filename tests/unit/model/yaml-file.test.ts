import { describe, expect, test } from 'vitest';
import { readYaml } from '../../../src/model/yaml-file.ts';

/** The places and rules of all faults of a text. */
const faultsOf = (text: string): string[] =>
  readYaml(text, 'x.yaml').faults.map(({ line, column, rule }) => `${line}:${column} ${rule}`);

describe('the place of a field', () => {
  const { at } = readYaml('year: 2017\ndate:\n  claims:\n    - value: "2017"\n      source: fund\n', 'x.yaml');

  test.each([
    ['a top field', ['year'], 1, 7],
    ['a field in a list', ['date', 'claims', 0, 'source'], 5, 15],
    ['an item of a list', ['date', 'claims', 0], 4, 7],
  ])('%s is that of its value', (_name, path, line, column) => {
    expect(at(path)).toEqual({ line, column });
  });

  test('is that of its key where the key is meant', () => {
    expect(at(['date', 'claims', 0, 'source'], 'key')).toEqual({ line: 5, column: 7 });
  });

  test('is that of the nearest field around it where there is none', () => {
    expect(at(['date', 'claims', 0, 'evidence'])).toEqual({ line: 4, column: 7 });
    expect(at(['date', 'printed'])).toEqual({ line: 2, column: 1 });
    expect(at(['nothing'])).toEqual({ line: 1, column: 1 });
  });

  test('counts lines of the file where the text begins further down', () => {
    expect(readYaml('title: A\nsummary: B\n', 'kk.md', 2).at(['summary'])).toEqual({ line: 3, column: 10 });
  });

  test('counts Kazakh letters as one column each', () => {
    expect(readYaml('қала: { атауы: Ұзынағаш }', 'x.yaml').at(['қала', 'атауы'])).toEqual({ line: 1, column: 16 });
  });
});

describe('values', () => {
  test.each([
    ['an unquoted date', '2017-04-23', '2017-04-23'],
    ['a month', '2017-04', '2017-04'],
    ['yes', 'yes', 'yes'],
    ['no', 'no', 'no'],
    ['a quoted number', '"2017"', '2017'],
    ['a year', '2017', 2017],
    ['a fraction', '7.9', 7.9],
    ['true', 'true', true],
  ])('%s is not turned into something else', (_name, written, value) => {
    expect(readYaml(`a: ${written}`, 'x.yaml')).toMatchObject({ data: { a: value }, faults: [] });
  });

  test.each(['a: yes', 'a: 2017-04-23', 'a: 1.10', 'a: -5', 'a: 0.5', 'a: 100', 'a: 9007199254740993'])(
    'are read as they are written: %s',
    (text) => {
      expect(faultsOf(text)).toEqual([]);
    },
  );
});

describe('what YAML allows and this site does not', () => {
  test.each([
    ['a duplicate key', 'a: 1\nb: 2\na: 3\n', ['3:1 duplicate-key']],
    ['a duplicate key further in', 'a:\n  kk: x\n  kk: y\n', ['3:3 duplicate-key']],
    ['an anchor and its alias', 'a: &x 1\nb: *x\n', ['1:7 yaml-feature', '2:4 yaml-feature']],
    ['a tag', 'a: !!str 1\n', ['1:10 yaml-feature']],
    ['a tag of one’s own', 'a: !secret 1\n', ['1:12 yaml-feature']],
    ['a tab as indentation', 'a:\n\tb: 1\n', ['2:1 tab']],
    ['a hexadecimal number', 'a: 0x1F\n', ['1:4 number-format']],
    ['an exponent', 'a: 1e3\n', ['1:4 number-format']],
    ['an infinite number', 'a: .inf\n', ['1:4 number-format']],
    ['a plus sign', 'a: +5\n', ['1:4 number-format']],
    ['two documents', 'a: 1\n---\nb: 2\n', ['2:1 not-yaml']],
    ['a number with a zero before it', 'a: 017\n', ['1:4 number-format']],
    ['a zero below zero', 'a: -0\n', ['1:4 number-format']],
    ['more digits than a computer keeps', 'a: 0.12345678901234567890\n', ['1:4 number-format']],
    ['an older YAML', '%YAML 1.1\n---\na: yes\n', ['1:1 yaml-feature']],
    ['a key that is a list', '? [a]\n: 1\n', ['1:3 yaml-feature']],
    ['a key of the language', 'a:\n  __proto__: 1\n', ['2:3 reserved-key']],
    ['a constructor', 'constructor: 1\n', ['1:1 reserved-key']],
    ['a code in quotation marks', 'a: "x\\u202Ey"\n', ['1:6 character-code']],
    ['a tab by its name', 'a: "x\\ty"\n', ['1:6 character-code']],
    ['an open quotation mark', 'a: "x\n', ['1:4 not-yaml']],
    ['a second colon', 'a: b: c\n', ['1:4 not-yaml']],
  ])('%s is a fault', (_name, text, faults) => {
    expect(faultsOf(text)).toEqual(faults);
  });

  test('gives no data at all', () => {
    expect(readYaml('a: 1\na: 2\n', 'x.yaml').data).toBeUndefined();
  });

  test('names what it found', () => {
    expect(readYaml('ұзын: 1\nұзын: 2\n', 'x.yaml').faults[0]?.parameters).toEqual({ key: 'ұзын' });
  });

  test('is explained without the reader’s own count of lines', () => {
    expect(readYaml('title: "A\nsummary: B\n', 'kk.md', 2).faults).toMatchObject([
      { line: 2, rule: 'not-yaml', parameters: { detail: 'Missing closing "quote' } },
    ]);
  });

  test('reports every fault at once', () => {
    expect(faultsOf('a: 0x1\nb: !x 2\nc: +3\n')).toEqual([
      '1:4 number-format',
      '2:7 yaml-feature',
      '3:4 number-format',
    ]);
  });

  test('is found on the line of the file in front matter', () => {
    expect(readYaml('title: A\ntitle: B\n', 'kk.md', 2).faults[0]).toMatchObject({ line: 3, column: 1 });
  });
});

test('words after a # are not lost silently, comments on lines of their own are fine', () => {
  const { faults } = readYaml('# вверху\nname: Школа # 4\nquoted: "Школа # 4"\n  # отдельно\n', 'a.yaml');
  expect(faults).toEqual([{ file: 'a.yaml', line: 2, column: 12, rule: 'lost-words', parameters: { lost: '# 4' } }]);
});
