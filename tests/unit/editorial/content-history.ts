import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { wholeTree, type Change } from '../content-tree.ts';

/** The same on every machine, whatever git is told there. */
const environment = {
  ...process.env,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_AUTHOR_NAME: 'Editor',
  GIT_AUTHOR_EMAIL: 'editor@site.example',
  GIT_AUTHOR_DATE: '2026-05-20T12:00:00+05:00',
  GIT_COMMITTER_NAME: 'Editor',
  GIT_COMMITTER_EMAIL: 'editor@site.example',
  GIT_COMMITTER_DATE: '2026-05-20T12:00:00+05:00',
};

/** A real repository in a folder of its own. */
export class ContentHistory {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  git(...args: readonly string[]): string {
    return execFileSync('git', args, { cwd: this.folder, env: environment, encoding: 'utf8', stdio: 'pipe' }).trim();
  }

  /** Changes the files of `src/content`. */
  change(...changes: readonly Change[]): void {
    for (const change of changes) change(path.join(this.folder, 'src', 'content'));
  }

  /** Changes the files and commits them. */
  commit(...changes: readonly Change[]): string {
    this.change(...changes);
    this.git('add', '--all');
    this.git('commit', '--quiet', '--allow-empty', '--message', 'Change content');
    return this.git('rev-parse', 'HEAD');
  }

  /** A clone of the last commit alone, as GitHub's runners make one. */
  shallowClone(branch: string): ContentHistory {
    const folder = mkdtempSync(path.join(path.dirname(this.folder), 'clone-'));
    this.git('clone', '--quiet', '--depth', '1', '--branch', branch, `file://${this.folder}`, folder);
    return new ContentHistory(folder);
  }
}

/** Makes a history whose first commit, on `main`, is the whole tree; removes it when `use` is done with it. */
export function withHistory<T>(use: (history: ContentHistory) => T): T {
  const folder = mkdtempSync(path.join(tmpdir(), 'history-'));
  try {
    const history = new ContentHistory(path.join(folder, 'project'));
    mkdirSync(path.join(history.folder, 'src'), { recursive: true });
    cpSync(wholeTree, path.join(history.folder, 'src', 'content'), { recursive: true });
    history.git('init', '--quiet', '--initial-branch', 'main');
    history.commit();
    return use(history);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
