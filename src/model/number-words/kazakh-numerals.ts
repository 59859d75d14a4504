import { never, wordsOf, type NumberWord, type StandsAlone } from './grammar.ts';
import { inflectKazakh, type KazakhForm } from './kazakh-endings.ts';

interface Numeral {
  readonly value: number;
  readonly stem: string;
  readonly ordinal: string;
  /** How many together: үшеу. */
  readonly collective?: string;
  /** The stem before possessive endings, where it isn't regular. */
  readonly possessive?: string;
  /** Forms that are other words: «үшін» is "for", «онда» is "there". */
  readonly not?: string;
  /** Forms that are other words unless they end a longer number: «бірден» is "at once", «он бірден» is from 11. */
  readonly notAlone?: string;
  readonly role?: 'scale';
}

const numerals: readonly Numeral[] = [
  { value: 0, stem: 'нөл', ordinal: 'нөлінші' },
  {
    value: 1,
    stem: 'бір',
    ordinal: 'бірінші',
    collective: 'біреу',
    not: 'бірдей бірлік',
    notAlone: 'бірге бірден бірде',
  },
  { value: 2, stem: 'екі', ordinal: 'екінші', collective: 'екеу' },
  { value: 3, stem: 'үш', ordinal: 'үшінші', collective: 'үшеу', not: 'үшін' },
  { value: 4, stem: 'төрт', ordinal: 'төртінші', collective: 'төртеу' },
  { value: 5, stem: 'бес', ordinal: 'бесінші', collective: 'бесеу' },
  { value: 6, stem: 'алты', ordinal: 'алтыншы', collective: 'алтау', notAlone: 'алтыны алтының' },
  { value: 7, stem: 'жеті', ordinal: 'жетінші', collective: 'жетеу' },
  { value: 8, stem: 'сегіз', ordinal: 'сегізінші' },
  { value: 9, stem: 'тоғыз', ordinal: 'тоғызыншы' },
  {
    value: 10,
    stem: 'он',
    ordinal: 'оныншы',
    not: 'онда ондағы ондай оны оның онына онын онында онынан онымен онының онындағы',
  },
  { value: 20, stem: 'жиырма', ordinal: 'жиырмасыншы' },
  { value: 30, stem: 'отыз', ordinal: 'отызыншы' },
  { value: 40, stem: 'қырық', ordinal: 'қырқыншы', possessive: 'қырқ' },
  { value: 50, stem: 'елу', ordinal: 'елуінші' },
  { value: 60, stem: 'алпыс', ordinal: 'алпысыншы' },
  { value: 70, stem: 'жетпіс', ordinal: 'жетпісінші' },
  { value: 80, stem: 'сексен', ordinal: 'сексенінші' },
  { value: 90, stem: 'тоқсан', ordinal: 'тоқсаныншы', not: 'тоқсандық' },
  { value: 1e2, stem: 'жүз', ordinal: 'жүзінші', role: 'scale' },
  { value: 1e3, stem: 'мың', ordinal: 'мыңыншы', role: 'scale' },
  { value: 1e6, stem: 'миллион', ordinal: 'миллионыншы', role: 'scale' },
  { value: 1e9, stem: 'миллиард', ordinal: 'миллиардыншы', role: 'scale' },
  { value: 1e12, stem: 'триллион', ordinal: 'триллионыншы', role: 'scale' },
];

const abbreviations: readonly (readonly [value: number, form: string])[] = [
  [1e6, 'млн'],
  [1e9, 'млрд'],
  [1e12, 'трлн'],
];

/** «Бір-бірі» is "each other", «бірде-бір» and «бірде бір» are "a single". */
const notEachOther: StandsAlone = ({ before, joinedBefore, joinedAfter }) =>
  before !== 'бірде' && !joinedBefore.startsWith('бір') && !joinedAfter.startsWith('бір');

/** «Жүз» is also a face and a horde: a face has an owner or does something, a horde has its name before it. */
const hordes = new Set(wordsOf('ұлы орта кіші'));
const numberForms = new Set(wordsOf('жүз жүзге жүзден жүздей жүздік'));
const hundred =
  (form: string): StandsAlone =>
  ({ before }) =>
    numberForms.has(form) && !hordes.has(before);

/** «Тоқсан» is also a quarter of a year, after its number: екінші тоқсан, IV тоқсан, 4-тоқсан; or before «сайын», every. */
const ninety: StandsAlone = ({ before, after, joinedBefore }) =>
  !/^\d/.test(joinedBefore) && !/(?:ншы|нші)$|^[ivxіх]+$/.test(before) && before !== 'әр' && after[0]?.word !== 'сайын';

function aloneRule(value: number, form: string): StandsAlone | undefined {
  if (value === 1) return notEachOther;
  if (value === 100) return hundred(form);
  return value === 90 ? ninety : undefined;
}

function reading({ value, role, notAlone = '' }: Numeral, { form, ending }: KazakhForm): NumberWord {
  const alone = wordsOf(notAlone).includes(form) ? never : aloneRule(value, form);
  return {
    role: role ?? 'cardinal',
    value,
    ...(ending !== 'none' && { closes: true as const }),
    ...(ending === 'likeness' && { about: true as const }),
    ...(alone && { alone }),
  };
}

/** The collective of the first person as well: екеуміз. */
const collectiveForms = (collective: string): string[] => [
  ...inflectKazakh(collective).map(({ form }) => form),
  `${collective}міз`,
];

const readings = new Map<string, NumberWord>();
for (const numeral of numerals) {
  const { value, stem, ordinal, collective, possessive, not = '', role } = numeral;
  const excluded = new Set(wordsOf(not));
  for (const form of inflectKazakh(stem, possessive))
    if (!excluded.has(form.form)) readings.set(form.form, reading(numeral, form));
  for (const form of collective === undefined ? [] : collectiveForms(collective))
    readings.set(form, { role: 'cardinal', value, closes: true, ...(value === 2 && { pointsBack: true as const }) });
  for (const { form } of inflectKazakh(ordinal))
    readings.set(form, { role: 'ordinal', value, ...(role && { multiplies: true as const }) });
}
for (const [value, form] of abbreviations) readings.set(form, { role: 'scale', value, alone: never });
for (const { form } of inflectKazakh('алғашқы')) readings.set(form, { role: 'ordinal', value: 1 });

/** Numbers grown together with "years": бесжылдық. */
const yearly = /^(.+?)жылды[қғ]/;

export function readKazakhWord(word: string): NumberWord | undefined {
  const known = readings.get(word);
  if (known) return known;
  const count = readings.get(yearly.exec(word)?.[1] ?? '');
  return count?.role === 'cardinal' && count.closes !== true
    ? { role: 'cardinal', value: count.value, closes: true, apart: true }
    : undefined;
}
