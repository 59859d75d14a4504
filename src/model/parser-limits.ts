import type { Position } from './fault.ts';
import { placesIn } from './text-place.ts';

/**
 * In characters; the longest paragraph of the site has a seventh of it. The parser takes the square of
 * a paragraph's length, and one with thousands of brackets in brackets ends the whole process.
 */
export const longestParagraph = 5000;

/** In a page: the parser of code takes twice as long for each tag in a tag, and has to look far for a brace's end. */
const mostSigns = { '<': 15, '{': 1000 } as const;

type Refusal =
  | { readonly rule: 'paragraph-length'; readonly parameters: { readonly length: number; readonly maximum: number } }
  | { readonly rule: 'raw-html'; readonly parameters: { readonly found: string } };

/** A body that is not given to the parser, by the rule that it breaks. */
export class ParserLimitError extends Error {
  readonly fault: Position & Refusal;

  constructor(place: Position, refusal: Refusal) {
    super(`${place.line}:${place.column}: ${refusal.rule}`);
    this.name = 'ParserLimitError';
    this.fault = { ...place, ...refusal };
  }
}

/**
 * That the parser can read a body at once, whoever wrote it.
 *
 * @param firstLine the line of the file on which `body` begins
 * @throws ParserLimitError for the first lines without an empty one between them that are too long, and
 * for a page that is made of code
 */
export function checkParserLimits(body: string, format: 'md' | 'mdx', firstLine: number): void {
  const placeOf = placesIn(body, firstLine);
  let start = 0;
  for (const { 0: gap, index } of body.matchAll(/\n[ \t\r]*(?=\n)|$/g)) {
    const length = index - start;
    if (length > longestParagraph)
      throw new ParserLimitError(placeOf(start), {
        rule: 'paragraph-length',
        parameters: { length, maximum: longestParagraph },
      });
    start = index + gap.length + 1;
  }
  if (format === 'md') return;
  for (const [sign, most] of Object.entries(mostSigns)) {
    const first = body.indexOf(sign);
    if (body.split(sign, most + 2).length > most + 1)
      throw new ParserLimitError(placeOf(first), {
        rule: 'raw-html',
        parameters: { found: body.slice(first).split('\n', 1)[0]?.slice(0, 80) ?? sign },
      });
  }
}
