import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadContent } from '../../../editorial/gate/load-content.ts';
import { nextStates, readLedger, toLedgerText, unreleased } from '../../../src/model/ledger.ts';

const root = 'tests/fixtures/content/whole';
const lines = readFileSync(`${root}/ledger.jsonl`, 'utf8').trimEnd().split('\n');
const { content } = loadContent(root);
const read = (kept: readonly string[]): ReturnType<typeof readLedger> => readLedger(kept.join('\n'), 'ledger.jsonl');

describe('the ledger of published states', () => {
  test('holds all that the content says', () => {
    const { states, faults } = read(lines);
    expect(faults).toEqual([]);
    expect(unreleased(content, states)).toEqual([]);
    expect(nextStates(content, states, '2026-06-01')).toEqual([]);
  });

  test('names what it lacks when it was cut off at its end, and a release writes the same line again', () => {
    const { states, faults } = read(lines.slice(0, -1));
    expect(faults).toEqual([]);
    expect(unreleased(content, states).map(({ id }) => id)).toEqual(['money-spent-2017']);
    expect(toLedgerText(nextStates(content, states, '2026-05-20'))).toBe(`${lines.at(-1)}\n`);
  });

  test.each([
    ['value', '"value":2500', '"value":2501'],
    ['unit', '"unit":"people"', '"unit":"families"'],
    ['subject', 'campaign/kind-run-2017","measure":"participants"', 'campaign/kind-run-2016","measure":"participants"'],
    [
      'day',
      '"2026-02-01","subject":"campaign/kind-run-2017","measure":"participants"',
      '"2026-02-02","subject":"campaign/kind-run-2017","measure":"participants"',
    ],
  ])('stops at a line whose %s was changed', (_what, from, to) => {
    const changed = lines.map((line) => line.replace(from, to));
    expect(changed).not.toEqual(lines);
    const { states, faults } = read(changed);
    expect(states).toHaveLength(1);
    expect(faults).toMatchObject([{ line: 2, rule: 'ledger-broken', parameters: { problem: 'seal' } }]);
  });

  test('stops at lines that changed places', () => {
    const [first = '', second = '', ...rest] = lines;
    expect(read([second, first, ...rest]).faults).toMatchObject([{ line: 1, parameters: { problem: 'seal' } }]);
  });
});
