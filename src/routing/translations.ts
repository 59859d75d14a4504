import { locales } from '../i18n/locales.ts';
import { homePath, inLocale, rootPath } from './paths.ts';

/** A page in one language, as `hreflang` names it. */
export interface Alternate {
  /** A locale, or `x-default` for the door of the site. */
  readonly hreflang: string;
  readonly path: string;
}

/**
 * A page's real translations, itself included; none for a page that shows another language's text.
 *
 * @param available the languages in which the page's own words exist
 */
export function alternatesOf(path: string, available: readonly string[]): Alternate[] {
  const [, own = ''] = path.split('/');
  const isDoor = path === rootPath;
  if (!isDoor && (!available.includes(own) || available.length < 2)) return [];
  const translations = available.map((code) => ({
    hreflang: code,
    path: isDoor ? homePath(code) : inLocale(path, code),
  }));
  return isDoor || path === homePath(own) ? [...translations, { hreflang: 'x-default', path: rootPath }] : translations;
}

/** Every language of the site, for pages made of records and interface alone. */
export const everyLocale = (): string[] => locales.map(({ code }) => code);
