/** A text file in its two parts. */
export interface SplitText {
  /** YAML; begins on line 2. */
  readonly frontMatter: string;
  /** Where the front matter begins in the file, in UTF-16 units from 0. */
  readonly frontMatterAt: number;
  /** Without blank lines before it. */
  readonly body: string;
  readonly bodyAt: number;
  /** The line on which the body begins. */
  readonly bodyLine: number;
}

/** Takes a text file apart at its `---` lines, or says why it can't be. */
export function splitText(text: string): SplitText | 'front-matter-missing' | 'front-matter-open' {
  const opening = /^\uFEFF?---[ \t]*\r?\n/.exec(text)?.[0];
  if (opening === undefined) return 'front-matter-missing';
  const match = /^(?:([\s\S]*?)\r?\n)??---[ \t]*(?:\r?\n|$)/.exec(text.slice(opening.length));
  if (!match) return 'front-matter-open';
  const [whole, frontMatter = ''] = match;
  if (frontMatter.trim() === '') return 'front-matter-missing';
  const end = opening.length + whole.length;
  // Astro trims a body before it renders it: what is code here by its indentation would be HTML there.
  const bodyAt = end + (/^\s*/.exec(text.slice(end))?.[0].length ?? 0);
  return {
    frontMatter,
    frontMatterAt: opening.length,
    body: text.slice(bodyAt),
    bodyAt,
    bodyLine: text.slice(0, bodyAt).split('\n').length,
  };
}
