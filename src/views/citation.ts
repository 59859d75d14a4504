import { toCitations, type CitableState } from '../citations/citation.ts';
import { formatQualified } from '../i18n/format.ts';
import { translatorOf } from '../i18n/translate.ts';
import type { Figure } from '../model/content.ts';
import { isMoney } from '../model/schemas/measure.ts';
import { absoluteUrl, citationFilePath, embedPath, figureStatePath } from '../routing/paths.ts';
import { required, type ViewContext } from './context.ts';
import { figureTitle } from './figure-question.ts';

const citationStyles = ['gost', 'apa', 'chicago'] as const;

/** The formats that programs for references read. */
export const citationFormats = ['bib', 'ris', 'json'] as const;
export type CitationFormat = (typeof citationFormats)[number];

/** A text to copy, by its name; `id` is its place on the page. */
export interface NamedText {
  readonly id: string;
  readonly name: string;
  readonly text: string;
}

/** Everything with which another text can point at one published state of a figure. */
export interface CitationView {
  /** The absolute address of the state's page, for ever. */
  readonly permalink: string;
  readonly citations: readonly NamedText[];
  readonly files: readonly { readonly name: string; readonly path: string }[];
  /** What another site can embed: the figure as it stands, and the pinned state. */
  readonly embeds: readonly { readonly id: string; readonly name: string; readonly address: string }[];
  /** The figure's question, by which an embed is named. */
  readonly title: string;
}

/** A published state in the words that a citation needs. */
export function toCitableState(
  figure: Figure,
  number: number,
  context: ViewContext,
  site: URL | undefined,
): CitableState {
  const { content, locale } = context;
  const state = content.statesOf(figure)[number - 1];
  if (!state) throw new Error(`figure ${figure.id} has no state ${number}`);
  const t = translatorOf(locale);
  const { unit } = required(content.measures, figure.measure);
  const amount = formatQualified(state.value, unit, state.qualifier, locale);
  const { publisher, title, titleFromAddress, opening, language, url, published } = required(
    content.sources,
    state.source,
  );
  return {
    id: figure.id,
    version: number,
    locale,
    title: figureTitle(figure, context),
    // Money is never cited without its kind: what was only planned must not read as paid.
    value: isMoney(unit) ? `${amount}, ${t(`figure.statuses.${state.status}`)}` : amount,
    siteName: t('site.name'),
    url: absoluteUrl(figureStatePath(locale, figure.id, number), site),
    published: state.published,
    source: { publisher, title, titleFromAddress, opening, language, url, published },
  };
}

/** @param site the address of the site, for links that hold outside it */
export function toCitationView(state: CitableState, site: URL | undefined): CitationView {
  const { id, version, locale } = state;
  const t = translatorOf(locale);
  const citations = toCitations(state);
  return {
    permalink: state.url,
    citations: citationStyles.map((style) => ({
      id: `citation-${style}`,
      name: t(`citation.styles.${style}`),
      text: citations[style],
    })),
    files: citationFormats.map((format) => ({
      name: t(`citation.formats.${format}`),
      path: citationFilePath(locale, id, version, format),
    })),
    embeds: [
      { id: 'embed-current', name: t('embed.current'), address: absoluteUrl(embedPath(locale, id), site) },
      { id: 'embed-pinned', name: t('embed.pinned'), address: absoluteUrl(embedPath(locale, id, version), site) },
    ],
    title: state.title,
  };
}
