/**
 * Signs that nobody sees, that turn the direction of others, or that would give a terminal orders. A
 * tab stays what it is.
 */
const unseen = /[\p{Zl}\p{Zp}\p{Cf}\p{Cs}]|(?!\t)\p{Cc}/gu;

/** A text whose unseen signs are told by their number: `дерек‹U+200B›көз`. */
export const visible = (text: string): string =>
  text.replace(unseen, (sign) => `‹U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}›`);

const graphemes = new Intl.Segmenter('kk', { granularity: 'grapheme' });
const toGraphemes = (text: string): string[] => Array.from(graphemes.segment(text), ({ segment }) => segment);

/** Signs that a terminal gives two columns: emoji, and what East Asian scripts write full width. */
const wide =
  /^[\p{Emoji_Presentation}\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]/u;
const widthOf = (grapheme: string): number => (wide.test(grapheme) ? 2 : /^\p{M}+$/u.test(grapheme) ? 0 : 1);

/** How many columns are shown in all, and how many of them before the place. */
const [most, before] = [110, 60];
/** More code units than those columns can have, save for piles of combining marks that nobody needs to see. */
const enough = 4;

const widthIn = (signs: readonly string[]): number => signs.reduce((sum, sign) => sum + widthOf(sign), 0);

/** The graphemes of a text, from its start, that a number of columns has room for. */
function fitting(signs: readonly string[], columns: number): string[] {
  let width = 0;
  const first = signs.findIndex((sign) => (width += widthOf(sign)) > columns);
  return first < 0 ? [...signs] : signs.slice(0, first);
}

/**
 * A line with a caret under one of its columns, as two lines; of a long line the part around it. What
 * is unseen is told by its number.
 *
 * @param column counts UTF-16 code units from 1
 */
export function quoteLine(line: string, column: number): readonly [quoted: string, caret: string] {
  let at = Math.min(column - 1, line.length);
  // A caret stands under a whole letter, not under its accent or half of it.
  while (at > 0 && /^[\p{M}\uDC00-\uDFFF]/u.test(line.slice(at, at + 1))) at -= 1;
  const [head, tail] = [line.slice(0, at), line.slice(at)];
  const left = fitting(toGraphemes(visible(head.slice(-before * enough))).reverse(), before).reverse();
  const right = fitting(toGraphemes(visible(tail.slice(0, most * enough))), most - widthIn(left));
  const isCut = { left: left.join('') !== visible(head), right: right.join('') !== visible(tail) };
  const padding = left.map((sign) => (sign === '\t' ? sign : ' '.repeat(widthOf(sign)))).join('');
  return [
    `${isCut.left ? '…' : ''}${left.join('')}${right.join('')}${isCut.right ? '…' : ''}`,
    `${isCut.left ? ' ' : ''}${padding}^`,
  ];
}
