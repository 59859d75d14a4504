import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { describeFault } from '../../../editorial/report/describe-fault.ts';
import { examineContent } from '../../../editorial/gate/load-content.ts';
import { messageLanguages } from '../../../editorial/rule.ts';
import { rules } from '../../../editorial/rules.ts';
import { withSpelling } from '../../../editorial/spelling/with-spelling.ts';
import type { Fault } from '../../../src/model/fault.ts';
import { claimStatuses, qualifiers } from '../../../src/model/schemas/figure.ts';
import { treeDate, wholeTree, withCopy } from '../content-tree.ts';
import { corpus, readCorpus } from './broken-corpus.ts';

const cases = readCorpus();

const placeOf = ({ file, line, rule }: Fault): string => `${file}:${line} ${rule}`;

/** What messages say in words of their own. */
const codes = new Set<unknown>([...qualifiers, ...claimStatuses]);
const coded = new Set(['problem', 'textLanguage', 'locale', 'language']);

/** The words of the fault that a message could repeat; the YAML reader's are English. */
const named = ({ rule, parameters }: Fault): string[] =>
  rule === 'not-yaml'
    ? []
    : Object.entries(parameters)
        .filter(([name, value]) => !coded.has(name) && !codes.has(value))
        .flatMap(([, value]: [string, unknown]) => (typeof value === 'string' ? [value] : []));

describe.each(cases)('$name: $about', ({ changes, faults }) => {
  let examined: readonly Fault[] | undefined;
  const found = (): readonly Fault[] =>
    (examined ??= withCopy(changes, (root) => withSpelling(examineContent(root, root, treeDate)).faults));

  test('every fault is found in its line, and no other', () => {
    expect(found().map(placeOf)).toEqual(faults);
  });

  test.each(messageLanguages)('every message in %s says what is wrong and what to do', (language) => {
    for (const fault of found()) {
      const { problem, remedy } = describeFault(fault, language);
      for (const words of [problem, remedy]) {
        expect(words.trim()).not.toBe('');
        expect(words).not.toMatch(/undefined|\[object|\bNaN\b|\{\{/);
      }
      const words = named(fault);
      if (words.length > 0)
        expect(
          words.some((word) => `${problem} ${remedy}`.includes(word)),
          `“${problem}” names none of ${words.join(', ')}`,
        ).toBe(true);
      expect(describeFault(fault, language === 'kk' ? 'ru' : 'kk').problem).not.toBe(problem);
    }
  });
});

describe('the corpus', () => {
  test('holds at least 120 broken trees', () => {
    expect(cases.length).toBeGreaterThanOrEqual(120);
  });

  test('breaks every rule', () => {
    const broken = new Set(cases.flatMap(({ faults }) => faults.map((fault) => fault.split(' ').at(-1))));
    expect([...broken].sort()).toEqual(Object.keys(rules).sort());
  });

  test('is broken everywhere, and says in what way', () => {
    for (const { name, about, faults } of cases) {
      expect(faults, name).not.toEqual([]);
      expect(about, name).toMatch(/^[\p{Lu}\d].*\.$/u);
    }
  });

  test('holds no file that is like the one of the whole tree', () => {
    const same = globSync('*/**/*', { cwd: corpus, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name !== 'expected.txt')
      .map((entry) => path.join(entry.parentPath, entry.name))
      .filter((file) => {
        const [, ...inside] = path.relative(corpus, file).split(path.sep);
        const whole = path.join(wholeTree, ...inside);
        return globSync(whole).length > 0 && readFileSync(whole).equals(readFileSync(file));
      });
    expect(same).toEqual([]);
  });

  test('has faults in several files at once, and in either language', () => {
    const files = (faults: readonly string[]): number => new Set(faults.map((fault) => fault.split(':')[0])).size;
    expect(cases.filter(({ faults }) => files(faults) > 1).length).toBeGreaterThanOrEqual(15);
    for (const language of ['kk', 'ru'])
      expect(
        cases.filter(({ faults }) => faults.length > 0 && faults.every((fault) => fault.includes(`/${language}.md`)))
          .length,
      ).toBeGreaterThanOrEqual(15);
  });
});
