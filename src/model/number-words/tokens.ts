/** A word, a number in digits, or a mark, as it stands in a text. */
export interface Token {
  /**
   * `number`: digits that say an amount; `date`: 23.04.2017, 2017-04-23 or 2017-04; `clock`: 16:11; `code`: a version
   * or section number such as 2.1.3; `address`: a web address, whose digits say nothing; `oddDigits`: digits of
   * other forms, １５ ¹⁵ ½ ⑮.
   */
  readonly kind: 'word' | 'number' | 'date' | 'clock' | 'code' | 'address' | 'oddDigits' | 'mark';
  readonly text: string;
  /** As the grammars spell it: lower case, «ё» as «е», without stress marks; anything but a word as it is. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** No space stands before it. */
  readonly glued: boolean;
  /** An empty line stands before it, or nothing at all. */
  readonly opensParagraph: boolean;
}

/** Spaces that may group digits: plain, no-break, figure, thin and narrow no-break. */
const digitSpace = '[ \\u00A0\\u2007\\u2009\\u202F]';

/** What each group of the pattern finds, in its order; digits with grouped thousands are a number, too. */
const kinds = ['address', 'word', 'date', 'clock', 'number', 'code', 'number', 'oddDigits', 'mark'] as const;

const tokenPattern = new RegExp(
  [
    '((?:https?://|www\\.)\\S+)',
    '(\\p{L}[\\p{L}\\p{M}\\u00AD]*)',
    '((?:19|20)\\d{2}-\\d{2}(?:-\\d{2})?(?![\\d-])|\\d{1,2}\\.\\d{1,2}\\.(?:\\d{4}|\\d{2})(?!\\d|\\.\\d))',
    '(\\d{1,2}:\\d{2}(?::\\d{2})?(?!\\d|:\\d))',
    `(\\d{1,3}(?:${digitSpace}\\d{3})+(?!\\d)(?:[.,]\\d+)?|\\d{1,3}(?:(?:\\.\\d{3}){2,}|(?:,\\d{3}){2,})(?![.,]?\\d))`,
    '(\\d+(?:\\.\\d+){2,})',
    '(\\d+(?:[.,]\\d+)?)',
    '([\\p{Nd}\\p{No}]+)',
    '(\\S)',
  ].join('|'),
  'gu',
);

/** Splits a text into tokens; every character but spaces belongs to exactly one. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of text.matchAll(tokenPattern)) {
    const { 0: found, index } = match;
    const kind = kinds.find((_kind, group) => match[group + 1] !== undefined) ?? 'mark';
    const space = text.slice(end, index);
    tokens.push({
      kind,
      text: found,
      word: kind === 'word' ? spelling(found) : found,
      start: index,
      end: index + found.length,
      glued: index > 0 && space === '',
      opensParagraph: index === 0 || /\n\s*\n/.test(space),
    });
    end = index + found.length;
  }
  return tokens;
}

/** Latin letters that look like Cyrillic ones: keyboards mix them up inside a word, above all i and і. */
const lookalikes: Readonly<Record<string, string>> = {
  a: 'а',
  c: 'с',
  e: 'е',
  h: 'һ',
  i: 'і',
  o: 'о',
  p: 'р',
  x: 'х',
  y: 'у',
};

/** Most words: spelt as the tables spell them, but for capitals. */
const isPlain = /^[а-яәғқңөұүһі]*$/;

/** A word as the tables of the grammars spell it. */
export function spelling(word: string): string {
  const lower = word.toLowerCase();
  if (isPlain.test(lower)) return lower;
  const plain = lower
    .normalize('NFC')
    .replaceAll(/[\u0300\u0301\u00AD]/g, '')
    .replaceAll('ё', 'е');
  return /\p{Script=Cyrillic}/u.test(plain)
    ? plain.replaceAll(/[a-z]/g, (letter) => lookalikes[letter] ?? letter)
    : plain;
}

/** Whether a mark joins two parts into one word: a hyphen with no space on either side. */
export const isHyphen = (token: Token | undefined): boolean =>
  token?.kind === 'mark' && token.glued && /^[-\u2010\u2011]$/.test(token.text);

/** Whether a mark stands between the two ends of a span: «9–14», «9 — 14». */
export const isDash = (token: Token | undefined): boolean =>
  token?.kind === 'mark' && /^[-\u2010-\u2015\u2212]$/.test(token.text);

/** Whether a mark says what a number counts. */
export const isUnitSign = (token: Token | undefined): boolean =>
  token?.kind === 'mark' && /^[%‰₸$€₽¥£°+]$/.test(token.text);
