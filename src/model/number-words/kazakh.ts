import { wordsOf, type Ending, type Grammar } from './grammar.ts';
import {
  announcesInKazakh,
  countsInKazakh,
  isKazakhLikeness,
  kazakhMonths,
  kazakhQualifiers,
  kazakhShares,
  kazakhYearWords,
} from './kazakh-context.ts';
import { inflectKazakh, isKazakhEnding, isKazakhOrdinalEnding, saysLikeness } from './kazakh-endings.ts';
import { readKazakhWord } from './kazakh-numerals.ts';

/** Adjectives of measure made with a number: 10-километрлік, 5-жылдығына. */
const measured = /.[лдт][ыі][қкғг](?:[ыі]\p{L}*)?$/u;
/** Particles that emphasise a number: 2-ақ. */
const particles = new Set(wordsOf('ақ ау'));
/** What no number is the number of, so «20-адам» is a slip of the pen and still counts. */
const neverNumbered = new Set(
  wordsOf('адам кісі бала теңге доллар пайыз').flatMap((noun) => inflectKazakh(noun).map(({ form }) => form)),
);

function readEnding(ending: string): Ending {
  if (isKazakhOrdinalEnding(ending)) return { role: 'ordinal' };
  if (isKazakhEnding(ending))
    return { role: 'case', closes: true, ...(saysLikeness(ending) && { about: true as const }) };
  if (particles.has(ending) || neverNumbered.has(ending)) return { role: 'case', closes: true };
  return measured.test(ending) ? { role: 'measure', factor: 1 } : { role: 'noun' };
}

export const kazakh: Grammar = {
  readWord: readKazakhWord,
  smallestTen: 10,
  halves: [['жарым'], ['жарты']],
  halfOf: new Set(wordsOf('жарым жарты')),
  readEnding,
  months: kazakhMonths,
  yearWords: kazakhYearWords,
  yearAbbreviations: new Set(['ж']),
  isCounted: countsInKazakh,
  clock: {
    before: new Set(['сағат']),
    hourBefore: 'сағат',
    minutes: 'минут',
    from: /[днт][ае]н$/,
    still: /[ғгқк][ае]$/,
  },
  betweenDays: new Set(wordsOf('және мен бен пен не немесе')),
  qualifiers: kazakhQualifiers,
  fillers: new Set(),
  shares: kazakhShares,
  withinAmount: [],
  announcesAmount: announcesInKazakh,
  qualifiesNouns: true,
  saysAbout: isKazakhLikeness,
};
