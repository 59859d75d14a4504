import { cpSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { loadContent } from '../../editorial/gate/load-content.ts';
import { ledgerFile, nextStates, toLedgerText } from '../../src/model/ledger.ts';

/** Lists that all copies share, and what a command writes. */
const notCopied = /^(measures\.yaml|series\.yaml|pages\/|.*\.jsonl$)/;

/** The ids of all entries of a content folder. */
function readIds(files: readonly string[], series: string): ReadonlySet<string> {
  const ids = files
    .filter((file) => !notCopied.test(file))
    .map((file) => (file.split('/').length === 2 ? path.basename(file, '.yaml') : (file.split('/')[1] ?? '')));
  const inList = Array.from(series.matchAll(/^([\w-]+):/gm), ([, id = '']) => id);
  return new Set([...ids, ...inList]);
}

/** Gives every entry that a file names, in YAML or in a citation, the name of its copy; measures have none. */
function renamer(ids: ReadonlySet<string>, copy: number): (text: string) => string {
  const renamed = (all: string, before: string, id: string): string =>
    ids.has(id) && before !== 'measure: ' ? `${all}-copy-${copy}` : all;
  return (text) =>
    text
      .replace(/^([ \t-]*(?:[\w-]+:[ \t]+)?)([a-z0-9-]+)(?=[ \t]*$)/gm, renamed)
      .replace(/([[,][ \t]*)([a-z0-9-]+)(?=[ \t]*[,\]])/g, renamed)
      .replace(/(\{#|\bsource=)([a-z0-9-]+)/g, renamed);
}

/** Former states are sealed in the ledger of the original; a copy tells nothing of them. */
const withoutRevisions = (text: string): string => text.replace(/^revisions:\n(?:[ -].*\n)+/m, '');

/**
 * Writes a content folder of at least so many files, without any fault: the site's own entries, and
 * copies of them all that refer to each other. Each copy has its own series, so that no sum grows.
 *
 * @returns the number of files
 */
export function generate(source: string, folder: string, wanted: number): number {
  cpSync(source, folder, { recursive: true });
  const files = globSync('**/*.*', { cwd: source }).map((file) => file.replaceAll('\\', '/'));
  const series = readFileSync(path.join(source, 'series.yaml'), 'utf8');
  const ids = readIds(files, series);
  const copied = files.filter((file) => !notCopied.test(file));
  let written = files.length;
  let allSeries = series;
  for (let copy = 1; written < wanted; copy += 1) {
    const rename = renamer(ids, copy);
    for (const file of copied) {
      const text = rename(withoutRevisions(readFileSync(path.join(source, file), 'utf8')));
      const [collection = '', entry = '', ...inside] = file.split('/');
      const name = entry.replace(/(\.yaml)?$/, `-copy-${copy}$1`);
      const target = path.join(folder, collection, name, ...inside);
      mkdirSync(path.dirname(target), { recursive: true });
      writeFileSync(target, text);
    }
    written += copied.length;
    allSeries += `\n${rename(series).replace(/^([\w-]+)(?=:$)/gm, `$1-copy-${copy}`)}`;
  }
  writeFileSync(path.join(folder, 'series.yaml'), allSeries);
  release(folder);
  return written;
}

/** Puts every figure into the ledger, as a release does. */
export function release(folder: string): void {
  const { content, entries } = loadContent(folder, folder);
  const { states } = entries.ledger;
  const date = states.at(-1)?.date ?? '2026-11-22';
  const lines = toLedgerText(nextStates(content, states, date));
  const file = path.join(folder, ledgerFile);
  writeFileSync(file, readFileSync(file, 'utf8') + lines);
}
