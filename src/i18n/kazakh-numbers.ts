/** Case endings that Kazakh hangs on a number, as the number is read aloud. */
export interface NumberCases {
  /** From: «10 000-нан астам». */
  readonly ablative: string;
  /** Up to: «10-ға дейін». */
  readonly dative: string;
}

const cases = (ablative: string, dative: string): NumberCases => ({ ablative, dative });

// бір екі үш төрт бес алты жеті сегіз тоғыз; нөл
const ones = [
  cases('ден', 'ге'),
  cases('ден', 'ге'),
  cases('ден', 'ге'),
  cases('тен', 'ке'),
  cases('тен', 'ке'),
  cases('тен', 'ке'),
  cases('дан', 'ға'),
  cases('ден', 'ге'),
  cases('ден', 'ге'),
  cases('дан', 'ға'),
] as const;
// он жиырма отыз қырық елу алпыс жетпіс сексен тоқсан
const tens = [
  cases('нан', 'ға'),
  cases('дан', 'ға'),
  cases('дан', 'ға'),
  cases('тан', 'қа'),
  cases('ден', 'ге'),
  cases('тан', 'қа'),
  cases('тен', 'ке'),
  cases('нен', 'ге'),
  cases('нан', 'ға'),
] as const;
const hundred = cases('ден', 'ге');
/** мың, миллион and триллион take the same endings. */
const thousand = cases('нан', 'ға');
const milliard = cases('тан', 'қа');

/** The words that a symbol after a number is read as: теңге, доллар, пайыз. */
export const symbolCases = { KZT: cases('ден', 'ге'), USD: cases('дан', 'ға'), percent: cases('дан', 'ға') } as const;

/** The endings of a number in digits; they follow the last word of the number: 10 000 → мың → -нан. */
export function kazakhNumberCases(value: number): NumberCases {
  const digits = String(value).split(/[.,]/).at(-1) ?? '';
  const zeros = /0*$/.exec(digits)?.[0].length ?? 0;
  if (zeros === digits.length || zeros === 0) return ones[Number(digits.at(-1))] ?? thousand;
  if (zeros === 1) return tens[Number(digits.at(-2)) - 1] ?? thousand;
  if (zeros === 2) return hundred;
  return zeros >= 9 && zeros < 12 ? milliard : thousand;
}
