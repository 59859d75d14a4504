import { collatorOf } from '../i18n/format.ts';
import { translatorOf } from '../i18n/translate.ts';
import type { Institution } from '../model/content.ts';
import { institutionPath, institutionsPath, promiseAnchor, textFile } from '../routing/paths.ts';
import { toClaimsCharts } from './chart-claims.ts';
import type { ClaimsChartView } from './chart-view.ts';
import type { ViewContext } from './context.ts';
import { toCorrectionViews, type CorrectionView } from './correction.ts';
import { toFactView, toNameViews, toNotes, type FactView, type NameView } from './evidence.ts';
import { toFigureItemView, type FigureItemView } from './figure.ts';
import { toFigureCards, type FigureCardView } from './figure-card.ts';
import { findable, toAddressView, toCampaignLink, type AddressView, type LinkView } from './link.ts';
import { own, toPageView, type PageView } from './page.ts';
import { toPageText, type PageTextView } from './page-text.ts';
import { toPictureViews, type PictureView } from './picture.ts';
import { toNewsView, type NewsView } from './press-release.ts';
import { toLegend, toPromiseView, toStateView, type PromiseEntryView, type StateView } from './promise.ts';
import { promiseState } from '../model/promise.ts';
import { toSearchFacts } from './search-facts.ts';
import { allNames } from './search-names.ts';
import { toTextView, wordsIn, type Words } from './words.ts';

/** An institution in a list. */
export interface InstitutionItemView {
  readonly path: string;
  readonly title: Words;
  readonly serves: Words;
  readonly town: Words | undefined;
  readonly kind: string;
  readonly promises: readonly { readonly year: number; readonly state: StateView; readonly work: Words }[];
}

function toInstitutionItem(institution: Institution, { content, locale }: ViewContext): InstitutionItemView {
  return {
    path: institutionPath(locale, institution.id),
    title: toTextView(institution.texts, locale, institution.original).title,
    serves: wordsIn(institution.serves, locale),
    town: institution.town && wordsIn(institution.town, locale),
    kind: translatorOf(locale)(`institution.kinds.${institution.kind}`),
    promises: content.promisesTo(institution.id).map((promise) => ({
      year: promise.campaign.year,
      state: toStateView(promiseState(promise), locale),
      work: wordsIn(promise.delivered?.work ?? promise.promised.work, locale),
    })),
  };
}

export interface InstitutionView {
  readonly page: PageView;
  readonly id: string;
  /** Further names of the institution, for the search index. */
  readonly also: string | undefined;
  readonly text: PageTextView;
  readonly cards: readonly FigureCardView[];
  readonly pictures: readonly PictureView[];
  /** The official name in the language of the page, ours where no source prints one. */
  readonly officialName: NameView;
  readonly names: readonly NameView[];
  readonly serves: Words;
  readonly town: Words | undefined;
  readonly kind: string;
  readonly website: AddressView | undefined;
  readonly promises: readonly PromiseEntryView[];
  readonly legend: readonly (StateView & { readonly meaning: string })[];
  readonly mentions: readonly LinkView[];
  readonly facts: readonly FactView[];
  readonly figures: readonly FigureItemView[];
  /** The figures on which sources give different numbers. */
  readonly claimsCharts: readonly ClaimsChartView[];
  readonly unknowns: readonly Words[];
  readonly news: NewsView;
  readonly corrections: readonly CorrectionView[];
}

export function toInstitutionView(institution: Institution, context: ViewContext): InstitutionView {
  const { content, locale } = context;
  const t = translatorOf(locale);
  const item = toInstitutionItem(institution, context);
  const text = toPageText({ collection: 'institutions', ...institution }, item.path, context);
  const pictures = toPictureViews('institutions', institution, text.language, context);
  const names = toNameViews(institution.names, context);
  const promises = content.promisesTo(institution.id);
  const officialName = names.find(({ lang }) => lang === locale) ?? names[0];
  if (!officialName) throw new Error(`institution ${institution.id} has no name`);
  return {
    page: toPageView({
      locale,
      path: item.path,
      title: text.title,
      description: text.summary.text,
      trail: [{ words: own(t('institution.title')), path: institutionsPath(locale) }],
      available: text.available,
      original: institution.original,
      contentPlace: textFile('institutions', institution.id, text.language),
      type: 'article',
      picture: pictures[0]?.shared,
      search: toSearchFacts(
        'institution',
        {
          years: promises.map(({ campaign }) => campaign.year),
          series: promises.map(({ campaign }) => campaign.series),
          institutions: [institution.id],
          promises: promises.map(promiseState),
        },
        locale,
      ),
    }),
    id: institution.id,
    also: allNames(institution, text.title.text),
    text,
    cards: toFigureCards(institution.texts, text.language, context),
    pictures,
    officialName,
    names,
    serves: item.serves,
    town: item.town,
    kind: item.kind,
    website: institution.website === undefined ? undefined : toAddressView(institution.website),
    promises: promises.map((promise) => {
      const view = toPromiseView(promise, context);
      return {
        ...view,
        anchor: promiseAnchor(promise.campaign.id),
        campaign: findable(view.campaign, promise.campaign, locale),
      };
    }),
    legend: toLegend(locale),
    mentions: content.mentionsOf(institution.id).map((campaign) => toCampaignLink(campaign, locale)),
    facts: institution.facts.map((fact) => toFactView(fact, context)),
    figures: content.figuresAbout('institution', institution.id).map((figure) => toFigureItemView(figure, context)),
    claimsCharts: toClaimsCharts(content.figuresAbout('institution', institution.id), context),
    unknowns: toNotes(institution.unknowns, locale),
    news: toNewsView(content.pressReleasesAbout('institution', institution.id), context),
    corrections: toCorrectionViews(institution.corrections, locale),
  };
}

/** All institutions, those of the latest promise first, then by name. */
export interface InstitutionListView {
  readonly page: PageView;
  readonly legend: readonly (StateView & { readonly meaning: string })[];
  readonly institutions: readonly InstitutionItemView[];
}

export function toInstitutionListView(context: ViewContext): InstitutionListView {
  const { content, locale } = context;
  const t = translatorOf(locale);
  const collator = collatorOf(locale);
  const latest = (id: string): number => Math.max(0, ...content.promisesTo(id).map(({ campaign }) => campaign.year));
  return {
    page: toPageView({
      locale,
      path: institutionsPath(locale),
      title: own(t('institution.title')),
      description: t('institution.lead'),
      contentPlace: 'institutions',
    }),
    legend: toLegend(locale),
    institutions: [...content.institutions.values()]
      .map((institution) => ({ institution, item: toInstitutionItem(institution, context) }))
      .sort(
        (a, b) =>
          latest(b.institution.id) - latest(a.institution.id) || collator.compare(a.item.title.text, b.item.title.text),
      )
      .map(({ item }) => item),
  };
}
