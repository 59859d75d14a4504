import { splitText } from '../../src/model/front-matter.ts';
import type { ProseRun } from '../../src/model/prose-run.ts';
import { readBody } from '../../src/model/text-markup.ts';
import { findSlips, type TypographyRule } from '../../src/model/typography.ts';
import { readYaml } from '../../src/model/yaml-file.ts';

/** A stretch of a file and the words of this site's own in it. */
interface Stretch {
  readonly start: number;
  readonly runs: readonly ProseRun[];
}

function* stretchesOf(text: string, path: string): Generator<Stretch> {
  const [, locale, format] = /(?:^|\/)([a-z]{2,3})\.(mdx?)$/.exec(path) ?? [];
  if (locale === undefined) {
    if (path.endsWith('.yaml')) yield { start: 0, runs: readYaml(text, path).proseIn(undefined) };
    return;
  }
  const parts = splitText(text);
  if (typeof parts === 'string') return;
  yield { start: parts.frontMatterAt, runs: readYaml(parts.frontMatter, path).proseIn(locale) };
  yield { start: parts.bodyAt, runs: proseOfBody(parts.body, format === 'mdx' ? 'mdx' : 'md', locale) };
}

/** Words of a page that can't be parsed are left as they are. */
function proseOfBody(body: string, format: 'md' | 'mdx', locale: string): readonly ProseRun[] {
  try {
    return readBody(body, format).proseIn(locale);
  } catch {
    return [];
  }
}

/** Mends what a rule of typography finds in a file; code, addresses and words of sources stay as they are. */
export function mendProse(rule: TypographyRule, text: string, path: string): string {
  const edits = [...stretchesOf(text, path)].flatMap(({ start, runs }) =>
    runs.flatMap((run) =>
      findSlips(rule, run.text, run.language).flatMap((slip) =>
        slip.edits.map((edit) => {
          const { from, to } = run.sourceOf(edit.start, edit.end);
          return { from: from + start, to: to + start, words: edit.to };
        }),
      ),
    ),
  );
  return edits
    .sort((a, b) => b.from - a.from)
    .reduce((mended, { from, to, words }) => mended.slice(0, from) + words + mended.slice(to), text);
}
