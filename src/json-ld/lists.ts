import type { Graph } from 'schema-dts';
import type { InstitutionListView } from '../views/institution.ts';
import type { LinkView } from '../views/link.ts';
import type { OrganisationListView } from '../views/organisation.ts';
import type { PressReleaseListView, PressReleaseYearView } from '../views/press-release.ts';
import type { PromiseListView } from '../views/promise-list.ts';
import type { SearchView } from '../views/search.ts';
import type { SourceListView, SourceYearView } from '../views/source.ts';
import type { Words } from '../views/words.ts';
import { toListPageGraph } from './list.ts';
import type { ToUrl } from './node.ts';
import { toPageGraph } from './page.ts';

const toLink = ({ path, title }: { readonly path: string; readonly title: Words }): LinkView => ({
  path,
  words: title,
});

export const toInstitutionListGraph = ({ page, institutions }: InstitutionListView, url: ToUrl): Graph =>
  toListPageGraph(page, institutions.map(toLink), url);

export const toOrganisationListGraph = ({ page, organisations }: OrganisationListView, url: ToUrl): Graph =>
  toListPageGraph(page, organisations.map(toLink), url);

/** The newest entries of a list by years. */
export const toNewestGraph = ({ page, years }: PressReleaseListView | SourceListView, url: ToUrl): Graph =>
  toListPageGraph(
    page,
    years.flatMap(({ items }) => items.map(toLink)),
    url,
  );

export const toPressReleaseYearGraph = ({ page, releases }: PressReleaseYearView, url: ToUrl): Graph =>
  toListPageGraph(page, releases.map(toLink), url);

export const toSourceYearGraph = ({ page, groups }: SourceYearView, url: ToUrl): Graph =>
  toListPageGraph(
    page,
    groups.flatMap(({ sources }) => sources.map(toLink)),
    url,
  );

/** The institutions that were promised something; the promises are told on their pages. */
export const toPromiseListGraph = ({ page, byInstitution }: PromiseListView, url: ToUrl): Graph =>
  toListPageGraph(
    page,
    byInstitution.institutions.map(({ institution }) => institution),
    url,
  );

export const toSearchGraph = ({ page }: SearchView, url: ToUrl): Graph =>
  toPageGraph(page, url, { type: 'SearchResultsPage' });
