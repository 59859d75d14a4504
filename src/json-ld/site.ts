import type { Graph, OrganizationLeaf, SearchActionLeaf, Thing, WebSiteLeaf, WithActionConstraints } from 'schema-dts';
import { localeOf, locales } from '../i18n/locales.ts';
import { homePath, iconPaths, pagePath, rootPath, searchQueryPath } from '../routing/paths.ts';
import type { HomeView } from '../views/home.ts';
import type { LanguageChoiceView } from '../views/site-pages.ts';
import { publisherId, webSiteId } from './ids.ts';
import { toGraph, type ToUrl } from './node.ts';
import { toPageGraph } from './page.ts';
import { toWebSiteReference } from './references.ts';

/** Under which licence texts and data may be used, as every page's footer says. */
export const contentLicence = 'https://creativecommons.org/licenses/by/4.0/';

/** The site in one language: what it is, who publishes it, how to search it. */
function toSite(locale: string, url: ToUrl): Thing[] {
  const { site } = localeOf(locale).strings;
  const home = url(homePath(locale));
  const others = locales.map(({ code }) => code).filter((code) => code !== locale);
  const search: WithActionConstraints<SearchActionLeaf> = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: url(searchQueryPath(locale, '{search_term_string}')) },
    'query-input': 'required name=search_term_string',
  };
  const webSite: WebSiteLeaf = {
    '@type': 'WebSite',
    '@id': webSiteId(url, locale),
    url: home,
    name: site.name,
    alternateName: site.tagline,
    description: site.description,
    inLanguage: locale,
    license: contentLicence,
    publisher: { '@id': publisherId(url, locale) },
    potentialAction: search,
  };
  const publisher: OrganizationLeaf = {
    '@type': 'Organization',
    '@id': publisherId(url, locale),
    url: home,
    name: site.name,
    description: site.independent,
    logo: url(iconPaths.large),
    publishingPrinciples: url(pagePath(locale, 'method')),
    correctionsPolicy: url(pagePath(locale, 'corrections')),
    sameAs: others.map((code) => publisherId(url, code)),
  };
  return [webSite, publisher];
}

export const toHomeGraph = ({ page }: HomeView, url: ToUrl): Graph =>
  toPageGraph(page, url, { about: { '@id': webSiteId(url, page.locale) } }, toSite(page.locale, url));

/** The door of the site, where a reader chooses the language. */
export const toDoorGraph = ({ title, description, languages }: LanguageChoiceView, url: ToUrl): Graph =>
  toGraph([
    {
      '@type': 'WebPage',
      '@id': url(rootPath),
      url: url(rootPath),
      name: title,
      description,
      inLanguage: languages.map(({ code }) => code),
      about: languages.map(({ code }) => toWebSiteReference(code, url)),
    },
  ]);
