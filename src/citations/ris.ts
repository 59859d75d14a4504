import { capitalise } from '../i18n/format.ts';
import { translatorOf } from '../i18n/translate.ts';
import type { CitableState } from './citable-state.ts';
import { toCslItems, type CslDate, type CslItem } from './csl-item.ts';

/** RIS always writes the three slashes; what isn't known stays empty: `2017/04//`. */
function risDate(date: CslDate): string {
  const [year, month, day] = date['date-parts'][0];
  const twoDigits = (part: number | undefined): string => (part === undefined ? '' : String(part).padStart(2, '0'));
  return `${year}/${twoDigits(month)}/${twoDigits(day)}/`;
}

/** A line break would end the field. */
const inOneLine = (text: string): string => text.replaceAll(/\s*\n\s*/g, ' ');

type Tag = readonly [tag: string, value: string | undefined];

function record(item: CslItem, { locale }: CitableState): string {
  const { id, author, title, issued, URL, language, version, note } = item;
  const t = translatorOf(locale);
  const tags: readonly Tag[] = [
    ['TY', 'ELEC'],
    ['ID', id],
    ['AU', author?.[0].literal],
    ['TI', title],
    ['PY', issued && String(issued['date-parts'][0][0])],
    // The part after the last slash is free: it tells that the date is approximate.
    ['DA', issued && `${risDate(issued)}${issued.circa ? t('bibliography.about', { date: '' }).trim() : ''}`],
    ['ET', version && capitalise(t('figure.version', { number: version }), locale)],
    ['LA', language],
    ['UR', URL],
    ['N1', note],
    ['ER', ''],
  ];
  return tags.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${inOneLine(value)}\r\n`])).join('');
}

/** Two RIS records in UTF-8, the source and this site's page; lines end as the format asks. */
export const toRis = (state: CitableState): string =>
  toCslItems(state)
    .map((item) => record(item, state))
    .join('\r\n');
