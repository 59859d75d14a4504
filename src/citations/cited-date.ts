import { capitalise, monthName } from '../i18n/format.ts';
import { translatorOf } from '../i18n/translate.ts';
import { parseEdtfDate, type EdtfDate } from '../model/edtf-date.ts';

function read(text: string): EdtfDate {
  const date = parseEdtfDate(text);
  if (!date) throw new Error(`not an EDTF date: ${text}`);
  return date;
}

/** Year last or first, as the language has it: `23 апреля 2017 г.`, `2017 ж. сәуір`, `2017`. */
function running({ year, month, day }: EdtfDate, locale: string): string {
  const t = translatorOf(locale);
  if (month === undefined) return String(year);
  return day === undefined
    ? t('bibliography.month', { year, month: monthName(month, 'alone', locale) })
    : t('bibliography.day', { year, day, month: monthName(month, 'in-date', locale) });
}

/**
 * The areas of a GOST reference that tell the date: `2017`, `23 апр.`. An approximate date is one
 * area in brackets with a question mark, `[2017?]`; an unknown one says so, `[б. г.]`.
 */
export function gostDateAreas(text: string | undefined, locale: string): string[] {
  const t = translatorOf(locale);
  if (text === undefined) return [`[${t('bibliography.undatedYear')}]`];
  const date = read(text);
  const { year, month, day, approximate } = date;
  if (approximate) return [`[${running(date, locale)}?]`];
  if (month === undefined) return [String(year)];
  const shortMonth = t('bibliography.shortMonths').split(' ')[month - 1] ?? '';
  return [
    String(year),
    day === undefined ? capitalise(monthName(month, 'alone', locale), locale) : `${day} ${shortMonth}`,
  ];
}

/** APA's order, year first: `2017, 23 апреля`, `2017, сәуір`, `ок. 2017`, `б. д.` */
export function apaDate(text: string | undefined, locale: string): string {
  const t = translatorOf(locale);
  if (text === undefined) return t('bibliography.undated');
  const { year, month, day, approximate } = read(text);
  const words =
    month === undefined
      ? String(year)
      : day === undefined
        ? `${year}, ${monthName(month, 'alone', locale)}`
        : `${year}, ${day} ${monthName(month, 'in-date', locale)}`;
  return approximate ? t('bibliography.about', { date: words }) : words;
}

/** A date that is a sentence of its own: `23 апреля 2017 г.`, `Шамамен 2017`, `Б. д.` */
export function chicagoDate(text: string | undefined, locale: string): string {
  const t = translatorOf(locale);
  if (text === undefined) return capitalise(t('bibliography.undated'), locale);
  const date = read(text);
  const words = running(date, locale);
  return capitalise(date.approximate ? t('bibliography.about', { date: words }) : words, locale);
}
