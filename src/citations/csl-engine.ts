import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { locales } from '../i18n/locales.ts';
import { apaStyle } from './apa-style.ts';
import { chicagoStyle } from './chicago-style.ts';
import { quotationMarks } from './quotes.ts';

/** What a CSL style prints: a page whose date is already in words. */
export interface PrintableItem {
  readonly author?: readonly [{ readonly literal: string }];
  readonly title?: string;
  /** A description in place of a title. */
  readonly genre?: string;
  readonly version?: string;
  readonly issued?: { readonly literal: string };
  readonly URL?: string;
}

/** What ISO 3166 writes for a country that isn't known. */
const unknownRegion = 'ZZ';

/** CSL names a language with its main country: `ru-RU`, `kk-KZ`. */
function cslLocaleCode(locale: string): string {
  const { language, region = unknownRegion } = new Intl.Locale(locale).maximize();
  return `${language}-${region}`;
}

/**
 * A CSL locale of ours: the quotation marks, and those parts that citeproc wants to find though no
 * reference here prints them. The CSL project has no Kazakh, and its Russian writes «23 апрель», so
 * dates and all other words come from the site's own dictionaries.
 */
function cslLocale(locale: string): string {
  const { open, close, openInner, closeInner } = quotationMarks(locale);
  return `<?xml version="1.0" encoding="utf-8"?>
<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="${cslLocaleCode(locale)}">
  <style-options punctuation-in-quote="false"/>
  <date form="text"><date-part name="year"/></date>
  <date form="numeric"><date-part name="year"/></date>
  <terms>
    <term name="et-al">…</term>
    <term name="open-quote">${open}</term>
    <term name="close-quote">${close}</term>
    <term name="open-inner-quote">${openInner}</term>
    <term name="close-inner-quote">${closeInner}</term>
  </terms>
</locale>`;
}

const styles = { apa: apaStyle, chicago: chicagoStyle } as const;

/** The name of a style of ours: the plugin brings one called `apa`. */
const templateOf = (style: keyof typeof styles): string => `${style}-web-page`;

// Registered once; the plugin keeps one engine for each style and language. The engine under it, citeproc-js (CPAL 1.0
// or AGPL 1.0), runs while the site is built; nothing of it is sent to readers.
const csl = plugins.config.get('@csl');
csl.styles.add(templateOf('apa'), styles.apa);
csl.styles.add(templateOf('chicago'), styles.chicago);
for (const { code } of locales) csl.locales.add(cslLocaleCode(code), cslLocale(code));

/** References that were formatted before: each state has two pages, and sources are cited by many. */
const known = new Map<string, string>();

/** One entry of a list of references as plain text, in the style's order and with the language's marks. */
export function formatReference(item: PrintableItem, style: keyof typeof styles, locale: string): string {
  const key = JSON.stringify([style, locale, item]);
  const before = known.get(key);
  if (before !== undefined) return before;
  const reference = new Cite([{ id: 'cited', type: 'webpage', ...item }])
    .format('bibliography', { template: templateOf(style), lang: cslLocaleCode(locale), format: 'text' })
    .trim();
  known.set(key, reference);
  return reference;
}
