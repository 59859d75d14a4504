import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildDate } from '../days/build-date.ts';
import { compareSides, type FactsDiff } from './diff.ts';
import { GitError, Repository } from './git.ts';
import type { Comparison } from './comparison.ts';
import { readSides } from './side.ts';

/** Where content lies in the project. */
const contentFolder = 'src/content';

/** What to compare. */
export interface Versions {
  /** The project's folder. */
  readonly folder: string;
  /** A commit, branch or tag before the change. */
  readonly ref: string;
  /** The one after it; without it, the files as they lie in the folder. */
  readonly to?: string | undefined;
}

/**
 * What a change does to the facts, from the last version that both sides have in common. Nothing of the
 * work tree is touched, and content is read as data alone, whatever it holds.
 *
 * @throws GitError where one of the sides can't be had, BuildDateError where `BUILD_DATE` is no day
 */
export function compareVersions({ folder, ref, to }: Versions): { diff: FactsDiff; comparison: Comparison } {
  const repository = new Repository(folder);
  const asked = repository.commitOf(ref);
  const target = repository.commitOf(to ?? 'HEAD');
  const ancestor = repository.mergeBase(asked, target);
  const commit = ancestor ?? asked;
  const copies = mkdtempSync(path.join(tmpdir(), 'facts-diff-'));
  try {
    const oldFolder = path.join(copies, 'was');
    const newFolder = to === undefined ? path.join(folder, contentFolder) : path.join(copies, 'now');
    const hasContent = repository.copyFolder(commit, contentFolder, oldFolder);
    if (to !== undefined) repository.copyFolder(target, contentFolder, newFolder);
    if (!existsSync(newFolder)) throw new GitError({ kind: 'no-content', where: to ?? folder });
    const { was, now } = readSides(oldFolder, newFolder, buildDate(newFolder));
    const relation = ancestor === undefined ? 'unrelated' : ancestor === asked ? 'itself' : 'ancestor';
    return {
      diff: compareSides(was, now),
      comparison: {
        was: { commit, ref, relation, hasContent },
        now: to === undefined ? undefined : { commit: target, ref: to },
      },
    };
  } finally {
    rmSync(copies, { recursive: true });
  }
}
