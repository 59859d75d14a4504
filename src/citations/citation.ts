import { capitalise } from '../i18n/format.ts';
import { translatorOf } from '../i18n/translate.ts';
import { citedPublisher, citedTitle, figureStatement, type CitableState } from './citable-state.ts';
import { apaDate, chicagoDate } from './cited-date.ts';
import { formatReference, type PrintableItem } from './csl-engine.ts';
import { formatGost } from './gost.ts';

export type { CitableState } from './citable-state.ts';

/** Plain text, ready to paste. Each names the source and, after «Цит. по:», this site's page. */
export interface Citations {
  readonly gost: string;
  readonly apa: string;
  readonly chicago: string;
}

const authoredBy = (name: string): Pick<PrintableItem, 'author'> => ({ author: [{ literal: name }] });
const issued = (date: string): Pick<PrintableItem, 'issued'> => ({ issued: { literal: date } });

/** The source in a style's order, all but its date, which every style words in its own way. */
function printableSource(state: CitableState): PrintableItem {
  const { text, isSupplied } = citedTitle(state);
  const publisher = citedPublisher(state.source);
  const { url } = state.source;
  return {
    ...(publisher !== undefined && authoredBy(publisher)),
    ...(isSupplied ? { genre: text } : { title: text }),
    ...(url !== undefined && { URL: url }),
  };
}

/**
 * APA 7: the publisher is the group author; a work without a title has a description in brackets;
 * an unknown date is said to be so. A page that never changes needs no day of retrieval.
 */
function formatApa(state: CitableState): string {
  const { source, locale, siteName, version, url, published } = state;
  const t = translatorOf(locale);
  const page: PrintableItem = {
    ...authoredBy(siteName),
    title: `${figureStatement(state)} (${t('figure.version', { number: version })})`,
    ...issued(apaDate(published, locale)),
    URL: url,
  };
  return [
    formatReference({ ...printableSource(state), ...issued(apaDate(source.published, locale)) }, 'apa', locale),
    t('bibliography.citedIn'),
    formatReference(page, 'apa', locale),
  ].join(' ');
}

/** Chicago, notes and bibliography. A state that isn't released has no date to give. */
function formatChicago(state: CitableState): string {
  const { source, locale, siteName, version, url, published } = state;
  const t = translatorOf(locale);
  const page: PrintableItem = {
    ...authoredBy(siteName),
    title: figureStatement(state),
    version: capitalise(t('figure.version', { number: version }), locale),
    ...(published !== undefined && issued(chicagoDate(published, locale))),
    URL: url,
  };
  return [
    formatReference({ ...printableSource(state), ...issued(chicagoDate(source.published, locale)) }, 'chicago', locale),
    t('bibliography.citedIn'),
    formatReference(page, 'chicago', locale),
  ].join(' ');
}

/**
 * Three citations of one published state, in the language of the state. The same state gives the
 * same text always; no clock is asked.
 *
 * @throws where a date is no EDTF date
 */
export const toCitations = (state: CitableState): Citations => ({
  gost: formatGost(state),
  apa: formatApa(state),
  chicago: formatChicago(state),
});
