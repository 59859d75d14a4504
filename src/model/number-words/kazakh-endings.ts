/** A Kazakh word form and what its ending says. */
export interface KazakhForm {
  readonly form: string;
  readonly ending: 'none' | 'case' | 'likeness' | 'measure';
}

/** Which endings a word takes, by its last sound. */
type FinalSound = 'vowel' | 'nasal' | 'hissing' | 'lateral' | 'voiceless' | 'other';

/**
 * Endings after each final sound, spelled for back vowels; after front ones «а ы қ ғ» become «е і к г».
 * `cases`: genitive, dative, accusative, locative, ablative, instrumental, and the adjective of place.
 */
const endings: Readonly<Record<FinalSound, { cases: string; likeness: string; measure: string; possessive: string }>> =
  {
    vowel: { cases: 'ның ға ны да дан мен дағы', likeness: 'дай', measure: 'лық', possessive: 'сы' },
    nasal: { cases: 'ның ға ды да нан мен дағы', likeness: 'дай', measure: 'дық', possessive: 'ы' },
    hissing: { cases: 'дың ға ды да дан бен дағы', likeness: 'дай', measure: 'дық', possessive: 'ы' },
    lateral: { cases: 'дың ға ды да дан мен дағы', likeness: 'дай', measure: 'дық', possessive: 'ы' },
    other: { cases: 'дың ға ды да дан мен дағы', likeness: 'дай', measure: 'лық', possessive: 'ы' },
    voiceless: { cases: 'тың қа ты та тан пен тағы', likeness: 'тай', measure: 'тық', possessive: 'ы' },
  };
/** The same cases after a possessive ending. */
const casesAfterPossessive = 'ның на н нда нан мен ндағы';

const frontOf: Readonly<Record<string, string>> = { а: 'е', ы: 'і', қ: 'к', ғ: 'г' };
const voicedOf: Readonly<Record<string, string>> = { қ: 'ғ', к: 'г', п: 'б' };

function finalSound(stem: string): FinalSound {
  const last = stem.at(-1) ?? '';
  if (/[аәеиоөұүыіэюя]/.test(last)) return 'vowel';
  if (/[мнң]/.test(last)) return 'nasal';
  if (/[жз]/.test(last)) return 'hissing';
  if (last === 'л') return 'lateral';
  if (/[рйу]/.test(last)) return 'other';
  return 'voiceless';
}

/** Whether the last vowel of a word is front; «и» and «у» take the side of the vowels before them. */
const isFront = (stem: string): boolean => /[әеөүіэ][^аәеоөұүыіэюя]*$/.test(stem);

/**
 * Every form of a Kazakh word: cases, possessives of the third person with their cases, «-дай», «-лық».
 *
 * @param possessiveStem the stem before a possessive ending, where it isn't regular: қырық → қырқ.
 */
export function inflectKazakh(stem: string, possessiveStem = voiced(stem)): KazakhForm[] {
  const { cases, likeness, measure, possessive } = endings[finalSound(stem)];
  const fit = (ending: string): string =>
    isFront(stem) && !/^[мбп]ен$/.test(ending)
      ? ending.replaceAll(/[аықғ]/g, (letter) => frontOf[letter] ?? letter)
      : ending;
  const owned = possessiveStem + fit(possessive);
  return [
    { form: stem, ending: 'none' },
    ...cases.split(' ').map((ending) => ({ form: stem + fit(ending), ending: 'case' }) as const),
    { form: stem + fit(likeness), ending: 'likeness' },
    { form: stem + fit(measure), ending: 'measure' },
    { form: owned, ending: 'case' },
    ...casesAfterPossessive.split(' ').map((ending) => ({ form: owned + fit(ending), ending: 'case' }) as const),
  ];
}

/** Final «қ, к, п» sound before a vowel: қыркүйек → қыркүйегі. */
function voiced(stem: string): string {
  const last = stem.at(-1) ?? '';
  return stem.slice(0, -1) + (finalSound(stem) === 'voiceless' ? (voicedOf[last] ?? last) : last);
}

/** What Kazakh hangs on digits, in any harmony: 20-дан, 18-ін, 5-еуі, 10-дай, 4-тік. */
const anyEnding = new RegExp(
  [
    '^(?:[еа]у)?', // collective
    '(?:[лдт][ыі][қк])?', // measure
    '(?:[дт][ае]й)?', // likeness
    '(?:с?[ыі])?', // possessive
    '(?:н[ыі]ң|[дт][ыі]ң|[ғгқкн][ае]|н[ыі]|[дт][ыі]|н|[дт][ае]|нд[ае]|[днт][ае]н|[мбп]ен|н?[дт][ае]ғ[ыі]|н?[дт][ае]г[ыі])?$',
  ].join(''),
);
export const isKazakhEnding = (text: string): boolean => text !== '' && anyEnding.test(text);

/** Whether the ending of a number or a noun says "about": -дай, -дей, -тай, -тей. */
export const saysLikeness = (ending: string): boolean => /^[дт][ае]й(?:[ыі].*)?$/.test(ending);

/** Endings of ordinals on digits, with any case: 6-шы, 3-ші, 10-ыншы, 3-шісінен. */
const ordinalEnding = /^(?:[ыі]?н)?(?:шы|ші)(.*)$/;
export function isKazakhOrdinalEnding(text: string): boolean {
  const rest = ordinalEnding.exec(text)?.[1];
  return rest !== undefined && (rest === '' || anyEnding.test(rest));
}
