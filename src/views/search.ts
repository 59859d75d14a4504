import { capitalise } from '../i18n/format.ts';
import { localeOf, locales, type Locale } from '../i18n/locales.ts';
import { translatorOf } from '../i18n/translate.ts';
import { parseEdtfDate } from '../model/edtf-date.ts';
import { promiseStates } from '../model/promise.ts';
import { searchIndexPath, searchPath } from '../routing/paths.ts';
import type { ViewContext } from './context.ts';
import { toInstitutionLink, type LinkView } from './link.ts';
import { own, toPageView, type PageView } from './page.ts';
import type { SearchFilter, SearchKind } from './search-facts.ts';
import { toLists } from './site-pages.ts';
import { hasString, wordsIn, type Words } from './words.ts';

export interface SearchView {
  readonly page: PageView;
  /** The folder of the index, made after the pages. */
  readonly indexPath: string;
  /** Where to look without JavaScript. */
  readonly lists: readonly LinkView[];
  readonly filters: readonly SearchFilterView[];
  /** What the search script says, in the language of the page, with `%` for words and numbers. */
  readonly messages: Readonly<Record<string, string | PluralForms>>;
  /** The search pages of the other languages. */
  readonly others: readonly { readonly language: string; readonly path: string; readonly results: PluralForms }[];
}

/** By what results can be narrowed; the values are those that pages carry for the index. */
export interface SearchFilterView {
  readonly name: SearchFilter;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly words: Words }[];
}

/** A text in each plural form of the language, with `%` for the number. */
type PluralForms = Readonly<Record<string, string>>;

export function toSearchView(context: ViewContext): SearchView {
  const { locale } = context;
  const t = translatorOf(locale);
  const { strings } = localeOf(locale);
  const place = '%';
  const formsOf = (form: (form: string) => string | undefined): PluralForms =>
    Object.fromEntries(pluralCategories(locale).map((category) => [category, form(category) ?? '']));
  const counts: Readonly<Record<string, unknown>> = strings.count;
  const found: Readonly<Record<string, unknown>> = strings.search;
  return {
    page: toPageView({
      locale,
      path: searchPath(locale),
      title: own(t('search.title')),
      description: t('search.lead'),
    }),
    indexPath: searchIndexPath,
    lists: toLists(locale),
    filters: toFilters(context),
    messages: {
      empty: t('search.lead'),
      loading: t('search.loading'),
      nothing: t('search.nothing'),
      nothingChosen: t('search.nothingChosen'),
      tips: t('search.tips'),
      offline: t('search.offline'),
      blocked: t('search.blocked'),
      failed: t('search.failed'),
      droppedWord: t('search.droppedWord', { words: place }),
      droppedWords: t('search.droppedWords', { words: place }),
      corrected: t('search.corrected', { written: place, nearest: place }),
      partial: t('search.partial'),
      spellings: t('search.spellings'),
      results: formsOf((form) => filled(counts[`results_${form}`], { count: place })),
    },
    others: locales
      .filter(({ code }) => code !== locale)
      .map((other) => ({
        language: other.code,
        path: searchPath(other.code),
        results: formsOf((form) => {
          const words = filled(found[`elsewhere_${form}`], { count: place, language: inLanguage(other, locale) });
          return words && capitalise(words, locale);
        }),
      })),
  };
}

const pluralCategories = (locale: string): readonly string[] =>
  new Intl.PluralRules(localeOf(locale).intl).resolvedOptions().pluralCategories;

/** A template of one plural form, which `t` would choose by the number. */
const filled = (template: unknown, words: Readonly<Record<string, string>>): string | undefined =>
  typeof template === 'string' ? template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => words[name] ?? '') : undefined;

/** «На казахском», «орысша»; a language that has no such words is called by its own name. */
function inLanguage({ code, name }: Locale, locale: string): string {
  const key = `search.languages.${code}`;
  return hasString(locale, key) ? translatorOf(locale)(key as 'search.languages.kk') : name;
}

function toFilters({ content, locale }: ViewContext): SearchFilterView[] {
  const t = translatorOf(locale);
  const { strings } = localeOf(locale);
  const years = [
    ...[...content.campaigns.values()].map(({ year }) => year),
    ...[...content.sources.values()].flatMap(({ published = '' }) => parseEdtfDate(published)?.year ?? []),
  ];
  const named = <T>(entries: Iterable<T>, value: (entry: T) => string, words: (entry: T) => Words) =>
    [...entries].map((entry) => ({ value: value(entry), words: words(entry) }));
  return [
    {
      name: 'kind',
      label: t('search.kind'),
      options: Object.entries<string>({
        institution: t('nav.institutions'),
        campaign: t('nav.campaigns'),
        'press-release': t('nav.pressReleases'),
        figure: t('nav.figures'),
        source: t('nav.sources'),
        organisation: t('nav.organisations'),
        page: t('search.otherPages'),
      } satisfies Record<SearchKind, string>).map(([value, label]) => ({ value, words: own(label) })),
    },
    {
      name: 'year',
      label: t('search.year'),
      options: [...new Set(years)]
        .sort((a, b) => b - a)
        .map((year) => ({ value: String(year), words: own(String(year)) })),
    },
    {
      name: 'series',
      label: t('search.series'),
      options: named(
        content.series.values(),
        ({ id }) => id,
        ({ name }) => wordsIn(name, locale),
      ),
    },
    {
      name: 'institution',
      label: t('search.institution'),
      options: named(
        content.institutions.values(),
        ({ id }) => id,
        (institution) => toInstitutionLink(institution, locale).words,
      ),
    },
    {
      name: 'promise',
      label: t('search.promise'),
      options: promiseStates.map((state) => ({ value: state, words: own(strings.state[state]) })),
    },
  ];
}
