import { hash } from 'node:crypto';
import type { Text } from './content.ts';
import type { Position } from './fault.ts';
import { isNumberLanguage } from './number-words/language.ts';
import { readNumbers, type NumberMention } from './number-words/read-numbers.ts';
import { readQuantities } from './number-words/read-quantities.ts';
import { nameOf } from './parity-checks.ts';
import type { LeftOutWords, Passage } from './text-markup.ts';

/** A sentence of a text, as a reader sees it and as it is compared. */
export interface Sentence {
  readonly text: string;
  /** Twelve hex digits over its normalised words and the figures that they cite. */
  readonly digest: string;
  /** Where in the file it begins. */
  readonly place: Position;
}

/** The sentences of a text by passage: title, summary, then the body. No passage is empty. */
export type Wording = readonly (readonly Sentence[])[];

/** The end of a sentence with the gap before the next. */
const sentenceEnd = /[.!?…]["»”)]*(\s+)(?=[\p{Lu}\p{N}«„“"(\uFFFC])/gu;
/** A letter by itself: the dot after it is one of a name («Н. Островский») or of a word cut short. */
const initial = /(?<!\p{L})\p{L}$/u;

/** Reads a text as sentences. */
export const readWording = (text: Pick<Text, 'passages'>): Wording =>
  text.passages
    .map((passage) =>
      spansOf(passage).map(({ from, to, digest }): Sentence => ({
        text: folded(fill(passage, from, to, ({ words }) => words)),
        digest,
        place: passage.placeOf(from),
      })),
    )
    .filter((sentences) => sentences.length > 0);

/** The digests of a text's sentences by passage, for who needs no more. */
export const readDigests = (text: Pick<Text, 'passages'>): string[][] =>
  text.passages
    .map((passage) => spansOf(passage).map(({ digest }) => digest))
    .filter((sentences) => sentences.length > 0);

/** The sentences of a passage as parts of its text; `to` is not included. */
function spansOf(passage: Passage): { readonly from: number; readonly to: number; readonly digest: string }[] {
  const ends = [...passage.text.matchAll(sentenceEnd)]
    .filter(({ index }) => !initial.test(passage.text.slice(Math.max(0, index - 2), index)))
    .map(({ index, 0: { length }, 1: gap = '' }) => ({ to: index + length - gap.length, next: index + length }));
  return [0, ...ends.map(({ next }) => next)].flatMap((from, index) => {
    const to = ends[index]?.to ?? passage.text.length;
    const words = normalised(fill(passage, from, to, withReference));
    return words === '' ? [] : [{ from, to, digest: digestOf(words) }];
  });
}

/** A part of a passage with the words that it leaves out. */
const fill = (
  { text, leftOut }: Passage,
  from: number,
  to: number,
  show: (leftOut: LeftOutWords) => string,
): string => {
  let end = from;
  let filled = '';
  for (const words of leftOut.filter(({ at }) => at >= from && at < to)) {
    filled += text.slice(end, words.at) + show(words);
    end = words.at + 1;
  }
  return filled + text.slice(end, to);
};

/** A citation of another figure is another statement, whatever its words. */
const withReference = ({ words, figure, source }: LeftOutWords): string =>
  figure === undefined ? words : `${words}{${figure} ${source ?? ''}}`;

const folded = (words: string): string => words.replace(/\s+/gu, ' ').trim();

const unseen = /[\u00AD\u200B-\u200F\u2060\uFEFF]+/gu;
const marks = /№\s*|\s+|[«»„“”‟″‘’‛ʼ′']|[‐‑‒–—―−-]+|…/gu;

/** What stands for all signs that a reader takes for one another, by the first of those that were found. */
function plainMark(found: string): string {
  const [first = ''] = found;
  if (first === '№') return first;
  if (first === '…') return '...';
  if ('‐‑‒–—―−-'.includes(first)) return '-';
  return first.trim() === '' ? ' ' : '"';
}

/** The words without what typography alone makes of them: two texts that differ in it alone say the same. */
export const normalised = (words: string): string =>
  words.normalize('NFC').replace(unseen, '').replace(marks, plainMark).trim();

/** @param words normalised */
const digestOf = (words: string): string => hash('sha256', words).slice(0, 12);

/**
 * The figures, numbers, days and labels that a text states, in its order, each by a name that doesn't
 * depend on how it is written. A text whose numbers can't be read states its figures alone.
 */
export function readStated({ locale, passages }: Pick<Text, 'locale' | 'passages'>): string[] {
  const numbersIn = (words: string): NumberMention[] => (isNumberLanguage(locale) ? readNumbers(words, locale) : []);
  const amountIn = (words: string): string =>
    isNumberLanguage(locale)
      ? readQuantities(words, locale)
          .map(({ value, qualifier = 'other' }) => (qualifier === 'exact' ? String(value) : `${qualifier} ${value}`))
          .join(', ')
      : '';
  return passages.flatMap(({ text, leftOut }) =>
    [
      ...numbersIn(text).map((mention) => ({ at: mention.start, names: [nameInText(mention)] })),
      ...leftOut.map(({ at, words, figure, source }) => ({
        at,
        names:
          figure === undefined
            ? numbersIn(words).map(nameInText)
            : [`${figure}${source === undefined ? '' : ` source=${source}`}: ${amountIn(words)}`],
      })),
    ]
      .sort((a, b) => a.at - b.at)
      .flatMap(({ names }) => names.filter((name) => name !== undefined)),
  );
}

/** Within one language «первый» doesn't become «второй» by itself, so low ordinals count as well. */
const nameInText = (mention: NumberMention): string | undefined =>
  nameOf(mention) ?? (mention.kind === 'pronoun' ? undefined : `№ ${mention.value}`);
