import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadContent } from '../../editorial/gate/load-content.ts';
import { distFolder, readPages, type BuiltPage } from '../support/site.ts';
import { isA, vocabularyFaults } from '../support/schema-org.ts';

type Node = Readonly<Record<string, unknown>>;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

const selector = 'script[type="application/ld+json"]';
const isWithout = (page: BuiltPage): boolean => page.path.startsWith('/embed/') || page.path.endsWith('404.html');
const all = readPages();
const pages = all
  .filter((page) => !isWithout(page))
  .map((page) => {
    const blocks = page.$(selector);
    const data =
      blocks.length === 1 ? (JSON.parse(blocks.text()) as { '@context': string; '@graph': Node[] }) : undefined;
    return { ...page, blocks: blocks.length, data, nodes: data?.['@graph'] ?? [] };
  });
type Told = (typeof pages)[number];

const siteAddress = new URL(
  '/',
  all
    .find(({ path }) => path === '/')
    ?.$('link[rel=canonical]')
    .attr('href'),
).href;
const addressOf = ({ path }: BuiltPage): string => new URL(path, siteAddress).href;

/** Everything that a page tells, however deep, and what refers to something else. */
const within = (value: unknown): Node[] =>
  Array.isArray(value) ? value.flatMap(within) : isNode(value) ? [value, ...Object.values(value).flatMap(within)] : [];
const isReference = (node: Node): boolean => Object.keys(node).join() === '@id';

/** What each page itself tells about, by `@id`; promises stand on several pages. */
const typeOf = new Map<string, string>();
const toldAt = new Map<string, Set<string>>();
for (const { path, nodes } of pages)
  for (const node of nodes) {
    const id = String(node['@id']);
    typeOf.set(id, String(node['@type']));
    toldAt.set(id, (toldAt.get(id) ?? new Set()).add(path));
  }

const faultsOf = (check: (page: Told) => readonly string[]): string[] =>
  pages.flatMap((page) => [...new Set(check(page))].map((fault) => `${page.path}: ${fault}`)).slice(0, 20);
const pageNode = ({ nodes }: Told): Node => nodes[0] ?? {};
const textOf = (words: unknown): unknown => (isNode(words) ? words['@value'] : words);

describe('every page tells programs what it is', () => {
  it('in one block of JSON, and only pages that stand alone do', () => {
    expect(pages.length).toBeGreaterThan(600);
    expect(faultsOf(({ blocks }) => (blocks === 1 ? [] : [`${blocks} blocks`]))).toEqual([]);
    expect(faultsOf(({ data }) => (data?.['@context'] === 'https://schema.org' ? [] : ['no context']))).toEqual([]);
    expect(
      all
        .filter(isWithout)
        .filter(({ $ }) => $(selector).length > 0)
        .map(({ path }) => path),
    ).toEqual([]);
  });

  it('in Schema.org’s words', () => {
    expect(
      faultsOf(({ nodes }) => {
        const here = new Map(within(nodes).flatMap((node) => (node['@type'] ? [[node['@id'], node['@type']]] : [])));
        return nodes.flatMap((node) =>
          vocabularyFaults(node, (id) => (here.get(id) as string | undefined) ?? typeOf.get(id)),
        );
      }),
    ).toEqual([]);
  });

  it('in its own language', () => {
    expect(
      faultsOf((page) => {
        const languages = [pageNode(page)['inLanguage']].flat();
        return languages.includes(page.$('html').attr('lang')) ? [] : [String(languages)];
      }),
    ).toEqual([]);
  });

  it('under the address that is the canonical one', () => {
    expect(
      faultsOf((page) => {
        const canonical = page.$('link[rel=canonical]').attr('href');
        return pageNode(page)['url'] === canonical
          ? []
          : [`${String(pageNode(page)['url'])}, not ${String(canonical)}`];
      }),
    ).toEqual([]);
    expect(faultsOf((page) => (pageNode(page)['@id'] === addressOf(page) ? [] : ['other @id']))).toEqual([]);
  });

  it('with the way to it that it shows', () => {
    expect(
      faultsOf((page) => {
        const shown = page
          .$('.breadcrumbs li')
          .map((_, item) => {
            const link = page.$(item).find('a').attr('href') ?? page.path;
            return `${page.$(item).text().trim()} ${new URL(link, siteAddress).href}`;
          })
          .get();
        const list = page.nodes.find((node) => node['@type'] === 'BreadcrumbList');
        const told = ((list?.['itemListElement'] ?? []) as Node[]).map(
          ({ name, item }) => `${String(textOf(name))} ${String((item as Node)['@id'])}`,
        );
        return JSON.stringify(told) === JSON.stringify(shown) ? [] : [`${told.join(' / ')}, not ${shown.join(' / ')}`];
      }),
    ).toEqual([]);
  });
});

