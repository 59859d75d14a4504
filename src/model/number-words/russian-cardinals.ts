import { never, wordsOf, type NumberWord, type StandsAlone } from './grammar.ts';
import { spelling } from './tokens.ts';

/** Nominative, genitive, dative, instrumental, prepositional; variants by a slash. The accusative is one of them. */
const cardinals: readonly (readonly [value: number, forms: string])[] = [
  [0, 'ноль/нуль ноля/нуля нолю/нулю нолём/нулём ноле/нуле'],
  [1, 'один/одна/одно/одни/одну одного/одной/одних одному/одной/одним одним/одной/одною/одними одном/одной/одних'],
  [2, 'два/две двух двум двумя двух'],
  [3, 'три трёх трём тремя трёх'],
  [4, 'четыре четырёх четырём четырьмя четырёх'],
  [8, 'восемь восьми восьми восемью/восьмью восьми'],
  [40, 'сорок сорока сорока сорока сорока'],
  [50, 'пятьдесят пятидесяти пятидесяти пятьюдесятью пятидесяти'],
  [60, 'шестьдесят шестидесяти шестидесяти шестьюдесятью шестидесяти'],
  [70, 'семьдесят семидесяти семидесяти семьюдесятью семидесяти'],
  [80, 'восемьдесят восьмидесяти восьмидесяти восемьюдесятью/восьмьюдесятью восьмидесяти'],
  [90, 'девяносто девяноста девяноста девяноста девяноста'],
  [100, 'сто ста ста ста ста'],
  [200, 'двести двухсот двумстам двумястами двухстах'],
  [300, 'триста трёхсот трёмстам тремястами трёхстах'],
  [400, 'четыреста четырёхсот четырёмстам четырьмястами четырёхстах'],
  [500, 'пятьсот пятисот пятистам пятьюстами пятистах'],
  [600, 'шестьсот шестисот шестистам шестьюстами шестистах'],
  [700, 'семьсот семисот семистам семьюстами семистах'],
  [800, 'восемьсот восьмисот восьмистам восемьюстами/восьмьюстами восьмистах'],
  [900, 'девятьсот девятисот девятистам девятьюстами девятистах'],
  [1.5, 'полтора/полторы полутора полутора полутора полутора'],
  [150, 'полтораста полутораста полутораста полутораста полутораста'],
];

/** Declined like «пять, пяти, пяти, пятью, пяти». */
const softCardinals: readonly (readonly [value: number, nominative: string])[] = [
  [5, 'пять'],
  [6, 'шесть'],
  [7, 'семь'],
  [9, 'девять'],
  [10, 'десять'],
  [11, 'одиннадцать'],
  [12, 'двенадцать'],
  [13, 'тринадцать'],
  [14, 'четырнадцать'],
  [15, 'пятнадцать'],
  [16, 'шестнадцать'],
  [17, 'семнадцать'],
  [18, 'восемнадцать'],
  [19, 'девятнадцать'],
  [20, 'двадцать'],
  [30, 'тридцать'],
];

/** Words that close a number: двое, трое детей; the whole is also said with a ten: двадцать двое. */
const collectives: readonly (readonly [value: number, forms: string])[] = [
  [2, 'двое двоих двоим двоими двоих'],
  [3, 'трое троих троим троими троих'],
  [4, 'четверо четверых четверым четверыми четверых'],
  [5, 'пятеро пятерых пятерым пятерыми пятерых'],
  [6, 'шестеро шестерых шестерым шестерыми шестерых'],
  [7, 'семеро семерых семерым семерыми семерых'],
  [8, 'восьмеро восьмерых восьмерым восьмерыми восьмерых'],
  [9, 'девятеро девятерых девятерым девятерыми девятерых'],
  [10, 'десятеро десятерых десятерым десятерыми десятерых'],
];

const adverbs: readonly (readonly [value: number, forms: string])[] = [
  [2, 'дважды вдвое вдвоём'],
  [3, 'трижды втрое втроём'],
  [4, 'четырежды вчетверо вчетвером'],
  [5, 'впятеро впятером'],
  [6, 'вшестеро вшестером'],
  [7, 'всемеро всемером'],
  [10, 'вдесятеро вдесятером'],
];

/**
 * What multiplies the number before it. Singular forms also stand alone, for one; plural forms don't: «тысячи
 * людей» is no number. A form that is both stands alone where a word asks for the genitive: «более тысячи».
 */
