import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';

const git = (...args) => execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();

/**
 * The commit that the site is built from, for its footer: `COMMIT` of the environment, else what git says, with
 * a plus sign where files have changed since; empty outside a repository.
 */
export function commitOfBuild() {
  if (process.env.COMMIT !== undefined) return process.env.COMMIT;
  try {
    // A copy inside somebody else's repository is none of its commits.
    if (git('rev-parse', '--show-prefix') !== '') return '';
    return git('rev-parse', 'HEAD') + (git('status', '--porcelain') === '' ? '' : '+');
  } catch {
    return '';
  }
}

/** Whether git has files of a folder: then they came with the project, and no build of this machine has made them. */
export function isCommitted(folder) {
  try {
    return git('ls-files', '--', folder) !== '';
  } catch {
    // Where git can't tell, nothing is sure.
    return existsSync('.git');
  }
}
