import { renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Fault, FaultRule } from '../../src/model/fault.ts';
import { isSealed, readRawFolder } from '../gate/raw-files.ts';
import type { RawFile } from '../rule.ts';
import { isFixable, rules } from '../rules.ts';

/** A file that was mended, and the rules that it broke. */
export interface MendedFile {
  readonly file: string;
  readonly rules: readonly FaultRule[];
}

/** Lines of a file as they should be: those from `line` to `endLine`, both included, become `text`. */
export interface Proposal {
  readonly line: number;
  readonly endLine: number;
  readonly text: string;
}

/** What a rule makes of a file; nothing where it leaves the file as it is. */
function mend(file: RawFile, text: string, rule: FaultRule): string | undefined {
  if (isSealed(file.path)) return undefined;
  const mended = rules[rule].fix?.(text, file);
  return mended === text ? undefined : mended;
}

/**
 * Writes files anew in which faults were found that a rule knows how to mend; no other file is
 * touched. A file is either as it was or whole: it is written beside itself and then renamed.
 *
 * @param faults those of an examination of the same folder
 */
export function mendFaults(faults: readonly Fault[], root: string, base = process.cwd()): MendedFile[] {
  const broken = Map.groupBy(faults.filter(isFixable), ({ file }) => file);
  const mended: MendedFile[] = [];
  for (const raw of readRawFolder(root, base).files) {
    const found = new Set(broken.get(raw.file)?.map(({ rule }) => rule));
    if (found.size === 0 || raw.text === undefined) continue;
    let { text } = raw;
    const applied = [...found].sort().filter((rule) => {
      const better = mend(raw, text, rule);
      text = better ?? text;
      return better !== undefined;
    });
    if (applied.length === 0) continue;
    replaceFile(path.join(root, raw.path), text);
    mended.push({ file: raw.file, rules: applied });
  }
  return mended;
}

function replaceFile(file: string, text: string): void {
  // A name with a dot in front is nothing that the site reads, should it be left behind.
  const beside = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}`);
  try {
    writeFileSync(beside, text, { mode: statSync(file).mode, flag: 'wx' });
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

/** Tells of a fault how its line should be, where its rule knows and no lines come or go. */
export function proposals(root: string, base = process.cwd()): (fault: Fault) => Proposal | undefined {
  const files = new Map(readRawFolder(root, base).files.map((raw) => [raw.file, raw]));
  const mended = new Map<string, { readonly old: readonly string[]; readonly new: readonly string[] }>();
  return ({ rule, file, line }) => {
    const raw = files.get(file);
    if (!raw || !rules[rule].fix) return undefined;
    const key = `${rule} ${file}`;
    let lines = mended.get(key);
    if (!lines) {
      const { text = '' } = raw;
      lines = { old: text.split('\n'), new: (mend(raw, text, rule) ?? text).split('\n') };
      mended.set(key, lines);
    }
    const text = lines.new[line - 1];
    const isTold = lines.old.length === lines.new.length && text !== undefined && text !== lines.old[line - 1];
    return isTold ? { line, endLine: line, text } : undefined;
  };
}
