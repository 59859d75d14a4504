import { collatorOf } from '../i18n/format.ts';
import { translatorOf } from '../i18n/translate.ts';
import type { Organisation } from '../model/content.ts';
import { factsFile, organisationPath, organisationsPath } from '../routing/paths.ts';
import type { ViewContext } from './context.ts';
import { toCorrectionViews, type CorrectionView } from './correction.ts';
import { toFactView, toNameViews, toNotes, type FactView, type NameView } from './evidence.ts';
import { toFigureItemView, type FigureItemView } from './figure.ts';
import { toAddressView, toSeriesLink, type AddressView, type LinkView } from './link.ts';
import { own, toPageView, type PageView } from './page.ts';
import { toSearchFacts } from './search-facts.ts';
import { allNames } from './search-names.ts';
import { wordsIn, type Words } from './words.ts';

/** An organisation in a list. */
export interface OrganisationItemView {
  readonly path: string;
  readonly title: Words;
  readonly role: Words;
}

const toOrganisationItem = (organisation: Organisation, locale: string): OrganisationItemView => ({
  path: organisationPath(locale, organisation.id),
  title: wordsIn(organisation.shortName, locale),
  role: wordsIn(organisation.role, locale),
});

export interface OrganisationView extends OrganisationItemView {
  /** Further names of the organisation, for the search index. */
  readonly also: string | undefined;
  readonly page: PageView;
  readonly website: AddressView | undefined;
  readonly names: readonly NameView[];
  readonly facts: readonly FactView[];
  readonly figures: readonly FigureItemView[];
  readonly notes: readonly Words[];
  readonly series: readonly LinkView[];
  readonly corrections: readonly CorrectionView[];
}

export function toOrganisationView(organisation: Organisation, context: ViewContext): OrganisationView {
  const { content, locale } = context;
  const t = translatorOf(locale);
  const item = toOrganisationItem(organisation, locale);
  const series = [...content.series.values()].filter(({ organisations }) => organisations.includes(organisation.id));
  return {
    ...item,
    page: toPageView({
      locale,
      path: item.path,
      title: item.title,
      description: `${item.title.text}: ${item.role.text}.`,
      trail: [{ words: own(t('organisation.title')), path: organisationsPath(locale) }],
      contentPlace: factsFile('organisations', organisation.id),
      search: toSearchFacts('organisation', { series: series.map(({ id }) => id) }, locale),
    }),
    also: allNames(organisation, item.title.text),
    website: organisation.website === undefined ? undefined : toAddressView(organisation.website),
    names: toNameViews(organisation.names, context),
    facts: organisation.facts.map((fact) => toFactView(fact, context)),
    figures: content.figuresAbout('organisation', organisation.id).map((figure) => toFigureItemView(figure, context)),
    notes: toNotes(organisation.notes, locale),
    series: series.map((each) => toSeriesLink(each, locale)),
    corrections: toCorrectionViews(organisation.corrections, locale),
  };
}

export interface OrganisationListView {
  readonly page: PageView;
  readonly organisations: readonly OrganisationItemView[];
}

export function toOrganisationListView({ content, locale }: ViewContext): OrganisationListView {
  const t = translatorOf(locale);
  const collator = collatorOf(locale);
  return {
    page: toPageView({
      locale,
      path: organisationsPath(locale),
      title: own(t('organisation.title')),
      description: t('organisation.lead'),
      contentPlace: 'organisations',
    }),
    organisations: [...content.organisations.values()]
      .map((organisation) => toOrganisationItem(organisation, locale))
      .sort((a, b) => collator.compare(a.title.text, b.title.text)),
  };
}
