import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { runNew } from '../../../../editorial/new/run.ts';
import { examineContent } from '../../../../editorial/gate/load-content.ts';
import { placeOf, treeDate, wholeTree, type Change } from '../../content-tree.ts';

/** A copy of the whole tree in which `npm run new` is run. */
export interface Copy {
  readonly root: string;
  readonly read: (file: string) => string;
  /** Every file but those whose text stayed as it was, with what it says now; `undefined` where it is gone. */
  readonly changes: () => Record<string, string | undefined>;
  /** Everything the gate finds wrong now. */
  readonly faults: () => string[];
}

/** What a run of the command came to. */
export interface Outcome {
  readonly status: number;
  readonly said: string;
  readonly complained: string;
}

const filesIn = (root: string): Map<string, string> =>
  new Map(
    globSync('**', { cwd: root })
      .filter((file) => statSync(path.join(root, file)).isFile())
      .map((file) => [file.replaceAll('\\', '/'), readFileSync(path.join(root, file), 'utf8')]),
  );

export async function inCopy<T>(use: (copy: Copy) => Promise<T>, ...before: readonly Change[]): Promise<T> {
  const root = mkdtempSync(path.join(tmpdir(), 'new entry-'));
  try {
    cpSync(wholeTree, root, { recursive: true });
    for (const change of before) change(root);
    const files = filesIn(root);
    return await use({
      root,
      read: (file) => readFileSync(path.join(root, file), 'utf8'),
      changes: () => {
        const now = filesIn(root);
        const names = [...new Set([...files.keys(), ...now.keys()])].sort();
        return Object.fromEntries(
          names.filter((name) => files.get(name) !== now.get(name)).map((name) => [name, now.get(name)]),
        );
      },
      faults: () => examineContent(root, root, treeDate).faults.map(placeOf),
    });
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** Collects what is written. */
class Sink extends Writable {
  text = '';
  #listen: (() => void) | undefined;

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += stripVTControlCharacters(chunk.toString());
    done();
    this.#listen?.();
  }

  onText(listen: () => void): void {
    this.#listen = listen;
  }
}

const environment = { BUILD_DATE: treeDate };

/** Runs the command as a script does, where nobody can be asked. */
export async function newByFlags(root: string, ...args: readonly string[]): Promise<Outcome> {
  const [output, errors] = [new Sink(), new Sink()];
  const input = new PassThrough();
  const surroundings = { input, output, errors, environment, isInteractive: false };
  const status = await runNew([...args, '--content', root], surroundings);
  return { status, said: output.text, complained: errors.text };
}

/** A question that is waited for, by a part of it, and the keys that answer it. */
export type Step = readonly [question: string, keys: string];

export const enter = '\r';
export const down = '\u001B[B';
export const tab = '\t';
export const ctrlC = '\u0003';
export const ctrlD = '\u0004';
/** Takes back what stands there. */
export const clear = '\u0015';

/** Runs the command as a person does: each answer is typed once its question stands there. */
export async function newByQuestions(root: string, args: readonly string[], steps: readonly Step[]): Promise<Outcome> {
  const [output, errors] = [new Sink(), new Sink()];
  const input = new PassThrough();
  const left = [...steps];
  let read = 0;
  output.onText(() => {
    const [question, keys] = left[0] ?? [];
    // The sign of a question that is open, or whose answer won't do; wrapped lines begin with a bar.
    const seen = output.text.slice(read).replace(/ *\n│ +/g, ' ');
    const at = question === undefined ? -1 : seen.search(/[◆▲*] {2}/);
    if (question === undefined || keys === undefined || at < 0 || !seen.slice(at).includes(question)) return;
    left.shift();
    read = output.text.length;
    setImmediate(() => input.write(keys));
  });
  const status = await runNew([...args, '--content', root], {
    input,
    output,
    errors,
    environment,
    isInteractive: true,
  });
  if (left.length > 0) throw new Error(`never asked: ${left.map(([question]) => question).join('; ')}\n${output.text}`);
  return { status, said: output.text, complained: errors.text };
}
