import { describe, expect, test } from 'vitest';
import { formatFault, formatReport, reportLanguages } from '../../../editorial/report.ts';
import { replace, withCopy, write } from '../content-tree.ts';
import { figure } from './broken-case.ts';
import { sampleFault } from './fault-samples.ts';

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
    expect(formatFault(sampleFault('duplicate-key'), ['en'])).toBe(
      'no/such.yaml:3:5  duplicate-key\n  the field “title” stands twice\n  → remove one of the two',
    );
  });

  test('is told in each language asked for', () => {
    const report = formatFault(sampleFault('duplicate-key'), ['kk', 'ru']);
    expect(report.indexOf('екі рет жазылған')).toBeGreaterThan(0);
    expect(report.indexOf('записано дважды')).toBeGreaterThan(report.indexOf('екі рет жазылған'));
  });

  test('quotes its line with a caret under its column', () => {
    withCopy([replace(figure, 'printed: fund-2017', 'printed: fund-2018')], (root) => {
      const fault = sampleFault('printed-claim', { file: figure, line: 18, column: 10 });
      const [quoted = '', caret = ''] = formatFault(fault, ['en'], root).split('\n').slice(-2);
      expect(quoted).toBe('  | printed: fund-2018');
      expect(quoted.slice(caret.indexOf('^'))).toBe('fund-2018');
    });
  });

  test('quotes the part of a long line where it is', () => {
    withCopy([write('long.md', `${'а'.repeat(300)}!${'б'.repeat(300)}\n`)], (root) => {
      const fault = sampleFault('trimmed', { file: 'long.md', line: 1, column: 301 });
      const [quoted = '', caret = ''] = formatFault(fault, ['ru'], root).split('\n').slice(-2);
      expect(quoted.length).toBeLessThan(120);
      expect(quoted[caret.indexOf('^')]).toBe('!');
    });
  });

  test('quotes nothing where the line is empty', () => {
    withCopy([write('empty.md', '\n\n')], (root) => {
      const fault = sampleFault('not-utf8', { file: 'empty.md', line: 2, column: 1 });
      expect(formatFault(fault, ['ru'], root)).not.toContain('|');
    });
  });
});

test('the report quotes each line, and names files as the gate does', () => {
  withCopy([], (root) => {
    const faults = [10, 18].map((line) => sampleFault('trimmed', { file: figure, line, column: 1 }));
    const report = formatReport(faults, ['en'], root).split('\n');
    expect(report).toEqual(
      expect.arrayContaining([`${figure}:10:1  trimmed`, `${figure}:18:1  trimmed`, '  | printed: fund-2017']),
    );
  });
});

test('the report ends with the number of faults, in each language', () => {
  const report = formatReport([sampleFault('trimmed'), sampleFault('url')], ['kk', 'ru']);
  expect(report.split('\n').at(-1)).toBe('Қате саны: 2. Сайт құрастырылған жоқ. Ошибок: 2. Сайт не собран.');
  expect(formatReport([sampleFault('url')], ['en'])).toMatch(/Faults: 1\. The site was not built\.$/);
});
