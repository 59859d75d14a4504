import { formatDate } from '../i18n/format.ts';
import { localeOf, locales } from '../i18n/locales.ts';
import { translatorOf } from '../i18n/translate.ts';
import type { TextCollection } from '../model/content.ts';
import { newestOnPage, type ListPlace, type Lists } from '../model/list-parts.ts';
import {
  entryKey,
  translationStates,
  type Change,
  type TranslatedEntry,
  type Translation,
} from '../model/translation-state.ts';
import type { Waiver } from '../model/translation-record.ts';
import type { Sentence } from '../model/wording.ts';
import {
  campaignPath,
  editAddress,
  institutionPath,
  newFileAddress,
  pagePath,
  pressReleasePath,
  textFile,
  translationsPath,
  translationTablePath,
} from '../routing/paths.ts';
import type { ViewContext } from './context.ts';
import type { LinkView } from './link.ts';
import { entriesOn, toListPart, toListPartPage, type ListPartView, type ListWords } from './list-part.ts';
import { own, toPageView, type PageView } from './page.ts';
import { foreignWords, toTextView, type Words } from './words.ts';

/** What an entry's text in one language is: the original, or a translation in some state. */
type TextState = Translation['state'] | 'original';

/** Where a text is changed, or written, in the browser. */
export interface FileLinkView {
  readonly path: string;
  readonly label: string;
}

export interface TextStateView {
  readonly state: TextState;
  readonly label: string;
  /** `undefined` where the project has no repository. */
  readonly file: FileLinkView | undefined;
}

/** An entry with the state of its text in every language, in the order of the languages. */
export interface TranslationRowView {
  readonly link: LinkView;
  readonly texts: readonly TextStateView[];
}

/** A change of an original beside the words of the translation in its place. */
export interface ChangeView {
  readonly now: Words | undefined;
  /** How many sentences were taken out. */
  readonly removed: string | undefined;
  /** `undefined` where the place can't be told. */
  readonly there: Words | undefined;
}

export interface WaiverView {
  /** The day, and who decided. */
  readonly by: string;
  readonly because: string;
}

/** A translation that somebody has to look at, or that was left as it is on purpose. */
export interface TranslationTaskView {
  readonly link: LinkView;
  /** The languages: `Қазақша → Русский`. */
  readonly direction: string;
  readonly file: FileLinkView | undefined;
  readonly checked: string | undefined;
  /** Which figures, numbers and days the original states otherwise. */
  readonly stated: string | undefined;
  readonly changes: readonly ChangeView[];
  readonly waivers: readonly WaiverView[];
  /** What records that the translation is up to date again. */
  readonly command: string;
}

/** The page for editors that shows the state of all translations. */
export interface TranslationListView {
  readonly page: PageView;
  readonly languages: readonly string[];
  readonly counts: readonly {
    readonly language: string;
    readonly states: readonly { readonly state: TextState; readonly label: string; readonly count: number }[];
  }[];
  readonly tasks: readonly {
    readonly state: Translation['state'];
    readonly title: string;
    readonly meaning: string;
    readonly translations: readonly TranslationTaskView[];
    /** How many more there are than those that are shown, in words. */
    readonly more: string | undefined;
  }[];
  readonly waived: readonly TranslationTaskView[];
  /** To the tables of the collections. */
  readonly tables: readonly (LinkView & { readonly count: number })[];
}

/** The texts of a collection, or a part of them, each with its state in every language. */
export interface TranslationTableView {
  readonly page: PageView;
  readonly part: ListPartView;
  readonly languages: readonly string[];
  readonly rows: readonly TranslationRowView[];
}

const collectionTitle = (collection: TextCollection, locale: string): string => {
  const t = translatorOf(locale);
  switch (collection) {
    case 'institutions':
      return t('nav.institutions');
    case 'campaigns':
      return t('nav.campaigns');
    case 'press-releases':
      return t('nav.pressReleases');
    case 'pages':
      return t('translation.pages');
  }
};

/** How the tables are called and where they are. */
const tableWords = (locale: string): ListWords => {
  const t = translatorOf(locale);
  return {
    locale,
    pathOf: (collection, part) => translationTablePath(locale, collection, part),
    titleOf: (collection) =>
      t('translation.ofCollection', { collection: collectionTitle(collection as TextCollection, locale) }),
    countOf: (count) => t('list.texts', { count }),
  };
};

const toTables = ({ translations }: ViewContext['content']): Lists<TranslatedEntry> =>
  Map.groupBy(translations, ({ collection }) => collection);

/** @param repository the address of the project's repository, empty where it has none */
export function toTranslationTableView(
  place: ListPlace,
  context: ViewContext,
  repository: string,
): TranslationTableView {
  const { content, locale } = context;
  const t = translatorOf(locale);
  const tables = toTables(content);
  const part = toListPart(tables, place, tableWords(locale));
  return {
    page: toListPartPage(part, {
      locale,
      path: translationTablePath(locale, place.list, place.part),
      lead: t('translation.lead'),
      trail: [{ words: own(t('translation.title')), path: translationsPath(locale) }],
      isIndexed: false,
    }),
    part,
    languages: locales.map(({ name }) => name),
    rows: entriesOn(tables, place).map((entry) => ({
      link: toEntryLink(entry, locale),
      texts: locales.map(({ code }) => {
        const textState = stateIn(entry, code);
        return {
          state: textState,
          label: t(`translation.states.${textState}`),
          file: toFileLink(entry, code, textState, locale, repository),
        };
      }),
    })),
  };
}

