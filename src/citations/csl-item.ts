import { translatorOf } from '../i18n/translate.ts';
import { parseEdtfDate } from '../model/edtf-date.ts';
import { citedPublisher, citedTitle, figureStatement, type CitableState } from './citable-state.ts';
import { formatGostSource } from './gost.ts';

/** A date of CSL-JSON, with the known parts only. */
export interface CslDate {
  readonly 'date-parts': readonly [readonly [year: number, month?: number, day?: number]];
  readonly circa?: true;
}

/** A web page in CSL-JSON, as far as this site knows such. */
export interface CslItem {
  readonly id: string;
  readonly type: 'webpage';
  readonly author?: readonly [{ readonly literal: string }];
  readonly title: string;
  readonly issued?: CslDate;
  readonly URL?: string;
  readonly version?: string;
  readonly language: string;
  readonly note: string;
}

/** ASCII, and the same for ever, as a figure's id and a state's number are. */
const figureKey = ({ id, version, locale }: CitableState): string => `${id}-v${version}-${locale}`;
const sourceKey = (state: CitableState): string => `${figureKey(state)}-source`;

function cslDate(text: string | undefined): CslDate | undefined {
  const date = parseEdtfDate(text ?? '');
  if (!date) return undefined;
  const { year, month, day, approximate } = date;
  const parts: CslDate['date-parts'][0] =
    month === undefined ? [year] : day === undefined ? [year, month] : [year, month, day];
  return { 'date-parts': [parts], ...(approximate && { circa: true }) };
}

/**
 * The source and this site's page as two records, in this order; their notes tell of each other.
 * The fields `original-…` stay empty: they would say that the page is a new edition of the source.
 * No day of access is made up.
 */
export function toCslItems(state: CitableState): readonly [source: CslItem, figure: CslItem] {
  const { source, locale, siteName, url, version } = state;
  const t = translatorOf(locale);
  const { text, isSupplied } = citedTitle(state);
  const publisher = citedPublisher(source);
  const [issued, released] = [cslDate(source.published), cslDate(state.published)];
  return [
    {
      id: sourceKey(state),
      type: 'webpage',
      ...(publisher !== undefined && { author: [{ literal: publisher }] }),
      title: isSupplied ? `[${text}]` : text,
      ...(issued && { issued }),
      ...(source.url !== undefined && { URL: source.url }),
      language: source.language,
      note: `${t('bibliography.citedIn')} ${siteName}, ${url}`,
    },
    {
      id: figureKey(state),
      type: 'webpage',
      author: [{ literal: siteName }],
      title: figureStatement(state),
      ...(released && { issued: released }),
      URL: url,
      version: String(version),
      language: locale,
      note: `${t('bibliography.source')} ${formatGostSource(state)}`,
    },
  ];
}
