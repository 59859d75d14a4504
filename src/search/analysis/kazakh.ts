import { changing, fleeting, roots, shortRoots, slots, sounds } from './kazakh-grammar.ts';
import { fold, halfFold, rewriter } from './letters.ts';

/** An ending: a pattern of the stems that it stands behind, its mark and the fewest letters left, as in the grammar. */
type Ending = readonly [slot: string, ending: string, behind: RegExp, doubt: string, least: number];
/** A way to take an ending off a word. */
type Cut = readonly [slot: string, ending: string, base: string, doubt: string];

const toFront = rewriter('а=е ы=и ғ=г қ=к');
const toVoiceless = rewriter('г=к ғ=қ б=п');
const toTyped = rewriter('ғ=г қ=к ң=н');
const harden = (stem: string): string => stem.replace(/[гғб]$/, toVoiceless);

/** The endings by how they look where they are typed without Kazakh letters. */
const endings = new Map<string, Ending[]>();
for (const [slot, [, list]] of Object.entries(slots))
  for (const item of list.split(' ')) {
    const [, first = '', rest = '', doubt = '', least, classes = ''] =
      /^(.)(\p{L}*)([?~+]?)(\d*):?(.*)/u.exec(item) ?? [];
    for (const [start = '', ...behind] of changing[first]?.split(' ') ?? [first + classes]) {
      const back = start + rest;
      const stands = `(?<=${behind.map((sound) => sounds[sound] ?? '').join('|')})`;
      for (const ending of new Set([back, toFront(back)])) {
        // A back ending doesn't follow a front vowel, nor a front one ы. Other folded vowels may be either.
        const discord = /[аы]/.test(ending) ? '(?<!е[^аеыоуи]*|и)' : ending === back ? '' : '(?<!ы[^аеыоуи]*)';
        const key = toTyped(ending);
        endings.set(key, [
          ...(endings.get(key) ?? []),
          [slot, ending, new RegExp(`$${discord}${stands}`), doubt, Number(least || 3)],
        ]);
      }
    }
  }

const among = (words: string): ((stem: string) => boolean) => {
  const list = new Set(fold(words).split(' '));
  return (stem) => list.has(fold(stem));
};
const isKnown = among(roots);
const isShort = among(shortRoots);
const flown = new RegExp(`(${fleeting})$`);

/** The ways to take one ending of the `open` slots off a word, the longest ending first; a root of the list is sure. */
function cutsOf(word: string, open: string, isTyped: boolean): Cut[] {
  const cuts: Cut[] = [];
  for (let length = Math.min(5, word.length - 2); length > 0; length--) {
    const written = word.slice(-length);
    const rest = word.slice(0, -length);
    for (const [slot, ending, behind, mark, least] of endings.get(toTyped(written)) ?? []) {
      const isAsWritten = ending === written;
      if (!open.includes(slot) || !(isAsWritten || isTyped) || !behind.test(rest)) continue;
      const base = harden(rest);
      if ('cpla'.includes(slot) && isKnown(base))
        return [[slot, ending, base, base.length < 4 && mark === '+' ? mark : '']];
      const mayStand = isShort(base)
        ? least < 4
        : base.length >= least && (slot !== 'f' && /[кқ]$/.test(ending) ? /[аеыиоу].*[аеыиоу]/ : /[аеыиоу]/).test(base);
      if (mayStand) cuts.push([slot, ending, base, mark === '~' && !isAsWritten ? '?' : mark]);
    }
  }
  return cuts;
}

/**
 * The stems of a word whose endings of the `open` slots may still be there. Those of verbs end in `+`, those that only a
 * text offers and no query asks for in `*`.
 */
function strip(word: string, open: string, isTyped: boolean, mayFork: boolean): string[] {
  const [first, second] = isKnown(word) ? [] : cutsOf(word, open, isTyped);
  if (!first) return [word];
  const stems = afterCut(first, isTyped, mayFork);
  if (first[3] === '?' && mayFork) stems.push(...(second ? afterCut(second, isTyped, false) : [word]));
  return stems;
}

function afterCut([slot, ending, base, doubt]: Cut, isTyped: boolean, mayFork: boolean): string[] {
  const stems = strip(base, `${slots[slot]?.[0] ?? ''}${doubt === '+' ? 'x' : ''}`, isTyped, mayFork);
  if (slot === 'g') return [base + ending, ...stems.map((stem) => `${stem}${ending.length > 2 ? '+' : ''}*`)];
  if ('vfx'.includes(slot)) return stems.map((stem) => `${stem}+`);
  if (doubt === '+' && stems[0] === base) stems.push(`${base}+`);
  if (slot === 'p' && flown.test(base)) stems.push(base.replace(/.$/, (sound) => ending.slice(0, 1) + sound));
  return stems;
}

/**
 * A stem as a term: without the final ы of «қаржы», which may as well be the possessive of another stem; a short verb as
 * its verbal noun («жазу»), so that it isn't taken for a noun («жаз»).
 */
function toTerm(stem: string): string {
  const noun = stem.replace(/[+*]+/, '');
  const isVerb = stem.includes('+');
  const term = fold(harden(isKnown(noun) ? noun : noun.replace(isVerb ? /(?<=..)[ыи]$/ : /(?<=...)[ыи]$/, '')))
    .replace(/(?<=...[ое]в)а$/, '') // Бекжанова → Бекжанов
    .replace(/(?<=ис)т$/, ''); // журналист, журналистер
  return isVerb && term.length < 5 ? `${term}у` : term;
}

/**
 * «көл» and «қол», «күн» and «құн» fold to the same letters. A stem of one syllable with о or у tells its front vowel
 * by a mark, where the word shows by any letter of it or of an ending which of the two it is; else it may be both.
 */
function withHarmony(term: string, word: string): string[] {
  if (!/^[^аеыиоу]*[оу][^аеыиоу]{1,2}у?$/.test(term) || term.length > 4) return [term];
  const next = /[аеыиоу].*?([аеыи])/.exec(fold(word))?.[1] ?? '';
  const isBack = /[қғұң]/.test(word);
  if (/[әөүі]/.test(word) || (!isBack && /[еи]/.test(next))) return [`${term}ее`];
  return isBack || next ? [term] : [term, `${term}ее`];
}

/**
 * The terms of a lower-case Kazakh word, likeliest first and folded. Forms of a word share a term, whether they are
 * properly spelt or typed without Kazakh letters.
 *
 * @param isAsked the word is of a query. «Жүгіруші» in a text is found by «жүгіру» too, but who asks for «жүгіруші»
 *   doesn't ask for every «жүгіру».
 */
export function kazakhStems(word: string, isAsked = false): readonly string[] {
  const isTyped = !/[әғқңөұүһі]/.test(word);
  const stems = strip(harden(halfFold(word)), 'cplavfdg', isTyped, true);
  const wanted = isAsked ? stems.filter((stem) => !stem.endsWith('*')) : stems;
  return [...new Set(wanted.flatMap((stem) => withHarmony(toTerm(stem), word)))];
}
