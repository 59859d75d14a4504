import type { NumberLanguage } from '../../../../src/model/number-words/language.ts';
import { readNumbers } from '../../../../src/model/number-words/read-numbers.ts';
import { readQuantities } from '../../../../src/model/number-words/read-quantities.ts';

/**
 * What words say, for a table: «18000 about» for an amount with its qualifier, `?` for a relation that no
 * record can state, and «2017 year», «9 day of 7», «4 label» for other kinds. Nothing for no number.
 */
export function said(words: string, language: NumberLanguage): string {
  const quantities = readQuantities(words, language);
  return readNumbers(words, language)
    .map(({ kind, value, text, month }) => {
      if (kind !== 'quantity') return `${value} ${kind}${month === undefined ? '' : ` of ${month}`}`;
      const quantity = quantities.find((other) => other.text === text && other.value === value);
      return quantity ? `${value} ${quantity.qualifier ?? '?'}` : `${value} not read as an amount`;
    })
    .join(', ');
}
