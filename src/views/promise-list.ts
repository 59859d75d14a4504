import { collatorOf } from '../i18n/format.ts';
import { translatorOf } from '../i18n/translate.ts';
import type { CampaignPromise } from '../model/content.ts';
import { promiseState, type PromiseState } from '../model/promise.ts';
import { promisesAnchor, promisesPath } from '../routing/paths.ts';
import { required, type ViewContext } from './context.ts';
import { toInstitutionLink, type LinkView } from './link.ts';
import { own, toPageView, type PageView } from './page.ts';
import { toLegend, toPromiseView, toStateCounts, type PromiseView, type StateView } from './promise.ts';

/** The promises of one state, the latest first. */
export interface PromiseSectionView {
  readonly anchor: string;
  readonly state: PromiseState;
  /** With the number of promises in it: `9 обещаний выполнено, по сообщениям`. */
  readonly title: string;
  readonly meaning: string;
  readonly promises: readonly PromiseView[];
}

/** An institution with every promise that it got, the latest first. */
export interface PromisedInstitutionView {
  readonly institution: LinkView;
  readonly promises: readonly PromiseView[];
}

/** Everything that the counts of the home page count, item by item. */
export interface PromiseListView {
  readonly page: PageView;
  readonly legend: readonly (StateView & { readonly meaning: string })[];
  readonly sections: readonly PromiseSectionView[];
  readonly byInstitution: {
    readonly anchor: string;
    readonly title: string;
    readonly institutions: readonly PromisedInstitutionView[];
  };
}

export function toPromiseListView(context: ViewContext): PromiseListView {
  const { content, locale } = context;
  const t = translatorOf(locale);
  const promises = [...content.promises].sort((a, b) => b.campaign.year - a.campaign.year);
  const institutions = toPromisedInstitutions(promises, context);
  return {
    page: toPageView({
      locale,
      path: promisesPath(locale),
      title: own(t('promiseList.title')),
      description: t('promiseList.lead'),
      contentPlace: 'campaigns',
    }),
    legend: toLegend(locale),
    sections: toStateCounts(promises, locale).map(({ state, count }) => ({
      anchor: promisesAnchor(state),
      state,
      title: t(`promiseList.${state}`, { count }),
      meaning: t(`state.${state}Meaning`),
      promises: promises
        .filter((promise) => promiseState(promise) === state)
        .map((promise) => toPromiseView(promise, context)),
    })),
    byInstitution: {
      anchor: promisesAnchor('institutions'),
      title: t('promiseList.institutions', { count: institutions.length }),
      institutions,
    },
  };
}

/** The institutions that were promised something, by name; an institution stands once. */
function toPromisedInstitutions(
  promises: readonly CampaignPromise[],
  context: ViewContext,
): readonly PromisedInstitutionView[] {
  const { content, locale } = context;
  const collator = collatorOf(locale);
  return [...new Set(promises.map(({ institution }) => institution))]
    .map((id) => ({
      institution: toInstitutionLink(required(content.institutions, id), locale),
      promises: promises
        .filter(({ institution }) => institution === id)
        .map((promise) => toPromiseView(promise, context)),
    }))
    .sort((a, b) => collator.compare(a.institution.words.text, b.institution.words.text));
}