describe('names', () => {
  it('are given once a page', () => {
    expect(
      faultsOf(({ nodes }) => {
        const ids = within(nodes).flatMap((node) => (isReference(node) || !node['@id'] ? [] : [String(node['@id'])]));
        return ids.filter((id, index) => ids.indexOf(id) !== index);
      }),
    ).toEqual([]);
  });

  it('lead to what they name, on the page whose address they begin with', () => {
    const isTold = (id: string): boolean => toldAt.get(id)?.has(new URL(id).pathname) ?? false;
    expect(
      faultsOf(({ nodes }) =>
        within(nodes).flatMap((node) => {
          const names = [node['@id'], ...[node['sameAs'] ?? []].flat()].filter((id) => id !== undefined).map(String);
          return names.filter((id) => id.startsWith(siteAddress) && !isTold(id));
        }),
      ),
    ).toEqual([]);
  });

  it('stand for the same kind of thing everywhere', () => {
    expect(
      faultsOf(({ nodes }) =>
        within(nodes).flatMap((node) => {
          const [type, told] = [node['@type'], typeOf.get(String(node['@id']))];
          return type === undefined || told === undefined || type === told || isA(told, String(type))
            ? []
            : [`${String(node['@id'])}: ${String(type)}, elsewhere ${told}`];
        }),
      ),
    ).toEqual([]);
  });

  it('and addresses of this site lead to pages and files that exist', () => {
    const isThere = (address: string): boolean => {
      const { pathname } = new URL(address);
      return existsSync(path.join(distFolder, decodeURIComponent(pathname)));
    };
    const properties = ['url', 'contentUrl', 'mainEntityOfPage', 'logo', 'publishingPrinciples', 'correctionsPolicy'];
    expect(
      faultsOf(({ nodes }) =>
        within(nodes).flatMap((node) =>
          properties
            .map((property) => node[property])
            .filter((value) => typeof value === 'string' && value.startsWith(siteAddress) && !isThere(value))
            .map(String),
        ),
      ),
    ).toEqual([]);
  });
});

describe('what is told', () => {
  const { content } = loadContent('src/content');
  const nodesOf = (type: string): Node[] =>
    pages.flatMap(({ nodes }) => nodes.filter((node) => node['@type'] === type));

  it('dates a change where there is a correction, and nowhere else', () => {
    expect(
      faultsOf(({ nodes }) =>
        within(nodes)
          .filter((node) => 'dateModified' in node !== 'correction' in node)
          .map((node) => String(node['@id'])),
      ),
    ).toEqual([]);
  });

  it('has every press release as news, in every language', () => {
    expect(nodesOf('NewsArticle')).toHaveLength(content.pressReleases.size * 2);
  });

  it('has every cancelled start as cancelled, and no other', () => {
    const cancelled = [...content.campaigns.values()]
      .filter(({ status }) => status === 'cancelled')
      .map(({ id }) => id);
    const told = [...nodesOf('SportsEvent'), ...nodesOf('Event')]
      .filter((node) => node['eventStatus'] === 'https://schema.org/EventCancelled')
      .map((node) => new URL(String(node['@id'])).pathname.split('/').at(-2));
    expect([...new Set(told)].sort()).toEqual(cancelled.sort());
    expect(cancelled.length).toBeGreaterThan(0);
  });

  it('never calls money spent that was planned or allocated', () => {
    const grants = pages.flatMap(({ nodes }) => within(nodes).filter((node) => node['@type'] === 'MonetaryGrant'));
    expect(grants.length).toBeGreaterThan(0);
    for (const { description } of grants) expect(description).toMatch(/жұмсалғанын білдірмейді|не значит, что деньги/);
  });

  it('tells in Kazakh pages’ own words nothing in Russian', () => {
    const russian = /Источники|Показатели|Учреждения|Выполнено|Обещано|Отчёт не найден|запланировано/;
    expect(
      faultsOf(({ path, nodes }) =>
        path.startsWith('/kk/')
          ? within(nodes)
              .filter((node) => !('@value' in node))
              .flatMap((node) => Object.values(node).flat())
              .filter((value) => typeof value === 'string' && russian.test(value))
              .map(String)
          : [],
      ),
    ).toEqual([]);
  });
});
