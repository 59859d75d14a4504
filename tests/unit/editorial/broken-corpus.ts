import { appendFileSync, cpSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { link, remove, rename, type Change } from '../content-tree.ts';

/** A folder a case: the files that differ from the whole tree, and `expected.txt`. */
export const corpus = fileURLToPath(new URL('../../fixtures/broken', import.meta.url));

const expectedFile = 'expected.txt';

/** One broken tree of the corpus. */
export interface CorpusCase {
  /** The name of its folder. */
  readonly name: string;
  /** What is wrong with it, in a sentence. */
  readonly about: string;
  readonly changes: readonly Change[];
  /** `file:line rule`, in the order of the report. */
  readonly faults: readonly string[];
}

/** Makes a file as big as told, by adding words to it. */
const grow =
  (file: string, bytes: string): Change =>
  (root) => {
    const target = path.join(root, file);
    const words = 'сөз слово ';
    const missing = Number(bytes) - statSync(target).size;
    appendFileSync(target, `\n${words.repeat(missing)}`.slice(0, missing));
  };

/** What a repository can't hold, or not on every machine, is done by the test: a line that begins with `!`. */
const steps: Readonly<Record<string, (file: string, to: string) => Change>> = { remove, rename, link, grow };

function toChange(line: string): Change {
  const [, name = '', file = '', to = ''] = /^! (\w+) (.+?)(?: -> (.+))?$/.exec(line) ?? [];
  const step = steps[name];
  if (!step) throw new Error(`no such step: ${line}`);
  return step(file, to);
}

/** Lays the files of a case over the tree. */
const overlay =
  (folder: string): Change =>
  (root) => {
    for (const name of readdirSync(folder))
      if (name !== expectedFile) cpSync(path.join(folder, name), path.join(root, name), { recursive: true });
  };

/**
 * Reads the corpus. `expected.txt` says in its first line what is wrong, then, in lines that begin
 * with `!`, what else is done to the tree, then every fault that the gate must find.
 */
export function readCorpus(): readonly CorpusCase[] {
  return readdirSync(corpus, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const folder = path.join(corpus, name);
      const [about = '', ...lines] = readFileSync(path.join(folder, expectedFile), 'utf8').trimEnd().split('\n');
      return {
        name,
        about: about.replace(/^# /, ''),
        changes: [overlay(folder), ...lines.filter((line) => line.startsWith('! ')).map(toChange)],
        faults: lines.filter((line) => !line.startsWith('! ')),
      };
    });
}
