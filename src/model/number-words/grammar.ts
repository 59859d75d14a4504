import type { Qualifier } from '../schemas/figure.ts';
import type { Decimal } from './decimal.ts';
import type { Token } from './tokens.ts';

/** One form of a number word. */
export interface NumberWord {
  /** `scale` multiplies what stands before it: мың, десяток, миллиона. */
  readonly role: 'cardinal' | 'scale' | 'ordinal';
  readonly value: number;
  /** The cases that the form can be, one bit each: the parts of one number share a case. Missing: any. */
  readonly cases?: number;
  /** Nothing joins it from behind: «бестен он» are two numbers. */
  readonly closes?: true;
  /** Alone it points back rather than counts: екеуі, оба. */
  readonly pointsBack?: true;
  /** It never joins a number: дважды. */
  readonly apart?: true;
  /** The form itself says "about": он сегіз мыңдай. */
  readonly about?: true;
  /** An ordinal of a scale: екі мыңыншы is the 2000th. */
  readonly multiplies?: true;
  /** Standing before its count it says "about": тысяч десять. */
  readonly inverts?: true;
  /** Whether the form is a number where it stands alone: «семью» is more often a family. Missing: always. */
  readonly alone?: StandsAlone;
}

/** What stands around a word. */
export interface Surroundings {
  /** The word right before, or nothing. */
  readonly before: string;
  /** Up to three words right after, up to a mark or a number. */
  readonly after: readonly Token[];
  /** The words or digits that hyphens join to it, or nothing. */
  readonly joinedBefore: string;
  readonly joinedAfter: string;
}
export type StandsAlone = (around: Surroundings) => boolean;

export const never: StandsAlone = () => false;

/** What is hung on digits, with a hyphen or without: 20-дан, 6-й, 10-тысячный, 13-бап. */
export type Ending =
  | { readonly role: 'case'; readonly closes?: true; readonly about?: true }
  | { readonly role: 'ordinal' }
  /** An adjective or noun made with the number, which is multiplied by `factor`: 10-тысячный, 5-жылдық. */
  | { readonly role: 'measure'; readonly factor: number }
  /** What the number is the number of: 13-бап. */
  | { readonly role: 'noun' };

/** Words that say how a number relates to the truth. */
export interface QualifierPhrase {
  /** Its tokens; a star stands for the rest of a word. */
  readonly words: readonly string[];
  /** `other`: a relation that no record can state, such as "less than". */
  readonly means: Qualifier | 'other';
  /** On which side of its number it stands; `either`: preferably before. */
  readonly side: 'before' | 'after' | 'either';
  /** It means something else unless it touches the number, but for filling words: более крупных. */
  readonly near?: true;
  /** It qualifies only what has this case: «20-дан көп» is more than 20, «20 көп балалы отбасы» is not. */
  readonly governs?: RegExp;
  /** It is said of years as well, so it doesn't prove that 2000 is an amount: до 2000. */
  readonly alsoOfTime?: true;
}

/** How a language tells the time. */
export interface ClockWords {
  /** Words before a time in digits with a point, в 16.30, or in hours and minutes. */
  readonly before: ReadonlySet<string>;
  /** The word before the hours, where a language has one: сағат 16-да. */
  readonly hourBefore?: string;
  /** The words after the hours, where a language has them: 16 часов 11 минут. */
  readonly hourAfter?: ReadonlySet<string>;
  /** The word before hours that no minutes follow, if there are too many for a duration: в 16 часов. */
  readonly at?: string;
  /** How the word for minutes begins. */
  readonly minutes: string;
  /** How hours end that begin a span: сағат 9-дан 18-ге дейін. */
  readonly from?: RegExp;
  /** How hours end that the minutes come before: сағат 17-ге 10 минут қалғанда. */
  readonly still?: RegExp;
}

/** How a language names a part of a whole. */
export interface ShareWords {
  /** Words that name one: половина, ширегі. */
  readonly named: ReadonlyMap<string, number>;
  /** Words that make one of the ordinal before them: пятая часть. */
  readonly part: ReadonlySet<string>;
  /** Words that make one of the ordinal after them: каждый третий, әр үшінші. */
  readonly each: ReadonlySet<string>;
  /** How the whole ends that its part follows: үштен бірі. */
  readonly whole?: RegExp;
}

/** Everything that the reader knows about a language. */
export interface Grammar {
  readonly readWord: (word: string) => NumberWord | undefined;
  /** The smallest number that ones can follow: жиырма бес, but also он бес; двадцать пять, but not десять пять. */
  readonly smallestTen: number;
  /** What adds a half to the number before: с половиной, жарым. */
  readonly halves: readonly (readonly string[])[];
  /** What halves the scale after it: жарты миллион. */
  readonly halfOf: ReadonlySet<string>;
  readonly readEnding: (ending: string, number: Decimal, after: readonly Token[]) => Ending;
  readonly months: ReadonlyMap<string, number>;
  readonly yearWords: ReadonlySet<string>;
  /** Year words cut short, before a point. */
  readonly yearAbbreviations: ReadonlySet<string>;
  /** Whether a number that could be a year counts what follows it: 2045 добрых дел. */
  readonly isCounted: (after: readonly Token[]) => boolean;
  readonly clock: ClockWords;
  /** Words between the days of one month: 4 и 9 декабря. */
  readonly betweenDays: ReadonlySet<string>;
  /** By the first letter or mark. */
  readonly qualifiers: ReadonlyMap<string, readonly QualifierPhrase[]>;
  /** Words that may stand between a qualifier and its number: не менее чем в 20. */
  readonly fillers: ReadonlySet<string>;
  readonly shares: ShareWords;
  /** What may stand between a number and its scale: 10 с лишним тысяч. */
  readonly withinAmount: readonly (readonly string[])[];
  /** Whether words right before a bare 2000 show that it is no year: выделено 2000, бегунов — 2000. */
  readonly announcesAmount: (before: readonly Token[]) => boolean;
  /** Whether a qualifier follows what is counted as freely as the number: 6 мекемеге дейін. */
  readonly qualifiesNouns: boolean;
  /** A counted noun whose form says "about": 20 адамдай. */
  readonly saysAbout?: (word: string) => boolean;
}

/** The words of a table row. */
export const wordsOf = (row: string): string[] => row.split(/\s+/).filter(Boolean);

/** Phrases of one meaning, for a table: each is its tokens with spaces between. */
export const phrases = (
  means: QualifierPhrase['means'],
  side: QualifierPhrase['side'],
  list: readonly string[],
  more: Pick<QualifierPhrase, 'near' | 'governs' | 'alsoOfTime'> = {},
): QualifierPhrase[] => list.map((words) => ({ words: words.split(' '), means, side, ...more }));

/** Phrases by their first letter, so that few are tried at each word. */
export const byInitial = (all: readonly QualifierPhrase[]): ReadonlyMap<string, readonly QualifierPhrase[]> =>
  Map.groupBy(all, ({ words: [word = ''] }) => word.charAt(0));
