import { mark } from './comment.ts';
import type { GitHub, LineComment } from './github.ts';

/**
 * Brings the one comment up to date and adds the suggestions that don't stand there yet.
 *
 * @returns how many suggestions were added; those on lines that the pull request doesn't touch can't be
 */
export async function publish(
  github: GitHub,
  pull: number,
  comment: string,
  suggestions: readonly LineComment[],
): Promise<number> {
  const own = (await github.comments(pull)).find(({ body, user }) => user?.type === 'Bot' && body.startsWith(mark));
  if (!own) await github.addComment(pull, comment);
  else if (own.body !== comment) await github.changeComment(own.id, comment);
  const standing = await github.lineComments(pull);
  let added = 0;
  for (const suggestion of suggestions) {
    const { path, to, body } = suggestion;
    if (standing.some((one) => one.user?.type === 'Bot' && one.path === path && one.line === to && one.body === body))
      continue;
    if (await github.addLineComment(pull, suggestion)) added += 1;
  }
  return added;
}
