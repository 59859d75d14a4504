import { translatorOf } from '../i18n/translate.ts';
import { absoluteUrl, commitAddress, editAddress, pagePath, reportAddress } from '../routing/paths.ts';
import type { PageView } from './page.ts';

/** Where a reader reports an error on a page, and where the files are changed that hold its words. */
export interface ContributionView {
  readonly report: string;
  /** `undefined` where there is no repository. */
  readonly edit: string | undefined;
}

/** Where the footer names the commit: pages are kept from build to build, and get it when they are finished. */
export const commitPlace = '<!--commit-->';

/** What the site was built from. */
export interface VersionView {
  /** The first signs of the commit. */
  readonly name: string;
  /** Where it can be looked at; `undefined` where there is no repository, or files have changed since. */
  readonly path: string | undefined;
}

/**
 * @param commit with `+` where files have changed since; empty where nobody knows
 * @param repository the address of the project's repository, empty where it has none
 */
export function toVersionView(commit: string, repository: string): VersionView | undefined {
  const [, hash, changed = ''] = /^([0-9a-f]{40})(\+?)$/.exec(commit) ?? [];
  if (hash === undefined) return undefined;
  const path = repository && !changed ? commitAddress(repository, hash) : undefined;
  return { name: hash.slice(0, 7) + changed, path };
}

/**
 * @param site the address of this site
 * @param repository that of the project's repository, empty where it has none
 */
export const toContributionView = (
  { locale, path, title, contentPlace }: Pick<PageView, 'locale' | 'path' | 'title' | 'contentPlace'>,
  site: URL | undefined,
  repository: string,
): ContributionView => ({
  report: reportPath(locale, repository, {
    title: translatorOf(locale)('contribution.reported', { title: title.text }),
    page: absoluteUrl(path, site),
  }),
  edit: repository ? editAddress(repository, contentPlace) : undefined,
});

/** The form for errors; without a repository to keep it in, the page that says how we correct. */
export const reportPath = (
  locale: string,
  repository: string,
  about?: { readonly title: string; readonly page: string },
): string => (repository ? reportAddress(repository, locale, about) : pagePath(locale, 'corrections'));
