import { translatorOf } from '../i18n/translate.ts';
import { absoluteUrl, editAddress, pagePath, reportAddress } from '../routing/paths.ts';
import type { PageView } from './page.ts';

/** Where a reader reports an error on a page, and where the files are changed that hold its words. */
export interface ContributionView {
  readonly report: string;
  /** `undefined` where there is no repository. */
  readonly edit: string | undefined;
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
