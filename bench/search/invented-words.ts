import type { Language } from '../../tests/support/search-corpus.ts';
import type { Random } from './random.ts';

/** A stem that no one has used before, with the endings of its language. */
export interface InventedWord {
  readonly isName: boolean;
  /** One of its forms. */
  form(random: Random): string;
}

/** Letters that follow two letters in the words of a language; an empty one is the word's end. */
type Chain = ReadonlyMap<string, readonly string[]>;

/** Makes up words of the sounds that a language's own words have. */
export function inventor(language: Language, words: Iterable<string>): (random: Random) => InventedWord {
  const all = [...words].filter((word) => word.length > 3 && /^\p{L}+$/u.test(word));
  // Kazakh words keep to front or to back vowels; made of both kinds, they would have no fitting ending.
  const sorts = language === 'kk' ? [/^[^әөүіе]+$/, /^[^аоұыэ]+$/] : [/^[^әғқңөұүһі]+$/];
  const chains = sorts.map((sort) => toChain(all.filter((word) => sort.test(word))));
  const inflect = { kk: kazakhForm, ru: russianForm }[language];
  return (random) => {
    const stem = inventStem(random.pick(chains), random);
    const isName = random.next() < 0.4;
    const sort = random.between(0, 2);
    return {
      isName,
      form: (chance) => {
        const form = inflect(stem, sort, chance);
        return isName ? form.charAt(0).toUpperCase() + form.slice(1) : form;
      },
    };
  };
}

function toChain(words: readonly string[]): Chain {
  const chain = new Map<string, string[]>();
  for (const word of words)
    for (let at = 0; at < word.length; at += 1) {
      const before = `  ${word}`.slice(at, at + 2);
      const after = word.charAt(at);
      const known = chain.get(before);
      if (known) known.push(after);
      else chain.set(before, [after]);
    }
  return chain;
}

/** Four to nine letters, ending in a consonant that takes endings. */
function inventStem(chain: Chain, random: Random): string {
  for (;;) {
    let stem = '';
    const length = random.between(4, 9);
    while (stem.length < length) {
      const letters = chain.get(`  ${stem}`.slice(-2));
      if (!letters) break;
      stem += random.pick(letters);
    }
    if (stem.length === length && /[аәеэоөұүыіиуюя].*[бвгғджзйкқлмнңпрстфхчш]$/.test(stem)) return stem;
  }
}

const either = (random: Random, share: number, ending: () => string): string => (random.next() < share ? ending() : '');

/** Number, possessor, case: the order in which a Kazakh noun takes them. */
function kazakhForm(stem: string, _sort: number, random: Random): string {
  const isFront = /[әөүіе]/.test(stem);
  let word = stem;
  const add = (ending: string): string => {
    word += isFront
      ? ending.replaceAll('а', 'е').replaceAll('ы', 'і').replaceAll('ғ', 'г').replaceAll('қ', 'к')
      : ending;
    return '';
  };
  /** The ending's first sound by the sound before it. */
  const sound = (open: string, nasal: string, dull: string): string =>
    /[аәеэоөұүыіиуюярйл]$/.test(word) ? open : /[мнңзжд]$/.test(word) ? nasal : dull;
  either(random, 0.3, () => add(sound('лар', 'дар', 'тар')));
  const isOwned = random.next() < 0.3;
  if (isOwned) {
    word = word.replace(/к$/, 'г').replace(/қ$/, 'ғ').replace(/п$/, 'б');
    add('ы');
  }
  either(random, 0.6, () => {
    const free = isOwned
      ? ['ның', 'на', 'н', 'нда', 'нан', 'мен']
      : [
          sound('дың', 'ның', 'тың'),
          sound('ға', 'ға', 'қа'),
          sound('ды', 'ды', 'ты'),
          sound('да', 'да', 'та'),
          sound('дан', 'нан', 'тан'),
          sound('мен', 'бен', 'пен'),
        ];
    return add(random.pick(free));
  });
  return word;
}

const russianEndings = [
  ' а у ом е ы ов ам ами ах',
  'а ы е у ой ам ами ах',
  'ый ого ому ым ом ая ой ую ое ые ых ыми',
].map((list) => list.split(' '));

/** A masculine or feminine noun or an adjective. */
function russianForm(stem: string, sort: number, random: Random): string {
  const hard = stem.replace(/й$/, 'н').replace(/([гкхжшч])$/, '$1н');
  return hard + random.pick(russianEndings[sort] ?? []);
}