/** @param repository the address of the project's repository, empty where it has none */
export function toTranslationListView(context: ViewContext, repository: string): TranslationListView {
  const { content, locale } = context;
  const t = translatorOf(locale);
  const entries = content.translations;
  const inState = (state: Translation['state']) =>
    entries.flatMap((entry) =>
      entry.translations
        .filter((translation) => translation.state === state)
        .map((translation) => ({ entry, translation })),
    );
  const toTasks = (found: ReturnType<typeof inState>): TranslationTaskView[] =>
    found.slice(0, newestOnPage).map(({ entry, translation }) => toTask(entry, translation, locale, repository));
  return {
    page: toPageView({
      locale,
      path: translationsPath(locale),
      title: own(t('translation.title')),
      description: t('translation.lead'),
      isIndexed: false,
    }),
    languages: locales.map(({ name }) => name),
    counts: locales.map(({ code, name }) => ({
      language: name,
      states: (['original', 'current', ...openStates] as const).flatMap((textState) => {
        const count = entries.filter((entry) => stateIn(entry, code) === textState).length;
        return count > 0 ? [{ state: textState, label: t(`translation.states.${textState}`), count }] : [];
      }),
    })),
    tasks: openStates.flatMap((openState) => {
      const found = inState(openState);
      if (found.length === 0) return [];
      const rest = found.length - newestOnPage;
      return [
        {
          state: openState,
          title: t(`translation.tasks.${openState}`),
          meaning: t(`translation.meanings.${openState}`),
          translations: toTasks(found),
          more: rest > 0 ? t('translation.more', { entries: t('list.texts', { count: rest }) }) : undefined,
        },
      ];
    }),
    waived: toTasks(
      inState('current').filter(
        ({ translation }) => 'record' in translation && (translation.record.waivers ?? []).length > 0,
      ),
    ),
    tables: [...toTables(content)].map(([collection, { length: count }]) => ({
      path: translationTablePath(locale, collection),
      words: own(collectionTitle(collection as TextCollection, locale)),
      count,
    })),
  };
}

/** The states that ask for somebody. */
const openStates = translationStates.filter((state) => state !== 'current');

const stateIn = ({ original, translations }: TranslatedEntry, code: string): TextState =>
  code === original
    ? 'original'
    : (translations.find((translation) => translation.locale === code)?.state ?? 'missing');

const entryPaths: Record<TextCollection, (locale: string, id: string) => string> = {
  institutions: institutionPath,
  campaigns: campaignPath,
  'press-releases': pressReleasePath,
  pages: pagePath,
};

const toEntryLink = ({ collection, id, texts, original }: TranslatedEntry, locale: string): LinkView => ({
  path: entryPaths[collection](locale, id),
  words: toTextView(texts, locale, original).title,
});

function toFileLink(
  { collection, id }: TranslatedEntry,
  code: string,
  state: TextState,
  locale: string,
  repository: string,
): FileLinkView | undefined {
  if (!repository) return undefined;
  const t = translatorOf(locale);
  const file = textFile(collection, id, code);
  return state === 'missing'
    ? { path: newFileAddress(repository, file), label: t('translation.write', { file }) }
    : { path: editAddress(repository, file), label: t('translation.edit', { file }) };
}

function toTask(
  entry: TranslatedEntry,
  translation: Translation,
  locale: string,
  repository: string,
): TranslationTaskView {
  const t = translatorOf(locale);
  const record = 'record' in translation ? translation.record : undefined;
  const stated = translation.state === 'stale' ? translation.stated : undefined;
  const listed = (names: readonly string[]): string =>
    names.length === 0 ? '—' : names.map((name) => `«${name}»`).join(', ');
  return {
    link: toEntryLink(entry, locale),
    direction: `${localeOf(entry.original).name} → ${localeOf(translation.locale).name}`,
    file: toFileLink(entry, translation.locale, translation.state, locale, repository),
    checked: record && t('translation.checked', { date: formatDate(record.date, locale) }),
    stated: stated && t('translation.stated', { was: listed(stated.was), now: listed(stated.now) }),
    changes:
      translation.state === 'stale'
        ? translation.changes.map((change) => toChangeView(change, entry.original, translation.locale, locale))
        : [],
    waivers: (record?.waivers ?? []).map((waiver) => toWaiverView(waiver, locale)),
    command: `npm run translations -- accept ${entryKey(entry)} ${translation.locale}`,
  };
}

function toChangeView({ now, was, translation }: Change, original: string, code: string, locale: string): ChangeView {
  const said = (sentences: readonly Sentence[], language: string): Words =>
    foreignWords(sentences.map(({ text }) => text).join(' '), language, locale);
  return {
    now: now.length > 0 ? said(now, original) : undefined,
    removed: now.length > 0 ? undefined : translatorOf(locale)('translation.removed', { count: was.length }),
    there: translation && said(translation, code),
  };
}

const toWaiverView = ({ date, by, because }: Waiver, locale: string): WaiverView => ({
  by: translatorOf(locale)('translation.waivedBy', { date: formatDate(date, locale), by }),
  because,
});
