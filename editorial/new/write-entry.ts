import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

/** There is an entry of this id by now. */
export class TakenError extends Error {}

/** The file is not what it was when it was read. */
export class ChangedError extends Error {}

/** A file of a new entry; its name is empty where the entry is one file. */
export interface NewFile {
  readonly name: string;
  readonly text: string;
}

/**
 * Writes a new entry whole or not at all, and never over anything: a folder is made under another name
 * beside its place and moved there, a single file is created only where there is none.
 *
 * @param place the folder of the entry, or its file
 * @throws TakenError where something is at its place, even if it came there a moment ago
 */
export function writeEntry(place: string, files: readonly NewFile[]): void {
  if (existsSync(place)) throw new TakenError(place);
  mkdirSync(path.dirname(place), { recursive: true });
  const [single] = files;
  if (files.length === 1 && single?.name === '') {
    createFile(place, single.text);
    return;
  }
  // The gate doesn't look at names that begin with a dot.
  const beside = path.join(path.dirname(place), `.new-${path.basename(place)}-${process.pid}`);
  try {
    mkdirSync(beside);
    for (const { name, text } of files) writeFileSync(path.join(beside, name), text, { flag: 'wx' });
    renameSync(beside, place);
  } catch (error) {
    rmSync(beside, { recursive: true, force: true });
    throw hasCode(error, 'ENOTEMPTY', 'EEXIST', 'ENOTDIR', 'EPERM') && existsSync(place)
      ? new TakenError(place)
      : error;
  }
}

function createFile(place: string, text: string): void {
  try {
    writeFileSync(place, text, { flag: 'wx' });
  } catch (error) {
    if (hasCode(error, 'EEXIST')) throw new TakenError(place);
    // What was begun is ours, since there was nothing.
    rmSync(place, { force: true });
    throw error;
  }
}

/**
 * Puts a changed text in the place of a file, in one step.
 *
 * @param before what the file said when the change was made
 * @throws ChangedError where it says something else by now
 */
export function replaceFile(file: string, before: string, text: string): void {
  const beside = path.join(path.dirname(file), `.new-${path.basename(file)}-${process.pid}`);
  try {
    writeFileSync(beside, text, { flag: 'wx' });
    if (readFileSync(file, 'utf8') !== before) throw new ChangedError(file);
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

const hasCode = (error: unknown, ...codes: readonly string[]): boolean =>
  error instanceof Error && 'code' in error && codes.includes(String(error.code));
