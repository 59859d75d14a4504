import type { Graph, OrganizationLeaf } from 'schema-dts';
import { capitalise } from '../i18n/format.ts';
import type { Organisation } from '../model/content.ts';
import { everyLocale } from '../routing/translations.ts';
import type { OrganisationView } from '../views/organisation.ts';
import { toCorrected, toOwnCorrections } from './corrections.ts';
import { subjectId } from './ids.ts';
import { toNames } from './names.ts';
import { known, toText, type JsonLdContext } from './node.ts';
import { organisationType } from './organisation-types.ts';
import { pageId, toPageGraph } from './page.ts';
import { toFigureReference } from './references.ts';

/** An organiser, partner or public body. */
export function toOrganisationGraph(organisation: Organisation, view: OrganisationView, context: JsonLdContext): Graph {
  const { content, locale, url } = context;
  const { page } = view;
  const id = subjectId(url, locale, 'organisation', organisation.id);
  return toPageGraph(
    page,
    url,
    {
      mainEntity: { '@id': id },
      mentions: content
        .figuresAbout('organisation', organisation.id)
        .map((figure) => toFigureReference(figure, context)),
      ...toCorrected(toOwnCorrections(view.corrections, page.path), context),
    },
    [
      known<OrganizationLeaf>({
        '@type': organisationType(organisation) as 'Organization',
        '@id': id,
        name: toText(view.title),
        alternateName: toNames(organisation.names, view.title, locale),
        description: toText({ ...view.role, text: capitalise(view.role.text, locale) }),
        url: organisation.website,
        mainEntityOfPage: pageId(page, url),
        sameAs: everyLocale()
          .filter((code) => code !== locale)
          .map((code) => subjectId(url, code, 'organisation', organisation.id)),
      }),
    ],
  );
}
