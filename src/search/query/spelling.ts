import { beginningsOf, seal, termsOfWord } from '../analysis/terms.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Shorter words have too many neighbours one letter away. */
const shortestWord = 5;
/** Under a whole ending, which tells much by itself. */
const shortestStem = 4;
const mostOffered = 3;

/**
 * The words of the index that are one edit away from a misspelt one: a letter more, fewer, another,
 * or two that changed places. The likeliest first.
 */
export function nearest(written: string, language: string, { words }: Vocabulary): { term: string; written: string }[] {
  const word = written.toLowerCase();
  if (word.length < shortestWord || /\d/.test(word)) return [];
  const forms = beginningsOf(word);
  const found = new Map<string, string>();
  // The word as it stands on a page comes before its term under an ending that stands nowhere.
  for (const [term, ...spellings] of words) {
    const spelling = spellings.find((one) =>
      beginningsOf(one).some((other) => forms.some((form) => areNear(form, other, shortestWord))),
    );
    if (spelling) found.set(term, spelling);
  }
  // A stem with letters of its own is another word: «жылқы» may be «жылық-», but nobody who writes it means «жылдық».
  const stems = termsOfWord(word, language)
    .map((stem) => stem.slice(0, -seal.length))
    .filter((stem) => forms.some((form) => form.startsWith(stem.slice(0, -1))));
  for (const [term, spelling = term] of words)
    if (stems.some((stem) => areNear(stem, term, shortestWord)) || forms.some((form) => isFormOf(form, term, language)))
      found.set(term, found.get(term) ?? spelling);
  return [...found].slice(0, mostOffered).map(([term, spelling]) => ({ term, written: spelling }));
}

/** Is the misspelt word the term, misspelt, with endings that the term can have? */
function isFormOf(word: string, term: string, language: string): boolean {
  return [-1, 0, 1].some((more) => {
    const end = word.slice(term.length + more);
    return (
      end !== '' &&
      areNear(word.slice(0, term.length + more), term, shortestStem) &&
      termsOfWord(term + end, language).includes(term + seal)
    );
  });
}

/**
 * One edit apart, and in a way that one mistypes rather than means another word: seldom the first letter;
 * a letter more or fewer at the end makes another form; and of a short word only vowels are mistaken.
 */
function areNear(one: string, other: string, shortest: number): boolean {
  if (Math.min(one.length, other.length) < shortest || !isOneEditAway(one, other)) return false;
  if (skeleton(one.slice(0, 1)) !== skeleton(other.slice(0, 1)) && one[0] !== other[1]) return false;
  if (other.startsWith(one) || (one.startsWith(other) && one.at(-1) !== other.at(-1))) return false;
  return one.length > shortestWord || one.length !== other.length || skeleton(one) === skeleton(other);
}

/** The letters in any order, with vowels alike. */
const skeleton = (word: string): string =>
  word
    .replace(/[аеыиоу]/g, 'а')
    .split(/(?=.)/u)
    .sort()
    .join('');

/** Are the words equal but for one letter added, left out or replaced, or two neighbours exchanged? */
export function isOneEditAway(one: string, other: string): boolean {
  const difference = one.length - other.length;
  if (Math.abs(difference) > 1 || one === other) return false;
  let at = 0;
  while (one[at] === other[at]) at += 1;
  const rest = one.slice(at + 1);
  if (difference > 0) return rest === other.slice(at);
  if (difference < 0) return one.slice(at) === other.slice(at + 1);
  return (
    rest === other.slice(at + 1) ||
    (one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2))
  );
}
