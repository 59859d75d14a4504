import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Example } from '../rule.ts';

/** The tree that examples change: small, without any fault, and about nobody. */
export const sampleTree = fileURLToPath(new URL('../../tests/fixtures/content/whole', import.meta.url));

/** The day on which the tree is looked at, whatever the clock says. */
export const sampleDay = '2026-11-22';

/**
 * Does to a copy of the sample tree what an example says.
 *
 * @throws Error where the text to replace doesn't stand in its file exactly once
 */
export function carryOut({ file, replace, write, beside = [] }: Example, root: string): void {
  const target = path.join(root, file);
  if (replace) {
    const [from, to] = replace;
    const parts = readFileSync(target, 'utf8').split(from);
    if (parts.length !== 2) throw new Error(`${file} holds “${from}” ${parts.length - 1} times`);
    writeFileSync(target, parts.join(to));
  }
  if (write !== undefined) {
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, write);
  }
  for (const more of beside) carryOut(more, root);
}

/** Makes a copy of the sample tree with the example carried out, and removes it when `use` is done with it. */
export function withExample<T>(example: Example, use: (root: string) => T): T {
  const root = mkdtempSync(path.join(tmpdir(), 'example-'));
  try {
    cpSync(sampleTree, root, { recursive: true });
    carryOut(example, root);
    return use(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}
