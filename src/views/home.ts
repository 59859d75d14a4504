import { formatNumber } from '../i18n/format.ts';
import { translatorOf } from '../i18n/translate.ts';
import { countStates, type PromiseState } from '../model/promise.ts';
import {
  campaignsPath,
  homePath,
  pagePath,
  pressReleasesPath,
  promisesPartPath,
  promisesPath,
  totalsPath,
} from '../routing/paths.ts';
import { toCampaignItem, type CampaignItemView } from './campaign.ts';
import type { ViewContext } from './context.ts';
import { own, toPageView, type PageView } from './page.ts';
import { toPressReleaseItem, type PressReleaseItemView } from './press-release.ts';
import { toLegend, toRings, type StateView } from './promise.ts';

/** A number on the home page, computed from the records, with the list of just what it counts. */
export interface CountView {
  readonly value: string;
  readonly label: string;
  readonly state: PromiseState | undefined;
  readonly path: string;
}

export interface HomeView {
  readonly page: PageView;
  readonly counts: readonly CountView[];
  /** The state of every promise, delivered ones first. */
  readonly track: readonly PromiseState[];
  /** The marathon's years, oldest first. */
  readonly years: readonly CampaignItemView[];
  readonly legend: readonly (StateView & { readonly meaning: string })[];
  readonly news: readonly PressReleaseItemView[];
  readonly paths: {
    readonly promises: string;
    readonly campaigns: string;
    readonly pressReleases: string;
    readonly method: string;
    readonly totals: string;
  };
}

/** The series whose years make the line on the home page. */
const mainSeries = 'almaty-marathon';
const newsOnHome = 5;

export function toHomeView(context: ViewContext): HomeView {
  const { content, locale } = context;
  const t = translatorOf(locale);
  const states = countStates(content.promises);
  const institutions = new Set(content.promises.map(({ institution }) => institution)).size;
  const count = (value: number, key: 'institutions' | 'promises' | PromiseState): CountView => ({
    value: formatNumber(value, locale),
    label: t(`label.${key}`, { count: value }),
    state: key === 'institutions' || key === 'promises' ? undefined : key,
    path: key === 'promises' ? promisesPath(locale) : promisesPartPath(locale, key),
  });
  return {
    page: toPageView({
      locale,
      path: homePath(locale),
      title: own(t('home.title')),
      description: t('site.description'),
    }),
    counts: [
      count(institutions, 'institutions'),
      count(content.promises.length, 'promises'),
      ...(['delivered', 'no-report-found', 'promised'] as const)
        .filter((state) => states[state] > 0)
        .map((state) => count(states[state], state)),
    ],
    track: toRings(content.promises, locale).map(({ state }) => state),
    years: [...content.campaigns.values()]
      .filter(({ series }) => series === mainSeries)
      .map((campaign) => toCampaignItem(campaign, context)),
    legend: toLegend(locale),
    news: [...content.pressReleases.values()]
      .slice(0, newsOnHome)
      .map((release) => toPressReleaseItem(release, context)),
    paths: {
      promises: promisesPath(locale),
      campaigns: campaignsPath(locale),
      pressReleases: pressReleasesPath(locale),
      method: pagePath(locale, 'method'),
      totals: totalsPath(locale),
    },
  };
}
