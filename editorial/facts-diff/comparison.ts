import { code } from './harmless.ts';
import type { Words } from './speech.ts';

/** A commit with the name that it was asked for by. */
export interface NamedCommit {
  readonly commit: string;
  readonly ref: string;
}

/** What was compared with what. */
export interface Comparison {
  readonly was: NamedCommit & {
    /**
     * How the commit follows from its name. `ancestor`: the last one in common with the change;
     * `itself`: what the name means; `unrelated`: that, too, since none in common was found.
     */
    readonly relation: 'ancestor' | 'itself' | 'unrelated';
    /** Whether it has a content folder. */
    readonly hasContent: boolean;
  };
  /** Nothing for the files of the work tree. */
  readonly now: NamedCommit | undefined;
}

/** Both sides in one sentence each. */
export function describeComparison({ was, now }: Comparison, words: Words): string {
  const short = ({ commit }: NamedCommit): string => code(commit.slice(0, 10));
  const both = (side: NamedCommit): string =>
    side.commit.startsWith(side.ref) ? short(side) : words.commit(short(side), code(side.ref));
  const before = {
    ancestor: () => words.ancestor(short(was), code(was.ref)),
    itself: () => both(was),
    unrelated: () => words.unrelated(short(was), code(was.ref)),
  }[was.relation]();
  return words.sides(was.hasContent ? before : `${before}, ${words.noContent}`, now ? both(now) : words.workTree);
}
