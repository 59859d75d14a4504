import { fold } from './letters.ts';
import {
  adjectiveEndings,
  classes,
  gerundEndings,
  nounEndings,
  participleEndings,
  readings,
  reflexiveEndings,
  spelling,
  stemChanges,
  superlativeEndings,
  verbEndings,
  verbs,
  type Rule,
} from './russian-grammar.ts';

type Compiled = readonly [RegExp, string];

/** A pattern with its classes written out; a class may name others. */
const expand = (pattern: string): string => pattern.replace(/[A-Z]/g, (name) => expand(classes[name] ?? ''));
const compile = (rules: readonly Rule[]): Compiled[] =>
  rules.map(([pattern, result]) => [new RegExp(expand(pattern)), result]);
const applyAll = (text: string, rules: readonly Compiled[]): string =>
  rules.reduce((changed, [pattern, result]) => changed.replace(pattern, result), text);

/** Endings as the algorithm sees them: only after the word's first vowel. */
const ending = (list: string): RegExp => new RegExp(expand(`(?<=V.*)(?:${list.replaceAll('~', '(?<=V.*[ая])')})$`));
const gerund = ending(gerundEndings);
const reflexive = ending(reflexiveEndings);
const adjective = ending(`(${participleEndings})?(${adjectiveEndings})`);
const verb = ending(verbEndings);
const noun = ending(nounEndings);
const last = ending('и');
const abstract = new RegExp(expand('(?<=V[^аеиоуыэюя].*V[^аеиоуыэюя].*)ость?$'));
const superlative = ending(superlativeEndings);
const soft = ending('ь');
const doubled = ending('(?<=н)н');

/** The word without the first of these endings that it has. */
function cut(word: string, ...endings: RegExp[]): string {
  const found = endings.find((one) => one.test(word));
  return found ? word.replace(found, '') : word;
}

/** The stem by the Snowball algorithm for Russian, of a word in lower case with е for ё. */
export function snowballStem(word: string): string {
  const verbal = cut(word, gerund);
  const inflected = verbal === word ? cut(cut(word, reflexive), adjective, verb, noun) : verbal;
  const stem = cut(cut(inflected, last), abstract);
  const plain = cut(stem, soft);
  return plain === stem ? cut(cut(stem, superlative), doubled) : plain;
}

const spell = compile(spelling);
const read = compile([
  ...verbs.map(([stem, past, present]): Rule => [`X(?:(?:${past})L|(?:${present})T)$`, `=$1${stem}`]),
  ...readings,
]);
const change = compile(stemChanges);

/**
 * The terms that a Russian word may be found under, likeliest first, usually one: forms of one word share a term.
 *
 * @param word in lower case, Cyrillic, normalised to NFC; е may stand for ё and и for й.
 */
export function russianStems(word: string): readonly string[] {
  const plain = applyAll(word, spell);
  const rule = read.find(([pattern]) => pattern.test(plain));
  const forms = rule ? rule[1].split(' ').map((result) => plain.replace(rule[0], result)) : [plain];
  const stems = forms.map((form) => {
    const ready = form.replace('=', '');
    const stem = ready === form ? snowballStem(form) : ready;
    return fold(applyAll(`${stem}|${form === ready ? form.slice(stem.length) : ''}`, change).replace(/\|.*/, ''));
  });
  return [...new Set(stems)];
}
