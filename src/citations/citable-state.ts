import { translatorOf } from '../i18n/translate.ts';
import { inQuotes, withPairedQuotes } from './quotes.ts';

/** The publication that a figure's value comes from, in its own words. */
export interface CitableSource {
  readonly publisher: string | undefined;
  readonly title: string | undefined;
  /** The title isn't seen on the page, but was read from its address. */
  readonly titleFromAddress?: true | undefined;
  /** The first words of a text that has no title. */
  readonly opening: string | undefined;
  /** A language tag: `ru`, `kk-Arab`. */
  readonly language: string;
  readonly url: string | undefined;
  /** EDTF, no more precise than the source: `2017`, `2017-04`, `2017-04-23`, `2017~`. */
  readonly published: string | undefined;
}

/** One published state of a figure, in words of one language, as a citation needs it. */
export interface CitableState {
  /** The figure: `participants-2012`. */
  readonly id: string;
  /** Which of the figure's published states, counted from 1. */
  readonly version: number;
  /** The language of the citation's own words. */
  readonly locale: string;
  /** `Участники — Алматы марафон – 2012` */
  readonly title: string;
  /** In the words of its qualifier: `около 3 000 человек`. */
  readonly value: string;
  readonly siteName: string;
  /** The absolute address of the state's permanent page. */
  readonly url: string;
  /** The EDTF day since which this site says so; `undefined` until it is released. */
  readonly published: string | undefined;
  readonly source: CitableSource;
}

/** A source's title as citations name it. */
export interface CitedTitle {
  readonly text: string;
  /** Not printed by the source, but given by this site: styles put it into square brackets. */
  readonly isSupplied: boolean;
}

/** The source's own title in its own language, or what stands for one. */
export function citedTitle({ source, locale }: CitableState): CitedTitle {
  const { title, titleFromAddress, opening, language } = source;
  if (title !== undefined) return { text: withPairedQuotes(title, language), isSupplied: titleFromAddress === true };
  const t = translatorOf(locale);
  // A page has a title as a rule; only a text whose beginning is on record is known to have none.
  if (opening === undefined) return { text: t('bibliography.titleUnknown'), isSupplied: true };
  const beginning = withPairedQuotes(opening, language).replace(/\s*[.…]*$/, '…');
  return { text: `${t('source.untitled')}: ${inQuotes(beginning, locale)}`, isSupplied: true };
}

/** The figure's question and answer in one line. */
export const figureStatement = ({ title, value }: CitableState): string => `${title}: ${value}`;

/** The publisher without its site's name in brackets, where the address shows that anyway: `Казинформ (inform.kz)`. */
export function citedPublisher({ publisher, url }: CitableSource): string | undefined {
  const [, name, site] = /^(.+) \(([\w.-]+\.\p{L}{2,})\)$/u.exec(publisher ?? '') ?? [];
  return name !== undefined && site !== undefined && url !== undefined && new URL(url).hostname.endsWith(site)
    ? name
    : publisher;
}
