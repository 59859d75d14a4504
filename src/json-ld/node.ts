import type { Graph, Thing } from 'schema-dts';
import { parseEdtfDate } from '../model/edtf-date.ts';
import type { SiteContent } from '../model/site-content.ts';
import { absoluteUrl } from '../routing/paths.ts';
import type { ViewContext } from '../views/context.ts';
import type { Words } from '../views/words.ts';

/** A path of the site as an address that holds anywhere. */
export type ToUrl = (path: string) => string;

/** What a page's data is made from. */
export interface JsonLdContext extends ViewContext {
  readonly url: ToUrl;
}

export const toUrlOf =
  (site: URL | undefined): ToUrl =>
  (path) =>
    absoluteUrl(path, site);

export const toJsonLdContext = (content: SiteContent, locale: string, site: URL | undefined): JsonLdContext => ({
  content,
  locale,
  url: toUrlOf(site),
});

/**
 * Everything that one page tells programs. What has an `@id` is told once, and is named by its `@id`
 * alone wherever else it stands.
 */
export function toGraph(nodes: readonly Thing[]): Graph {
  const told = new Set(nodes.map(idOf).filter((id) => id !== undefined));
  const once = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(once);
    if (typeof value !== 'object' || value === null) return value;
    const id = idOf(value);
    if (id !== undefined && told.has(id)) return { '@id': id };
    if (id !== undefined && Object.keys(value).length > 1) told.add(id);
    return inside(value);
  };
  const inside = (node: object): object =>
    Object.fromEntries(Object.entries(node).map(([property, value]) => [property, once(value)]));
  return {
    '@context': 'https://schema.org',
    '@graph': nodes.map((node) => (typeof node === 'string' ? node : (inside(node) as Thing))),
  };
}

const idOf = (value: Thing | object): string | undefined =>
  typeof value === 'object' && '@id' in value && typeof value['@id'] === 'string' ? value['@id'] : undefined;

/** A node without the properties of which nothing is known: neither `undefined` nor empty lists are published. */
export const known = <T extends object>(node: { readonly [K in keyof T]: T[K] | undefined }): T =>
  Object.fromEntries(
    Object.entries(node).filter(
      ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  ) as T;

/**
 * Words for a page's data: plain in the page's language, else tagged with their own (JSON-LD's
 * `@language`, of which schema-dts knows nothing).
 */
export const toText = ({ text, lang }: Words): string =>
  lang === undefined ? text : ({ '@value': text, '@language': lang } as unknown as string);

/**
 * A date as Schema.org takes it, as precise as it is known: `2017`, `2017-04`, `2017-04-23`. ISO 8601
 * has no "about", so an approximate date is left out.
 */
export function toIsoDate(date: string | undefined): string | undefined {
  if (date === undefined) return undefined;
  return parseEdtfDate(date)?.approximate === false ? date : undefined;
}
