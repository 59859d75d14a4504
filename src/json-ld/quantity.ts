import type { MonetaryAmountLeaf, QuantitativeValueLeaf } from 'schema-dts';
import { formatQualified } from '../i18n/format.ts';
import { translatorOf } from '../i18n/translate.ts';
import type { Qualifier } from '../model/schemas/figure.ts';
import type { Currency, Unit } from '../model/schemas/measure.ts';

/** A number as a source states it. */
export interface Stated {
  readonly value: number;
  readonly qualifier: Qualifier;
}

/**
 * The number on the side where the source leaves it open: "more than" and "at least" give its lower
 * bound, "up to" and "nearly" its upper one. "About" gives no bound; the words tell it.
 */
export function toBounds({ value, qualifier }: Stated): Pick<QuantitativeValueLeaf, 'value' | 'minValue' | 'maxValue'> {
  switch (qualifier) {
    case 'exact':
    case 'about':
      return { value };
    case 'more-than':
    case 'at-least':
      return { minValue: value };
    case 'up-to':
    case 'nearly':
      return { maxValue: value };
  }
}

/** A sum of money, with its qualifier in words. */
export const toMonetaryAmount = (stated: Stated, unit: Currency, locale: string): MonetaryAmountLeaf => ({
  '@type': 'MonetaryAmount',
  description: formatQualified(stated.value, unit, stated.qualifier, locale),
  currency: unit,
  ...toBounds(stated),
});

/** A count or share, with its qualifier in words. */
export const toQuantity = (stated: Stated, unit: Exclude<Unit, Currency>, locale: string): QuantitativeValueLeaf => ({
  '@type': 'QuantitativeValue',
  description: formatQualified(stated.value, unit, stated.qualifier, locale),
  ...toUnit(stated.value, unit, locale),
  ...toBounds(stated),
});

/** Per cent has a code of the United Nations (UNECE Recommendation 20); for the rest words are clearer. */
export const toUnit = (
  value: number,
  unit: Exclude<Unit, Currency>,
  locale: string,
): Pick<QuantitativeValueLeaf, 'unitCode' | 'unitText'> =>
  unit === 'percent'
    ? { unitCode: 'P1', unitText: '%' }
    : { unitText: translatorOf(locale)(`unit.${unit}`, { count: value }) };
