import type { Figure } from '../model/content.ts';
import { required, type ViewContext } from './context.ts';
import type { Unit } from '../model/schemas/measure.ts';

const signs: Partial<Record<Unit, string>> = { KZT: '₸', USD: '$', percent: '%' };

/**
 * The values of all of a figure's claims in digits, with the sign of their unit if it has one, as the
 * index reads them: `26000000 ₸`, `2500 | 3000`.
 */
export function searchValues(figure: Figure, { content }: Pick<ViewContext, 'content'>): string {
  const sign = signs[required(content.measures, figure.measure).unit];
  const values = figure.claims.map(({ value }) => (sign === undefined ? String(value) : `${value} ${sign}`));
  return [...new Set(values)].join(' | ');
}
