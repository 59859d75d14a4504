import { formatDate, formatQualified } from '../i18n/format.ts';
import { translatorOf } from '../i18n/translate.ts';
import type { Figure } from '../model/content.ts';
import { claimsDisagree, figureSubject, otherClaims, printedClaim } from '../model/figure.ts';
import type { Claim } from '../model/schemas/figure.ts';
import { isMoney, type Unit } from '../model/schemas/measure.ts';
import { citationAnchor, factsFile, figurePath, figuresPath, pagePath, wordsHref } from '../routing/paths.ts';
import { toClaimsChart } from './chart-claims.ts';
import type { ClaimsChartView } from './chart-view.ts';
import { required, waitsFor, type ViewContext } from './context.ts';
import { toEvidenceView, toNotes, type EvidenceView } from './evidence.ts';
import { figureTitle, toQuestionView } from './figure-question.ts';
import { toFindableSubjectLink } from './figure-subject.ts';
import { toCampaignLink, toInstitutionLink, toPressReleaseLink, type LinkView } from './link.ts';
import { toFigureStateItem, type FigureStateItemView } from './figure-state.ts';
import { own, toPageView, type PageView } from './page.ts';
import { toFigureSearchFacts } from './figure-search.ts';
import { searchValues } from './search-values.ts';
import { toTextView, wordsIn, type Words } from './words.ts';

/** One source's answer, ready to print. */
export interface ClaimView {
  /** With its qualifier in words: `более 10 000 человек`. */
  readonly value: string;
  readonly qualifier: string;
  readonly status: string;
  readonly asOf: string | undefined;
  readonly scope: Words | undefined;
  readonly notes: readonly Words[];
  readonly evidence: EvidenceView;
}

function toClaimView(claim: Claim, unit: Unit, context: ViewContext): ClaimView {
  const { locale } = context;
  const t = translatorOf(locale);
  return {
    value: formatQualified(claim.value, unit, claim.qualifier, locale),
    qualifier: t(`figure.qualifierNote.${claim.qualifier}`),
    status: t(`figure.statuses.${claim.status}`),
    asOf: claim.asOf === undefined ? undefined : formatDate(claim.asOf, locale),
    scope: claim.scope && wordsIn(claim.scope, locale),
    notes: toNotes(claim.notes, locale),
    evidence: toEvidenceView(claim, context),
  };
}

/** A figure in a list: its question, its printed answer and how far sources agree. */
export interface FigureItemView {
  readonly id: string;
  readonly path: string;
  readonly measure: Words;
  readonly scope: Words | undefined;
  readonly subject: LinkView;
  /** `undefined` where the value may stand on the figure's own page alone. */
  readonly printed: ClaimView | undefined;
  readonly shownAlone: Words | undefined;
  readonly others: readonly ClaimView[];
  readonly disagree: boolean;
  /** Money of a race must never be read as charity money, wherever it stands. */
  readonly isMoneyButNotCharity: boolean;
}

export function toFigureItemView(figure: Figure, context: ViewContext): FigureItemView {
  const { content, locale } = context;
  const measure = required(content.measures, figure.measure);
  return {
    ...toQuestionView(figure, context),
    id: figure.id,
    path: figurePath(locale, figure.id),
    printed: figure.shownAlone ? undefined : toClaimView(printedClaim(figure), measure.unit, context),
    shownAlone: figure.shownAlone && wordsIn(figure.shownAlone, locale),
    others: figure.shownAlone ? [] : otherClaims(figure).map((claim) => toClaimView(claim, measure.unit, context)),
    disagree: claimsDisagree(figure.claims),
    isMoneyButNotCharity: isMoney(measure.unit) && measure.topic !== 'charity',
  };
}

/** A figure's own page. */
export interface FigureView {
  readonly page: PageView;
  /** The values of all claims in digits, for the search index. */
  readonly values: string;
  readonly subject: LinkView;
  readonly measure: Words;
  readonly description: Words;
  readonly scope: Words | undefined;
  /** The bare number with its unit, for the large print, and the qualifier where it isn't exact. */
  readonly value: string;
  readonly printed: ClaimView;
  readonly others: readonly ClaimView[];
  readonly disagree: boolean;
  readonly claimsChart: ClaimsChartView | undefined;
  readonly because: Words | undefined;
  readonly shownAlone: Words | undefined;
  readonly isMoneyButNotCharity: boolean;
  readonly usedIn: readonly LinkView[];
  readonly related: readonly FigureItemView[];
  /** Everything that this site published of it, newest first; the first one stands. */
  readonly states: readonly FigureStateItemView[];
}

export function toFigureView(figure: Figure, context: ViewContext): FigureView {
  const { content, locale } = context;
  const t = translatorOf(locale);
  const item = toFigureItemView(figure, context);
  const measure = required(content.measures, figure.measure);
  const printed = toClaimView(printedClaim(figure), measure.unit, context);
  const { kind, id } = figureSubject(figure);
  return {
    page: toPageView({
      locale,
      path: item.path,
      title: own(figureTitle(figure, context)),
      description: `${item.measure.text}: ${printed.value}, ${printed.status}. ${item.subject.words.text}. ${t('figure.saidBy')}: ${printed.evidence.source.words.text}.`,
      trail: [{ words: own(t('figure.title')), path: figuresPath(locale) }],
      contentPlace: factsFile('figures', figure.id),
      waitsFor: waitsFor('figures', figure.id, content),
      search: toFigureSearchFacts(figure, context),
    }),
    values: searchValues(figure, context),
    subject: toFindableSubjectLink(figure, context),
    measure: item.measure,
    description: wordsIn(measure.description, locale),
    scope: item.scope,
    value: printed.value,
    printed,
    others: otherClaims(figure).map((claim) => toClaimView(claim, measure.unit, context)),
    disagree: item.disagree,
    claimsChart: toClaimsChart(figure, context, 'source'),
    because: figure.because && wordsIn(figure.because, locale),
    shownAlone: item.shownAlone,
    isMoneyButNotCharity: item.isMoneyButNotCharity,
    usedIn: content.citing(figure.id).map((entry) => toCitingLink(figure, entry, context)),
    // A figure that may not stand beside others has none around it.
    related: (figure.shownAlone ? [] : content.figuresAbout(kind, id))
      .filter((other) => other.id !== figure.id)
      .map((other) => toFigureItemView(other, context)),
    states: [...content.statesOf(figure)].reverse().map((state) => toFigureStateItem(figure, state, context)),
  };
}

/** The words of an entry that cite the figure: to the very place, in the language that the page shows. */
function toCitingLink(
  { id }: Figure,
  { collection, id: entry }: ReturnType<ViewContext['content']['citing']>[number],
  { content, locale }: ViewContext,
): LinkView {
  const { link, texts, original } = {
    institutions: () => {
      const institution = required(content.institutions, entry);
      return { link: toInstitutionLink(institution, locale), ...institution };
    },
    campaigns: () => {
      const campaign = required(content.campaigns, entry);
      return { link: toCampaignLink(campaign, locale), ...campaign };
    },
    'press-releases': () => {
      const release = required(content.pressReleases, entry);
      return { link: toPressReleaseLink(release, locale), ...release };
    },
    pages: () => {
      const page = required(content.pages, entry);
      const words = toTextView(page.texts, locale, page.original).title;
      return { link: { path: pagePath(locale, entry), words }, ...page };
    },
  }[collection]();
  const text = texts.get(toTextView(texts, locale, original).language);
  const citation = text?.citations.find(({ figure }) => figure === id);
  return citation ? { ...link, path: wordsHref(link.path, citationAnchor(id, 1), citation.words) } : link;
}
