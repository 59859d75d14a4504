/** A number kept exact while it is put together: 7,9 is 79 with one decimal. */
export interface Decimal {
  readonly digits: number;
  readonly decimals: number;
}

/** Reads digits with spaces between groups and a decimal comma or point; two equal separators group thousands. */
export function readDecimal(text: string): Decimal {
  const [whole = '', ...rest] = text.replaceAll(/[^\d.,]/g, '').split(/[.,]/);
  if (rest.length > 1) return { digits: Number(whole + rest.join('')), decimals: 0 };
  const fraction = rest[0] ?? '';
  return { digits: Number(whole + fraction), decimals: fraction.length };
}

/** @param value a whole number, or one with a half. */
export const decimalOf = (value: number): Decimal =>
  Number.isInteger(value) ? { digits: value, decimals: 0 } : { digits: value * 10, decimals: 1 };

export const valueOf = ({ digits, decimals }: Decimal): number => digits / 10 ** decimals;

/** @param factor a whole number. */
export const times = ({ digits, decimals }: Decimal, factor: number): Decimal => ({
  digits: digits * factor,
  decimals,
});

export const plus = (a: Decimal, b: Decimal): Decimal => {
  const decimals = Math.max(a.decimals, b.decimals);
  const scaled = (d: Decimal): number => d.digits * 10 ** (decimals - d.decimals);
  return { digits: scaled(a) + scaled(b), decimals };
};

export const isWhole = (number: Decimal): boolean => Number.isInteger(valueOf(number));
