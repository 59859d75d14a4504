/** The three digits of each group, from the highest: 1234567 → [[1_000_000, 1], [1000, 234], [1, 567]]. */
const groupsOf = (value: number): [scale: number, group: number][] =>
  [1e9, 1e6, 1e3, 1]
    .map((scale): [number, number] => [scale, Math.floor(value / scale) % 1000])
    .filter(([, group]) => group > 0);

const kazakhOnes = ['', 'бір', 'екі', 'үш', 'төрт', 'бес', 'алты', 'жеті', 'сегіз', 'тоғыз'];
const kazakhTens = ['', 'он', 'жиырма', 'отыз', 'қырық', 'елу', 'алпыс', 'жетпіс', 'сексен', 'тоқсан'];
const kazakhScales: Readonly<Record<number, string>> = { 1e9: 'миллиард', 1e6: 'миллион', 1e3: 'мың', 1: '' };

/** Spells a whole number from 1 to 999 999 999 999 in Kazakh. */
export function spellKazakh(value: number): string {
  const words = groupsOf(value).flatMap(([scale, group]) => [
    ...(group >= 200 ? [kazakhOnes[Math.floor(group / 100)]] : []),
    group >= 100 ? 'жүз' : '',
    kazakhTens[Math.floor(group / 10) % 10],
    kazakhOnes[group % 10],
    kazakhScales[scale],
  ]);
  return words.filter(Boolean).join(' ');
}

/** Ablative, dative and likeness of the last word of a number. */
const kazakhEndings: Readonly<Record<string, string>> = {
  'ден ге дей': 'бір екі жеті сегіз елу жүз',
  'дан ға дай': 'алты тоғыз жиырма отыз',
  'тен ке тей': 'үш төрт бес жетпіс',
  'тан қа тай': 'қырық алпыс миллиард',
  'нен ге дей': 'сексен',
  'нан ға дай': 'он тоқсан мың миллион',
};

/** Hangs an ending on a number that is spelled in Kazakh. */
export function inflectSpelled(words: string, form: 'ablative' | 'dative' | 'likeness'): string {
  const last = words.split(' ').at(-1) ?? '';
  const endings = Object.entries(kazakhEndings).find(([, lasts]) => lasts.split(' ').includes(last))?.[0] ?? '';
  return words + (endings.split(' ')[['ablative', 'dative', 'likeness'].indexOf(form)] ?? '');
}

interface RussianWords {
  readonly ones: string;
  readonly feminine: string;
  readonly teens: string;
  readonly tens: string;
  readonly hundreds: string;
  /** For one, for two to four, for the others. */
  readonly scales: Readonly<Record<number, string>>;
}

const nominative: RussianWords = {
  ones: '- один два три четыре пять шесть семь восемь девять',
  feminine: '- одна две три четыре пять шесть семь восемь девять',
  teens:
    'десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать',
  tens: '- - двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто',
  hundreds: '- сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот',
  scales: { 1e9: 'миллиард миллиарда миллиардов', 1e6: 'миллион миллиона миллионов', 1e3: 'тысяча тысячи тысяч' },
};
const genitive: RussianWords = {
  ones: '- одного двух трёх четырёх пяти шести семи восьми девяти',
  feminine: '- одной двух трёх четырёх пяти шести семи восьми девяти',
  teens:
    'десяти одиннадцати двенадцати тринадцати четырнадцати пятнадцати шестнадцати семнадцати восемнадцати девятнадцати',
  tens: '- - двадцати тридцати сорока пятидесяти шестидесяти семидесяти восьмидесяти девяноста',
  hundreds: '- ста двухсот трёхсот четырёхсот пятисот шестисот семисот восьмисот девятисот',
  scales: { 1e9: 'миллиарда миллиардов миллиардов', 1e6: 'миллиона миллионов миллионов', 1e3: 'тысячи тысяч тысяч' },
};
const instrumental: RussianWords = {
  ones: '- одним двумя тремя четырьмя пятью шестью семью восемью девятью',
  feminine: '- одной двумя тремя четырьмя пятью шестью семью восемью девятью',
  teens:
    'десятью одиннадцатью двенадцатью тринадцатью четырнадцатью пятнадцатью шестнадцатью семнадцатью восемнадцатью девятнадцатью',
  tens: '- - двадцатью тридцатью сорока пятьюдесятью шестьюдесятью семьюдесятью восемьюдесятью девяноста',
  hundreds: '- ста двумястами тремястами четырьмястами пятьюстами шестьюстами семьюстами восемьюстами девятьюстами',
  scales: {
    1e9: 'миллиардом миллиардами миллиардами',
    1e6: 'миллионом миллионами миллионами',
    1e3: 'тысячей тысячами тысячами',
  },
};

/** Spells a whole number from 1 to 999 999 999 999 in Russian. */
export function spellRussian(value: number, words: 'nominative' | 'genitive' | 'instrumental'): string {
  const row = { nominative, genitive, instrumental }[words];
  const pick = (list: string, index: number): string => list.split(' ')[index]?.replace('-', '') ?? '';
  const spelled = groupsOf(value).flatMap(([scale, group]) => {
    const [hundreds, tens, ones] = [Math.floor(group / 100), Math.floor(group / 10) % 10, group % 10];
    const form = tens === 1 || ones === 0 || ones > 4 ? 2 : ones === 1 ? 0 : 1;
    return [
      pick(row.hundreds, hundreds),
      tens === 1 ? pick(row.teens, ones) : pick(row.tens, tens),
      tens === 1 ? '' : pick(scale === 1e3 ? row.feminine : row.ones, ones),
      pick(row.scales[scale] ?? '-', scale === 1 ? 0 : form),
    ];
  });
  return spelled.filter(Boolean).join(' ');
}
