import { formatDate } from '../i18n/format.ts';
import { translatorOf } from '../i18n/translate.ts';
import type { WordedEntry } from '../model/translation-state.ts';
import { inLocale } from '../routing/paths.ts';
import type { ViewContext } from './context.ts';
import { languageName, toTextView, type TextView } from './words.ts';

/** What a reader is told whose text isn't all that the entry says, with the way to the original. */
export interface TextNoticeView {
  readonly text: string;
  readonly originalPath: string;
  /** The language of the original. */
  readonly original: string;
}

/** The text that the page of its own entry shows. */
export interface PageTextView extends TextView {
  /** `undefined` where the reader sees the original, or a translation that nothing is known against. */
  readonly notice: TextNoticeView | undefined;
}

/**
 * Chooses the text of an entry's own page, and says so where it is another language's, or a translation
 * that its original has left behind.
 *
 * @param path of the page
 */
export function toPageText(
  { collection, id, texts, original }: WordedEntry,
  path: string,
  { content, locale }: ViewContext,
): PageTextView {
  const text = toTextView(texts, locale, original);
  const t = translatorOf(locale);
  const translation = content.translationsOf(collection, id)?.translations.find((each) => each.locale === locale);
  const words = text.isFallback
    ? t('fallback.notice', { language: languageName(text.language, locale) })
    : translation?.state === 'stale'
      ? t('translation.notice', { date: formatDate(translation.record.date, locale) })
      : undefined;
  return {
    ...text,
    notice: words === undefined ? undefined : { text: words, originalPath: inLocale(path, original), original },
  };
}
