import { existsSync } from 'node:fs';
import path from 'node:path';
import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { loadContent } from '../../editorial/gate/load-content.ts';
import { locales } from '../../src/i18n/locales.ts';
import { placesOf } from '../../src/model/list-parts.ts';
import { measureTopics } from '../../src/model/schemas/measure.ts';
import { distFolder, readPages, type BuiltPage } from '../support/site.ts';

const pages = readPages();
const byPath = new Map(pages.map((page) => [page.path, page]));
const codes = locales.map(({ code }) => code);
const localePages = pages.filter((page) => /^\/(kk|ru)\//.test(page.path) && !page.path.endsWith('404.html'));
const isEmbed = ({ path }: BuiltPage): boolean => path.startsWith('/embed/');
/** A published state of a figure: kept for links, found through the figure. */
const isState = ({ path }: BuiltPage): boolean =>
  /\/figures\/[^/]+\/\d+\/$/.test(path) && !measureTopics.some((topic) => path.includes(`/figures/${topic}/`));
/** What readers don't need. */
const isForEditors = ({ path }: BuiltPage): boolean => path.split('/')[2] === 'translations';
const languageOf = (page: BuiltPage): string => page.path.split('/')[1] ?? '';
/** Data for programs, which no browser runs; `json-ld.test.ts` looks into it. */
const dataBlock = '[type="application/ld+json"]';
const pathOf = (url: string | undefined): string => new URL(url ?? '', 'https://x.test/').pathname;

/** Every page for which a check names something, so that a failure lists them all. */
const offending = (check: (page: BuiltPage) => unknown, among = pages): string[] =>
  among.flatMap((page) => {
    const found = check(page);
    return found === undefined || found === false || found === '' ? [] : [`${page.path}: ${String(found)}`];
  });

describe('the number of pages', () => {
  const { content } = loadContent('src/content');
  const entries =
    content.institutions.size +
    content.campaigns.size +
    content.pressReleases.size +
    content.figures.size +
    content.sources.size +
    content.organisations.size +
    content.pages.size;
  const states = [...content.figures.values()].flatMap((figure) => content.statesOf(figure)).length;

  it('is one a language for every entry, list and page of the site', () => {
    const lists = 8;
    const others = ['home', 'search', 'charts', 'data', 'translations'].length;
    const parts = [
      content.pressReleaseYears,
      content.sourceYears,
      content.figureTopics,
      Map.groupBy(content.translations, ({ collection }) => collection),
    ].flatMap((inner) => placesOf(inner)).length;
    expect(localePages.length).toBe(codes.length * (entries + states + lists + parts + others));
  });

  it('is two embeds a figure, as it stands and pinned, in each language', () => {
    const embeds = pages.filter((page) => page.path.startsWith('/embed/'));
    expect(embeds.length).toBe(codes.length * (content.figures.size + states));
  });

  it('offers each figure page’s embeds as HTML that leads to them', () => {
    const wrong = (page: BuiltPage): string | undefined =>
      page
        .$('#embed-current, #embed-pinned')
        .map((_, code) => page.$(code).text())
        .get()
        .find((html) => {
          const frame = load(html)('iframe');
          return frame.length !== 1 || !byPath.has(pathOf(frame.attr('src'))) || !frame.attr('title')?.includes(' — ');
        });
    const offering = pages.filter(({ $ }) => $('#embed-pinned').length > 0);
    expect(offering.length).toBe(codes.length * (content.figures.size + states));
    expect(offending(wrong, offering)).toEqual([]);
  });

  it('is the number that is known, so that nothing vanishes silently', () => {
    expect(localePages.length).toBe(740);
    expect(byPath.has('/')).toBe(true);
    expect(byPath.has('/404.html')).toBe(true);
    for (const code of codes) expect(byPath.has(`/${code}/404.html`)).toBe(true);
  });

  it('is the same in every language, under the same addresses', () => {
    const [first = [], ...others] = codes.map((code) =>
      localePages.filter((page) => languageOf(page) === code).map((page) => page.path.slice(code.length + 1)),
    );
    for (const other of others) expect(other).toEqual(first);
  });
});

describe('lists within lists', () => {
  const linksOf = (collection: string): string[] =>
    localePages
      .filter(({ path }) => new RegExp(`^/kk/${collection}/(\\d{4}|undated|${measureTopics.join('|')})/`).test(path))
      .flatMap(({ $ }) =>
        $('.list-part :is(h2, .sources li, .figure-item__question) > a')
          .map((_, link) => $(link).attr('href'))
          .get(),
      );
  const { content } = loadContent('src/content');

  it.each([
    ['press-releases', content.pressReleases],
    ['sources', content.sources],
    ['figures', content.figures],
  ])('of %s lead to every entry, once', (collection, all) => {
    expect(linksOf(collection).sort()).toEqual([...all.keys()].map((id) => `/kk/${collection}/${id}/`).sort());
  });
});

describe('every page', () => {
  it('names its language', () => {
    expect(
      offending((page) => page.$('html').attr('lang') !== languageOf(page) && page.$('html').attr('lang'), localePages),
    ).toEqual([]);
  });

  it('has one first heading with words in it', () => {
    expect(offending(({ $ }) => $('h1').length !== 1 && `${$('h1').length} h1`)).toEqual([]);
    expect(offending(({ $ }) => $('h1').text().trim() === '' && 'empty h1')).toEqual([]);
  });

  it('steps down headings without leaps', () => {
    const leap = ({ $ }: BuiltPage): string | undefined => {
      const levels = $('h1,h2,h3,h4')
        .map((_, heading) => Number(heading.tagName[1]))
        .get();
      const at = levels.findIndex((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1);
      return at < 0 ? undefined : `h${levels[at - 1]} → h${levels[at]}`;
    };
    expect(offending(leap)).toEqual([]);
  });

  it('has a title of its own within its language', () => {
    const seen = new Map<string, string>();
    expect(
      offending((page) => {
        const title = `${languageOf(page)} ${page.$('title').text()}`;
        const other = seen.get(title);
        seen.set(title, page.path);
        return other && `same title as ${other}: ${title}`;
      }, localePages),
    ).toEqual([]);
  });

  it('has a description, of its own within its language', () => {
    const seen = new Map<string, string>();
    expect(
      offending((page) => {
        const description = page.$('meta[name=description]').attr('content') ?? '';
        if (description.length < 20) return `short description: ${description}`;
        const key = `${languageOf(page)} ${description}`;
        const other = seen.get(key);
        seen.set(key, page.path);
        return other && `same description as ${other}`;
      }, localePages),
    ).toEqual([]);
  });

  it('has no id twice', () => {
    const twice = ({ $ }: BuiltPage): string | undefined => {
      const ids = $('[id]')
        .map((_, element) => $(element).attr('id'))
        .get();
      return ids.find((id, index) => ids.indexOf(id) !== index);
    };
    expect(offending(twice)).toEqual([]);
  });

  it('carries no inline style or script', () => {
    expect(offending(({ $ }) => $('style,[style]').length > 0 && 'inline style')).toEqual([]);
    expect(offending(({ $ }) => $(`script:not([src], ${dataBlock})`).length > 0 && 'inline script')).toEqual([]);
    expect(offending(({ html }) => /\son[a-z]+=/i.exec(html)?.[0])).toEqual([]);
  });

  it('loads a script where something is searched or copied only, and one stylesheet', () => {
    const mayLoad = (page: BuiltPage): boolean => page.path.endsWith('/search/') || page.$('[data-copy]').length > 0;
    expect(offending((page) => page.$(`script:not(${dataBlock})`).length > 0 && !mayLoad(page) && 'script')).toEqual(
      [],
    );
    expect(
      offending(({ $ }) => $('link[rel=stylesheet]').length !== 1 && `${$('link[rel=stylesheet]').length} stylesheets`),
    ).toEqual([]);
  });

  it('prints no leftovers of templates', () => {
    expect(offending(({ html }) => /\{\{|undefined|\[object |NaN|:figure\[/.exec(html)?.[0])).toEqual([]);
  });

  it('tells other sites what to show where it is shared', () => {
    const incomplete = ({ $ }: BuiltPage): string | undefined =>
      ['og:title', 'og:description', 'og:url', 'og:image'].find(
        (property) => !$(`meta[property="${property}"]`).attr('content'),
      );
    const shared = pages.filter((page) => !page.path.endsWith('404.html') && !isEmbed(page));
    expect(offending(incomplete, shared)).toEqual([]);
    const pictures = new Set(shared.map(({ $ }) => pathOf($('meta[property="og:image"]').attr('content'))));
    for (const picture of pictures) expect(existsSync(path.join(distFolder, picture)), picture).toBe(true);
  });

  it('shows the way from the home page, and back', () => {
    const homes = codes.map((code) => `/${code}/`);
    const lost = (page: BuiltPage): string | false => {
      const [first] = page
        .$('.breadcrumbs a')
        .map((_, link) => page.$(link).attr('href'))
        .get();
      return first !== `/${languageOf(page)}/` && `breadcrumbs begin with ${String(first)}`;
    };
    expect(
      offending(
        lost,
        localePages.filter((page) => !homes.includes(page.path)),
      ),
    ).toEqual([]);
    const whole = pages.filter((page) => !isEmbed(page));
    expect(offending(({ $ }) => $('link[rel=icon]').length === 0 && 'no icon', whole)).toEqual([]);
    expect(offending(({ $ }) => $('link[rel=manifest]').length === 0 && 'no manifest', localePages)).toEqual([]);
  });

  it('marks foreign words with a language', () => {
    expect(offending(({ $ }) => $('q:not([lang])').length > 0 && 'evidence without lang')).toEqual([]);
  });
});

describe('languages', () => {
  it('are both offered on every page, and lead to the same thing', () => {
    const missing = (page: BuiltPage): string | undefined =>
      codes.find((code) => {
        const link = page.$(`.languages a[lang=${code}]`).attr('href');
        return link !== page.path.replace(/^\/[a-z]+\//, `/${code}/`) || !byPath.has(link);
      });
    expect(offending(missing, localePages)).toEqual([]);
  });

  it('point at each other with hreflang, and each page at itself', () => {
    const unreturned = (page: BuiltPage): string | undefined => {
      const alternates = page
        .$('link[rel=alternate][hreflang]')
        .map((_, link) => pathOf(page.$(link).attr('href')))
        .get();
      if (!alternates.includes(page.path)) return 'not its own alternate';
      return alternates.find((other) => {
        const back =
          byPath
            .get(other)
            ?.$('link[rel=alternate][hreflang]')
            .map((_, link) => pathOf(page.$(link).attr('href')))
            .get() ?? [];
        return !back.includes(page.path);
      });
    };
    const indexed = localePages.filter(({ $ }) => $('meta[name=robots][content=noindex]').length === 0);
    expect(
      offending(
        (page) => !isState(page) && !isForEditors(page),
        localePages.filter((page) => !indexed.includes(page)),
      ),
    ).toEqual([]);
    expect(indexed.some((page) => isState(page) || isForEditors(page))).toBe(false);
    expect(offending(unreturned, indexed)).toEqual([]);
  });

  it('have a canonical address each', () => {
    expect(
      offending(
        (page) => pathOf(page.$('link[rel=canonical]').attr('href')) !== page.path && 'other canonical',
        localePages,
      ),
    ).toEqual([]);
  });

  it('are mixed nowhere: no Russian interface word on a Kazakh page', () => {
    const kazakh = localePages.filter((page) => languageOf(page) === 'kk');
    const russianWords = ['Источники', 'Показатели', 'Учреждения', 'Выполнено', 'Отчёт не найден'];
    const found = (page: BuiltPage): string | undefined => {
      const copy = page.$.root().clone();
      copy.find(`[lang=ru], .languages, ${dataBlock}`).remove();
      return russianWords.find((word) => copy.text().includes(word));
    };
    expect(offending(found, kazakh)).toEqual([]);
  });
});
