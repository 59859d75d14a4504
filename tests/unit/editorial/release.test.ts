import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { replace, withCopy, type Change } from '../content-tree.ts';

const command = fileURLToPath(new URL('../../../editorial/release.ts', import.meta.url));
const figure = 'figures/prize-fund-2017.yaml';
const ledgerOf = (root: string): string => readFileSync(path.join(root, 'ledger.jsonl'), 'utf8');

/** Lets the ledger lack its last line, and perhaps the end of the one before. */
const behind =
  (end: string): Change =>
  (root) => {
    const lines = ledgerOf(root).trimEnd().split('\n');
    writeFileSync(path.join(root, 'ledger.jsonl'), lines.slice(0, -1).join('\n') + end);
  };

/** Releases a changed copy of the whole tree, in a folder whose name has a space. */
function release(
  date: string,
  ...changes: readonly Change[]
): { status: number | null; said: string; told: string; added: string } {
  return withCopy(changes, (root) => {
    const before = ledgerOf(root);
    const { status, stdout, stderr } = spawnSync(process.execPath, [command, root, '--date', date, '--lang', 'ru'], {
      encoding: 'utf8',
    });
    const after = ledgerOf(root);
    expect(after.startsWith(before)).toBe(true);
    return { status, said: stderr, told: stdout, added: after.slice(before.length) };
  });
}

test.each([
  ['ends', '\n'],
  ['lacks its last line end', ''],
])('a release adds a line to a ledger that %s', (_name, end) => {
  const { status, told, added } = release('2026-05-20', behind(end));
  expect(status).toBe(0);
  expect(told).toMatch(/^\+ money-spent-2017\/3: .*\nЗаписано в реестр версий \(2026-05-20\): 1\. Всего: \d+\.\n$/);
  expect(JSON.parse(added)).toMatchObject({ figure: 'money-spent-2017', number: 3, date: '2026-05-20' });
  expect(added.startsWith('\n')).toBe(end === '');
});

test('a release with nothing new leaves the ledger as it is', () => {
  expect(release('2026-05-20')).toMatchObject({ status: 0, added: '' });
});

test.each(['2026-02-30', '20.05.2026', '2026-05-19', '2999-01-01'])('nothing is released on %s', (date) => {
  const { status, said, added } = release(date, behind('\n'));
  expect({ status, added }).toEqual({ status: 1, added: '' });
  expect(said).toMatch(new RegExp(`^--date ${date}: напишите день выпуска.* 2026-05-20`));
});

test('nothing is released while the gate finds a fault', () => {
  const { status, said, added } = release(
    '2026-05-20',
    behind('\n'),
    replace(figure, 'value: 500000', 'value: 600000'),
  );
  expect({ status, added }).toEqual({ status: 1, added: '' });
  expect(said).toContain('revision-missing');
});
