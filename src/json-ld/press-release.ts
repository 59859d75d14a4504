import type { Graph, NewsArticleLeaf } from 'schema-dts';
import type { PressRelease } from '../model/content.ts';
import { pressReleasePath } from '../routing/paths.ts';
import { required } from '../views/context.ts';
import type { PressReleaseView } from '../views/press-release.ts';
import { toCorrected, toOwnCorrections } from './corrections.ts';
import { articleId } from './ids.ts';
import { known, toIsoDate, toText, type JsonLdContext } from './node.ts';
import { toPageGraph } from './page.ts';
import { toImages } from './picture.ts';
import {
  toCampaignReference,
  toFigureReference,
  toInstitutionReference,
  toPublications,
  toPublisherReference,
} from './references.ts';
import { contentLicence } from './site.ts';
import { toTranslations } from './translations.ts';

/** News of one event. On a page that shows another language's text it is that language's article. */
export function toPressReleaseGraph(release: PressRelease, view: PressReleaseView, context: JsonLdContext): Graph {
  const { content, url } = context;
  const { page, text } = view;
  const id = articleId(url, text.language, release.id);
  const article = known<NewsArticleLeaf>({
    '@type': 'NewsArticle',
    '@id': id,
    headline: toText(text.title),
    description: toText(text.summary),
    image: toImages(view.pictures, context),
    inLanguage: text.language,
    url: url(page.canonicalPath),
    mainEntityOfPage: url(pressReleasePath(text.language, release.id)),
    datePublished: release.published,
    ...toCorrected([...toOwnCorrections(view.corrections, page.path), ...view.figureCorrections], context),
    temporalCoverage: toIsoDate(release.date),
    publisher: toPublisherReference(context.locale, url),
    license: contentLicence,
    about: [
      toCampaignReference(required(content.campaigns, release.campaign), context),
      ...release.institutions.map((institution) =>
        toInstitutionReference(required(content.institutions, institution), context),
      ),
    ],
    isBasedOn: toPublications(release.sources, context),
    citation: view.figures.map((figure) => toFigureReference(required(content.figures, figure.id), context)),
    ...toTranslations(release, text.language, (language) => ({
      '@type': 'NewsArticle',
      '@id': articleId(url, language, release.id),
      inLanguage: language,
    })),
  });
  return toPageGraph(page, url, { mainEntity: { '@id': id } }, [article]);
}
