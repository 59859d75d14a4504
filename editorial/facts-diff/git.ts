import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Why git could not give one side of the comparison. */
export type GitProblem =
  | { readonly kind: 'no-git' }
  /** With what git says: it also keeps out of repositories that belong to somebody else. */
  | { readonly kind: 'no-repository'; readonly said: string }
  /** Git doesn't know the name, or in a shallow clone has not fetched what it means. */
  | { readonly kind: 'unknown-ref'; readonly ref: string; readonly isShallow: boolean }
  /** What the change led to has no content folder. */
  | { readonly kind: 'no-content'; readonly where: string };

/** Thrown where there is nothing to compare with; the words for people are made from the problem. */
export class GitError extends Error {
  readonly problem: GitProblem;

  constructor(problem: GitProblem) {
    super(JSON.stringify(problem));
    this.name = 'GitError';
    this.problem = problem;
  }
}

interface Answer {
  readonly isGood: boolean;
  readonly bytes: Buffer;
  /** The first line. */
  readonly line: string;
  /** The first line of what git complains of. */
  readonly complaint: string;
}

const firstLine = (bytes: Buffer): string => bytes.toString('utf8').split('\n', 1)[0] ?? '';

/** The most bytes that are read from git at once. */
const chunk = 64 * 1024 * 1024;

/** A repository, only ever read: neither its work tree nor its references are touched. */
export class Repository {
  readonly #folder: string;
  /** The folder's place within the repository, ending in a slash unless it is its root. */
  readonly #prefix: string;

  /**
   * @param folder a folder in the work tree
   * @throws GitError where git isn't installed or the folder lies in no repository
   */
  constructor(folder: string) {
    this.#folder = folder;
    const prefix = this.#run(['rev-parse', '--show-prefix']);
    if (!prefix.isGood) throw new GitError({ kind: 'no-repository', said: prefix.complaint });
    this.#prefix = prefix.line;
  }

  #run(args: readonly string[], input = ''): Answer {
    const { status, stdout, stderr, error } = spawnSync('git', args, {
      cwd: this.#folder,
      input,
      maxBuffer: 2 * chunk,
      env: { ...process.env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0' },
    });
    if (error && 'code' in error && error.code === 'ENOENT') throw new GitError({ kind: 'no-git' });
    if (error) throw error;
    return { isGood: status === 0, bytes: stdout, line: firstLine(stdout), complaint: firstLine(stderr) };
  }

  get isShallow(): boolean {
    return this.#run(['rev-parse', '--is-shallow-repository']).line === 'true';
  }

  /**
   * The full name of the commit that a branch, a tag or a shortened name means.
   *
   * @throws GitError where this repository doesn't have it
   */
  commitOf(ref: string): string {
    const { isGood, line } = this.#run(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
    if (!isGood) throw new GitError({ kind: 'unknown-ref', ref, isShallow: this.isShallow });
    return line;
  }

  /** The last common ancestor of two commits; `undefined` where they have none, or none that was fetched. */
  mergeBase(commit: string, other: string): string | undefined {
    const { isGood, line } = this.#run(['merge-base', commit, other]);
    return isGood && line !== '' ? line : undefined;
  }

  /**
   * Writes the files of a folder, as they were at a commit, into a folder of this machine. A symbolic
   * link becomes a file that holds where it leads, so that nothing can lead out of the copy.
   *
   * @param folder relative to the folder of this repository
   * @returns whether the commit has such a folder
   */
  copyFolder(commit: string, folder: string, target: string): boolean {
    const tree = `${commit}:${this.#prefix}${folder}`;
    const list = this.#run(['ls-tree', '-r', '-l', '-z', '--full-tree', tree]);
    if (!list.isGood) return false;
    let [waiting, bytes]: [Blob[], number] = [[], 0];
    for (const blob of readTree(list.bytes.toString('utf8'))) {
      if (bytes + blob.bytes > chunk) {
        this.#copyBlobs(waiting, target);
        [waiting, bytes] = [[], 0];
      }
      waiting.push(blob);
      bytes += blob.bytes;
    }
    this.#copyBlobs(waiting, target);
    return true;
  }

  #copyBlobs(blobs: readonly Blob[], target: string): void {
    const { bytes } = this.#run(['cat-file', '--batch'], blobs.map(({ id }) => `${id}\n`).join(''));
    let at = 0;
    for (const blob of blobs) {
      // `<id> blob <bytes>`, a line end, the bytes, a line end.
      const from = bytes.indexOf('\n', at) + 1;
      const head = bytes.toString('latin1', at, from - 1);
      if (head !== `${blob.id} blob ${blob.bytes}`) throw new Error(`git cat-file: ${head}`);
      at = from + blob.bytes + 1;
      const file = path.join(target, blob.path);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, bytes.subarray(from, from + blob.bytes));
    }
  }
}

interface Blob {
  readonly id: string;
  readonly bytes: number;
  readonly path: string;
}

/** The files of a tree as `ls-tree -l -z` lists them. Submodules are no files; a path out of the tree is no path. */
function readTree(list: string): Blob[] {
  return list.split('\0').flatMap((line) => {
    const [, type, id = '', bytes, file = ''] = /^\d+ (\w+) ([0-9a-f]+) +(\d+|-)\t(.+)$/s.exec(line) ?? [];
    const leadsOut = file.split('/').some((part) => part === '..' || part === '.git');
    return type === 'blob' && !leadsOut ? [{ id, bytes: Number(bytes), path: file }] : [];
  });
}
