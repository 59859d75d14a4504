import type { Graph, OrganizationLeaf } from 'schema-dts';
import type { Institution } from '../model/content.ts';
import { everyLocale } from '../routing/translations.ts';
import type { InstitutionView } from '../views/institution.ts';
import { wordsIn } from '../views/words.ts';
import { toCorrected, toOwnCorrections } from './corrections.ts';
import { subjectId } from './ids.ts';
import { toNames } from './names.ts';
import { known, toText, type JsonLdContext } from './node.ts';
import { institutionType } from './organisation-types.ts';
import { pageId, toPageGraph } from './page.ts';
import { toImages } from './picture.ts';
import { toPromiseClaims } from './promise.ts';
import { toFigureReference } from './references.ts';
import { toPageTranslations } from './translations.ts';

/** An institution, with what sources say was promised to it and what came of it. */
export function toInstitutionGraph(institution: Institution, view: InstitutionView, context: JsonLdContext): Graph {
  const { content, locale, url } = context;
  const { page, text } = view;
  const id = subjectId(url, locale, 'institution', institution.id);
  const claims = content.promisesTo(institution.id).flatMap((promise) => toPromiseClaims(promise, context));
  const node = known<OrganizationLeaf>({
    '@type': institutionType(institution) as 'Organization',
    '@id': id,
    name: toText(text.title),
    alternateName: toNames(institution.names, text.title, locale),
    description: toText(text.summary),
    image: toImages(view.pictures, context),
    url: institution.website,
    address: institution.town && {
      '@type': 'PostalAddress',
      addressLocality: toText(wordsIn(institution.town, locale)),
    },
    mainEntityOfPage: pageId(page, url),
    sameAs: everyLocale()
      .filter((code) => code !== locale)
      .map((code) => subjectId(url, code, 'institution', institution.id)),
    subjectOf: claims.map((claim) => ({ '@id': claim['@id'] ?? '' })),
  });
  return toPageGraph(
    page,
    url,
    {
      mainEntity: { '@id': id },
      mentions: content.figuresAbout('institution', institution.id).map((figure) => toFigureReference(figure, context)),
      ...toPageTranslations(institution, text.language, page, context),
      ...toCorrected(toOwnCorrections(view.corrections, page.path), context),
    },
    [node, ...claims],
  );
}
