import { translatorOf } from '../i18n/translate.ts';

/** Languages that quote in «»; the others here in “”. */
const languagesWithGuillemets = ['kk', 'ru'];

/** Typewriter quotes as the printed ones of the text's own language; what can't be paired stays as it is. */
export function withPairedQuotes(text: string, language: string): string {
  const [open, close] = languagesWithGuillemets.includes(new Intl.Locale(language).language) ? '«»' : '“”';
  return text.replaceAll(/"([^"]*)"/g, `${open}$1${close}`);
}

/** The outer and the inner quotation marks of a language of the site. */
export function quotationMarks(
  locale: string,
): Readonly<Record<'open' | 'close' | 'openInner' | 'closeInner', string>> {
  const t = translatorOf(locale);
  return {
    open: t('bibliography.quotes.open'),
    close: t('bibliography.quotes.close'),
    openInner: t('bibliography.quotes.openInner'),
    closeInner: t('bibliography.quotes.closeInner'),
  };
}

/** A text in the quotation marks of a language of the site; marks of the same kind inside become the inner ones. */
export function inQuotes(text: string, locale: string): string {
  const { open, close, openInner, closeInner } = quotationMarks(locale);
  return `${open}${text.replaceAll(open, openInner).replaceAll(close, closeInner)}${close}`;
}
