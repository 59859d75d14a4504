import { keyOf } from '../build-cache/store.ts';
import { locales } from '../i18n/locales.ts';

/** The strings of a locale are part of the program. */
const strings = new Map<unknown, string>(locales.map(({ code, strings }) => [strings, code]));

/**
 * The digest of all that a page is made from.
 *
 * @param kind which component makes the page
 * @param props all that it is given
 * @throws where a value is none of JSON's kinds: JSON would tell no two maps or functions apart
 */
export const keyOfPage = (kind: string, props: unknown): string =>
  keyOf(JSON.stringify([import.meta.env.HAS_COMMIT, kind, props], plainOnly));

function plainOnly(name: string, value: unknown): unknown {
  if (value === null || (typeof value !== 'object' && typeof value !== 'function')) return value;
  if (Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype) return strings.get(value) ?? value;
  throw new Error(`A page can't be kept: “${name}” of its props is no plain value.`);
}
