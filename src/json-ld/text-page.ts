import type { Graph } from 'schema-dts';
import type { Page } from '../model/content.ts';
import type { CorrectionsView, CorrectionYearView, TextPageView } from '../views/site-pages.ts';
import { toListPageGraph } from './list.ts';
import type { JsonLdContext, ToUrl } from './node.ts';
import { toPageGraph } from './page.ts';
import { toPageTranslations } from './translations.ts';

/** The site's own pages: about, method. */
export const toTextPageGraph = (entry: Page, { page, text }: TextPageView, context: JsonLdContext): Graph =>
  toPageGraph(page, context.url, {
    type: entry.id === 'about' ? 'AboutPage' : 'WebPage',
    ...toPageTranslations(entry, text.language, page, context),
  });

/** The newest corrections of the site, each with the place where it is told. */
export const toCorrectionsGraph = (
  entry: Page,
  { page, text, entries }: CorrectionsView,
  context: JsonLdContext,
): Graph =>
  toListPageGraph(
    page,
    entries.map(({ link }) => link),
    context.url,
    [],
    toPageTranslations(entry, text.language, page, context),
  );

/** The corrections of a year. */
export const toCorrectionYearGraph = ({ page, entries }: CorrectionYearView, url: ToUrl): Graph =>
  toListPageGraph(
    page,
    entries.map(({ link }) => link),
    url,
  );
