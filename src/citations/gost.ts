import { capitalise } from '../i18n/format.ts';
import { translatorOf } from '../i18n/translate.ts';
import { citedPublisher, citedTitle, type CitableState } from './citable-state.ts';
import { gostDateAreas } from './cited-date.ts';

/** Joins areas by «. — »; an area that ends with a point of its own gets no second one. */
const joinAreas = (areas: readonly string[]): string =>
  areas.reduce((text, area) => `${text}${/[.…]$/.test(text) ? '' : '.'} — ${area}`);

/**
 * The source alone, as GOST R 7.0.108-2022 (by the rules of GOST R 7.0.100-2018) names a page of a
 * site: title, kind of content // site, year, day and month, address. Where no address is known, it
 * isn't known either that the text was on a site, so the kind of access and «[сайт]» are left out.
 */
export function formatGostSource(state: CitableState): string {
  const { source, locale } = state;
  const t = translatorOf(locale);
  const { text, isSupplied } = citedTitle(state);
  const publisher = citedPublisher(source);
  const isOnline = source.url !== undefined;
  return joinAreas([
    isSupplied ? `[${text}]` : text,
    [
      t(isOnline ? 'bibliography.electronicText' : 'bibliography.text'),
      publisher && (isOnline ? `${publisher} : [${t('bibliography.website')}]` : publisher),
    ]
      .filter(Boolean)
      .join(' // '),
    ...gostDateAreas(source.published, locale),
    ...(isOnline ? [`URL: ${source.url}`] : []),
  ]);
}

/**
 * A reference after GOST R 7.0.108-2022 in the language of the state: the source, then, after «Цит.
 * по:», the page of this site where the reader found it.
 *
 * The standard asks for the day on which the writer opened the page. Nobody but the writer knows it,
 * so its place is kept open, `(дата обращения: ДД.ММ.ГГГГ)`, once: for the page that the writer did
 * open. The source is cited at second hand and gets none. A state that isn't released has no date.
 *
 * @throws where a date is no EDTF date
 */
export function formatGost(state: CitableState): string {
  const { locale, title, value, version, siteName, url, published } = state;
  const t = translatorOf(locale);
  return `${joinAreas([
    formatGostSource(state),
    `${t('bibliography.citedIn')} ${title} : ${value}`,
    capitalise(t('figure.version', { number: version }), locale),
    `${t('bibliography.electronicText')} // ${siteName} : [${t('bibliography.website')}]`,
    ...(published === undefined ? [] : gostDateAreas(published, locale)),
    `URL: ${url} ${t('bibliography.accessed')}`,
  ])}.`;
}