const scales: readonly { value: number; singular: string; either?: string; plural: string; abbreviation?: string }[] = [
  {
    value: 10,
    singular: 'десяток десятка десятку десятком десятке',
    plural: 'десятки десятков десяткам десятками десятках',
  },
  { value: 100, singular: 'сотня сотне сотню сотней', either: 'сотни', plural: 'сотен сотням сотнями сотнях' },
  {
    value: 1e3,
    singular: 'тысяча тысяче тысячу тысячей тысячью',
    either: 'тысячи',
    plural: 'тысяч тысячам тысячами тысячах',
    abbreviation: 'тыс',
  },
  {
    value: 1e6,
    singular: 'миллион миллиона миллиону миллионом миллионе',
    plural: 'миллионы миллионов миллионам миллионами миллионах',
    abbreviation: 'млн',
  },
  {
    value: 1e9,
    singular: 'миллиард миллиарда миллиарду миллиардом миллиарде',
    plural: 'миллиарды миллиардов миллиардам миллиардами миллиардах',
    abbreviation: 'млрд',
  },
  {
    value: 1e12,
    singular: 'триллион триллиона триллиону триллионом триллионе',
    plural: 'триллионы триллионов триллионам триллионами триллионах',
    abbreviation: 'трлн',
  },
];
/** The plural forms that, before a number, say "about": тысяч десять. */
const inverting: ReadonlySet<string> = new Set(['тысяч', 'миллионов', 'миллиардов']);

/** A half and a scale in one word. */
const halvedScales: readonly (readonly [value: number, forms: string])[] = [
  [5, 'полдесятка полудесятка'],
  [50, 'полсотни полусотни'],
  [500, 'полтысячи полутысячи'],
  [5e5, 'полмиллиона полумиллиона'],
  [5e8, 'полмиллиарда полумиллиарда'],
];

const askForGenitive = new Set(
  wordsOf('более больше свыше выше менее меньше около порядка до из от без для с после среди у'),
);
const prepositions = new Set([...askForGenitive, ...wordsOf('в во на о об по к ко со при за между над под перед')]);
const pluralEnding = /(?:[аяы]м|[аяь]ми|[ыи]ми|[ая]х|ов|ев|ей|[ыи]х)$/;

const afterGenitiveWord: StandsAlone = ({ before }) => askForGenitive.has(before);
/** «Более сорока», «сорока школам», but «сорока улетела». */
const fortyNotMagpie: StandsAlone = ({ before, after }) =>
  prepositions.has(before) || pluralEnding.test(after[0]?.word ?? '') || after[0]?.word === 'человек';
/** «Семью школами», but «семью поддержали». */
const sevenNotFamily: StandsAlone = ({ after }) => {
  const noun = after.find(({ word }) => !/[ыи]ми$/.test(word));
  return /(?:[ая]|[дь])ми$/.test(noun?.word ?? '');
};
const ambiguous: Readonly<Record<string, StandsAlone>> = { сорока: fortyNotMagpie, семью: sevenNotFamily };

const readings: (readonly [form: string, word: NumberWord])[] = [];

/** A paradigm: each column is a case. */
function decline(value: number, forms: string, more: Partial<NumberWord> = {}): void {
  for (const [column, variants] of wordsOf(forms).entries())
    for (const form of variants.split('/'))
      readings.push([form, { role: 'cardinal', value, cases: 1 << column, ...more }]);
}

for (const [value, forms] of cardinals) decline(value, forms);
for (const [value, nominative] of softCardinals) {
  const stem = nominative.slice(0, -1);
  decline(value, `${nominative} ${stem}и ${stem}и ${nominative}ю ${stem}и`);
}
for (const [value, forms] of collectives) decline(value, forms, { closes: true });
decline(2, 'оба/обе обоих/обеих обоим/обеим обоими/обеими обоих/обеих', { closes: true, pointsBack: true });
for (const [value, forms] of adverbs)
  for (const form of wordsOf(forms)) readings.push([form, { role: 'cardinal', value, apart: true }]);
for (const { value, singular, either = '', plural, abbreviation = '' } of scales) {
  const scale = { role: 'scale', value } as const;
  for (const form of wordsOf(singular)) readings.push([form, scale]);
  for (const form of wordsOf(either)) readings.push([form, { ...scale, alone: afterGenitiveWord }]);
  for (const form of wordsOf(`${plural} ${abbreviation}`))
    readings.push([form, { ...scale, alone: never, ...(inverting.has(form) && { inverts: true as const }) }]);
}
for (const [value, forms] of halvedScales)
  for (const form of wordsOf(forms)) readings.push([form, { role: 'cardinal', value, closes: true }]);

/** Every form of a cardinal number. */
export const russianCardinals: ReadonlyMap<string, NumberWord> = merge(readings);

/** A form that is several cases can be any of them. */
function merge(all: typeof readings): Map<string, NumberWord> {
  const words = new Map<string, NumberWord>();
  for (const [form, word] of all) {
    const key = spelling(form);
    const cases = (words.get(key)?.cases ?? 0) | (word.cases ?? 0);
    const alone = ambiguous[key] ?? word.alone;
    words.set(key, { ...word, ...(cases > 0 && { cases }), ...(alone && { alone }) });
  }
  return words;
}
