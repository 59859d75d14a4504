import { locales } from '../i18n/locales.ts';
import type { Texts } from '../model/content.ts';
import type { SiteContent } from '../model/site-content.ts';
import { homePath, inLocale, rootPath } from './paths.ts';

/**
 * The languages in which a page's own words exist; all of them for pages made of records and
 * interface alone.
 */
export function translationsOf(path: string, content: SiteContent): string[] {
  const codes = locales.map(({ code }) => code);
  const texts = textsAt(path, content);
  return texts ? codes.filter((code) => texts.has(code)) : codes;
}

function textsAt(path: string, content: SiteContent): Texts | undefined {
  const [, , collection = '', id = ''] = path.split('/');
  switch (collection) {
    case 'institutions':
      return content.institutions.get(id)?.texts;
    case 'campaigns':
      return content.campaigns.get(id)?.texts;
    case 'press-releases':
      return content.pressReleases.get(id)?.texts;
    default:
      return content.pages.get(collection)?.texts;
  }
}

/** A page's real translations, itself included; empty for a page that shows another language's text. */
export function alternatesOf(path: string, content: SiteContent): { locale: string; path: string }[] {
  if (path === rootPath) return locales.map(({ code }) => ({ locale: code, path: homePath(code) }));
  const translations = translationsOf(path, content);
  const own = path.split('/')[1] ?? '';
  return translations.includes(own) ? translations.map((locale) => ({ locale, path: inLocale(path, locale) })) : [];
}
