import { describe, expect, test } from 'vitest';
import { formatFault, formatReport, reportLanguages } from '../../../editorial/report/report.ts';
import type { Fault } from '../../../src/model/fault.ts';
import { replace, withCopy, write } from '../content-tree.ts';
import { figure, source } from './broken-case.ts';

const twice: Fault = { file: 'no/such.yaml', line: 3, column: 5, rule: 'duplicate-key', parameters: { key: 'title' } };
/** A warning. */
const spaced: Fault = { file: source, line: 4, column: 1, rule: 'trailing-space', parameters: {} };
const at = (file: string, line: number, column: number): Fault => ({ ...twice, file, line, column });

describe('the language of the report', () => {
  test.each([
    ['en', 'kk_KZ.UTF-8', ['en']],
    ['ru', undefined, ['ru']],
    [undefined, 'kk_KZ.UTF-8', ['kk']],
    [undefined, 'ru_RU.UTF-8', ['ru']],
    ['de', 'ru_RU.UTF-8', ['ru']],
    [undefined, 'en_US.UTF-8', ['kk', 'ru']],
    [undefined, 'C', ['kk', 'ru']],
    [undefined, undefined, ['kk', 'ru']],
  ])('asked for %s on a machine in %s is %j', (asked, environment, languages) => {
    expect(reportLanguages(asked, environment)).toEqual(languages);
  });
});

describe('one fault', () => {
  test('stands with its place, rule, problem and remedy', () => {
    expect(formatFault(twice, ['en'])).toBe(
      'no/such.yaml:3:5  duplicate-key\n  the field “title” stands twice\n  → remove one of the two',
    );
  });

  test('is told in each language asked for', () => {
    const report = formatFault(twice, ['kk', 'ru']);
    expect(report.indexOf('екі рет жазылған')).toBeGreaterThan(0);
    expect(report.indexOf('записано дважды')).toBeGreaterThan(report.indexOf('екі рет жазылған'));
  });

  test('says that it stops nothing', () => {
    expect(formatFault(spaced, ['kk', 'ru'])).toMatch(/ {2}trailing-space {2}\(ескерту · предупреждение\)\n/);
    expect(formatFault(twice, ['kk', 'ru'])).not.toContain('ескерту');
  });

  test('quotes its line with a caret under its column', () => {
    expect(formatFault(twice, ['en'], 'the title').split('\n').slice(-2)).toEqual(['  | the title', '  |     ^']);
  });

  test('quotes nothing where the line is empty', () => {
    expect(formatFault(twice, ['en'], ' ')).toBe(formatFault(twice, ['en']));
  });

  test('gives no orders to a terminal by its name or its words', () => {
    const fault: Fault = { ...twice, file: 'a\u001B[2J.yaml', parameters: { key: '\u202E\n::error::x' } };
    const report = formatFault(fault, ['en']);
    expect(report).toContain('a‹U+001B›[2J.yaml:3:5');
    expect(report).toContain('“‹U+202E›‹U+000A›::error::x”');
  });
});

describe('the report', () => {
  test('quotes each line, and names files as the gate does', () => {
    withCopy([], (root) => {
      const report = formatReport([at(figure, 10, 1), at(figure, 18, 1)], ['en'], root).split('\n');
      expect(report).toEqual(
        expect.arrayContaining([
          `${figure}:10:1  duplicate-key`,
          `${figure}:18:1  duplicate-key`,
          '  | printed: fund-2017',
        ]),
      );
    });
  });

  test('quotes files that are no UTF-8, that have Windows line ends, a byte order mark, or are not there', () => {
    const changes = [
      write('a.yaml', Uint8Array.of(0x61, 0xe8, 0x62)),
      write('b.yaml', '\uFEFFfirst\r\nsecond\r\n'),
      replace(figure, 'printed: fund-2017', 'printed: a'),
    ];
    withCopy(changes, (root) => {
      const faults = [at('a.yaml', 1, 2), at('b.yaml', 1, 1), at('b.yaml', 2, 1), at('figures', 1, 1), twice];
      const quoted = formatReport(faults, ['en'], root)
        .split('\n')
        .filter((line) => line.startsWith('  | '));
      expect(quoted).toEqual(['  | a\uFFFDb', '  |  ^', '  | first', '  | ^', '  | second', '  | ^']);
    });
  });

  test('ends with the number of faults, in each language', () => {
    const report = formatReport([twice, twice], ['kk', 'ru']);
    expect(report.split('\n').at(-1)).toBe(
      'Қате саны: 2. Олар түзетілмейінше сайт құрастырылмайды. Ошибок: 2. Пока они не исправлены, сайт не соберётся.',
    );
    expect(formatReport([twice], ['en'])).toMatch(/Faults: 1\. The site can’t be built until they are mended\.$/);
  });

  test('counts warnings apart', () => {
    const last = (faults: readonly Fault[]) => formatReport(faults, ['ru']).split('\n').at(-1);
    expect(last([spaced])).toBe('Предупреждений: 1. Сайту они не мешают.');
    expect(last([twice, spaced, spaced])).toBe(
      'Ошибок: 1. Пока они не исправлены, сайт не соберётся. Предупреждений: 2. Сайту они не мешают.',
    );
  });
});
