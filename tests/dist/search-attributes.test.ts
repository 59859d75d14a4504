import type { CheerioAPI } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { loadContent } from '../../editorial/gate/load-content.ts';
import { locales } from '../../src/i18n/locales.ts';
import { promiseStates } from '../../src/model/promise.ts';
import { readPages, type BuiltPage } from '../support/site.ts';

const { content } = loadContent('src/content');
const pages = readPages();
const searchable = pages.filter(({ $ }) => $('[data-pagefind-body]').length > 0);

const page = (address: string): BuiltPage => {
  const found = pages.find(({ path }) => path === address);
  if (!found) throw new Error(`no page ${address}`);
  return found;
};

/** The attributes of the elements that have it, in the order of the page. */
const valuesOf = ($: CheerioAPI, name: string, within = '[data-pagefind-body]'): string[] =>
  $(`${within} [${name}]`)
    .map((_, element) => $(element).attr(name))
    .get();

const filtersOf = ({ $ }: BuiltPage): string[] => valuesOf($, 'data-pagefind-filter');
const filterValues = (built: BuiltPage, name: string): string[] =>
  filtersOf(built).flatMap((filter) => (filter.startsWith(`${name}:`) ? [filter.slice(name.length + 1)] : []));
const kindOf = (built: BuiltPage): string => filterValues(built, 'kind').join();
const languageOf = ({ path }: BuiltPage): string => path.split('/')[1] ?? '';

/** What the index reads, without what stands aside. */
function searched({ $ }: BuiltPage): ReturnType<CheerioAPI> {
  const body = $('[data-pagefind-body]').clone();
  body.find('[data-pagefind-ignore], nav, svg, script').remove();
  return body;
}

const searchedText = (built: BuiltPage): string => searched(built).text().replace(/\s+/gu, ' ');

/** Every page for which a check names something, so that a failure lists them all. */
const offending = (check: (built: BuiltPage) => string | false | undefined, among = searchable): string[] =>
  among.flatMap((built) => {
    const found = check(built);
    return found ? [`${built.path}: ${found}`] : [];
  });

describe('the pages that can be searched', () => {
  it.each(locales)('in $code are those with words of their own, each of its kind', ({ code }) => {
    const own = searchable.filter((built) => languageOf(built) === code);
    const counts = Object.fromEntries(
      Object.entries(Object.groupBy(own, kindOf)).map(([kind, group = []]) => [kind, group.length]),
    );
    expect(counts).toEqual({
      institution: content.institutions.size,
      campaign: content.campaigns.size,
      'press-release': content.pressReleases.size,
      figure: content.figures.size,
      source: content.sources.size,
      organisation: content.organisations.size,
      // About, method, corrections; data and totals.
      page: content.pages.size + 2,
    });
  });

  it('are originals and translations: no page that shows another language’s text, and none kept from search engines', () => {
    expect(offending(({ $ }) => $('.prose[lang]').attr('lang'))).toEqual([]);
    expect(offending(({ $ }) => $('meta[name=robots]').attr('content'))).toEqual([]);
    expect(
      offending(({ $, path }) => {
        const canonical = new URL($('link[rel=canonical]').attr('href') ?? '').pathname;
        return canonical !== path && canonical;
      }),
    ).toEqual([]);
  });

  it('say what they are in their own language, and their dates in words that fit an attribute', () => {
    const kinds = Object.fromEntries(locales.map(({ code, strings }) => [code, strings.kind]));
    expect(
      offending((built) => {
        const [meta = ''] = valuesOf(built.$, 'data-pagefind-meta');
        const [kind] = Object.entries(kinds[languageOf(built)] ?? {}).find(([id]) => id === kindOf(built)) ?? [];
        const label = kind && kinds[languageOf(built)]?.[kind as 'page'];
        return ![`kind:${String(label)}`, `date[data-date], kind:${String(label)}`].includes(meta) && meta;
      }),
    ).toEqual([]);
    // Pagefind reads one value from an attribute, to its end.
    expect(offending(({ $ }) => valuesOf($, 'data-pagefind-filter').find((value) => /[,[\]]/.test(value)))).toEqual([]);
  });

  it('are told apart by ids that exist, the same in both languages', () => {
    const known = {
      kind: undefined,
      year: undefined,
      series: content.series,
      institution: content.institutions,
      promise: new Set<string>(promiseStates),
    };
    expect(
      offending((built) =>
        filtersOf(built).find((filter) => {
          const [name = '', value = ''] = filter.split(':');
          const ids = known[name as keyof typeof known];
          return !(name in known) || ids?.has(value) === false || (name === 'year' && !/^\d{4}$/.test(value));
        }),
      ),
    ).toEqual([]);
    const facts = (built: BuiltPage): string =>
      [...filtersOf(built), ...valuesOf(built.$, 'data-pagefind-sort')].join(' ');
    const [first = { code: '' }] = locales;
    expect(
      offending((built) => {
        const other = facts(page(built.path.replace(/^\/[a-z]+\//, `/${first.code}/`)));
        return other !== facts(built) && `${facts(built)} ≠ ${other}`;
      }),
    ).toEqual([]);
  });
});

describe.each([
  {
    path: 'institutions/sos-village-almaty/',
    filters: 'kind:institution year:2020 series:almaty-marathon institution:sos-village-almaty promise:delivered',
    sort: [],
    dates: [undefined, undefined],
  },
  {
    path: 'campaigns/almaty-marathon-2017/',
    filters:
      'kind:campaign year:2017 series:almaty-marathon institution:kindergarten-13-almaty institution:school-1-almaty institution:school-15-almaty institution:school-2-almaty institution:school-4-almaty institution:school-9-almaty promise:delivered promise:no-report-found',
    sort: ['date:2017-04-23'],
    dates: ['2017 жылғы 23 сәуір', '23 апреля 2017 года'],
  },
  {
    // It was cancelled: the day is that of the plan, and is not shown as if something had happened on it.
    path: 'campaigns/almaty-marathon-2020/',
    filters:
      'kind:campaign year:2020 series:almaty-marathon institution:amalia institution:issyk-school-intellectual institution:kenes institution:nur-talgar institution:sos-village-almaty promise:delivered promise:no-report-found',
    sort: ['date:2020-04-19'],
    dates: ['2020 жыл', '2020 год'],
  },
  {
    // Told in December about the year to come.
    path: 'press-releases/five-goals-announced-2020/',
    filters:
      'kind:press-release year:2019 year:2020 series:almaty-marathon institution:amalia institution:issyk-school-intellectual institution:kenes institution:nur-talgar institution:sos-village-almaty',
    sort: ['date:2019-12'],
    dates: ['2019 жылғы желтоқсан', 'декабрь 2019 года'],
  },
  {
    path: 'figures/participants-2025/',
    filters: 'kind:figure year:2025 series:almaty-marathon',
    sort: ['date:2025-09-28'],
    dates: ['2025 жылғы 28 қыркүйек', '28 сентября 2025 года'],
  },
  {
    // A page of 2024 says it of the start of 2012.
    path: 'figures/participants-2012/',
    filters: 'kind:figure year:2012 series:almaty-marathon',
    sort: ['date:2012'],
    dates: ['2012 жыл', '2012 год'],
  },
  {
    path: 'figures/pupils-issyk-school-intellectual/',
    filters: 'kind:figure year:2020 institution:issyk-school-intellectual',
    sort: ['date:2020'],
    dates: ['2020 жыл', '2020 год'],
  },
  {
    path: 'sources/kt-2019/',
    filters: 'kind:source year:2019',
    sort: ['date:2019-04-08'],
    dates: ['2019 жылғы 8 сәуір', '8 апреля 2019 года'],
  },
  { path: 'sources/seed-001/', filters: 'kind:source', sort: [], dates: [undefined, undefined] },
  { path: 'organisations/kaspi/', filters: 'kind:organisation', sort: [], dates: [undefined, undefined] },
  { path: 'method/', filters: 'kind:page', sort: [], dates: [undefined, undefined] },
])('$path', ({ path, filters, sort, dates }) => {
  it.each(['kk', 'ru'])('in %s tells the index what it is about, and when it was', (code) => {
    const built = page(`/${code}/${path}`);
    expect(filtersOf(built).join(' ')).toBe(filters);
    expect(valuesOf(built.$, 'data-pagefind-sort')).toEqual(sort);
    expect(built.$('[data-pagefind-meta]').attr('data-date')).toBe(dates[code === 'kk' ? 0 : 1]);
  });
});

describe('names', () => {
  const alsoOf = ({ $ }: BuiltPage, selector: string): string[] =>
    $(selector)
      .map((_, element) => $(element).attr('data-search-also'))
      .get();

  it('of an institution find its own page in every language in which they are recorded', () => {
    const [kk = '', ru = ''] = ['kk', 'ru'].map((code) =>
      alsoOf(page(`/${code}/institutions/sos-village-almaty/`), 'h1').join(),
    );
    expect(kk.split(' | ')).toContain('SOS Детская деревня Алматы');
    expect(ru.split(' | ')).toContain('«SOS Алматы балалар ауылы» мемлекеттік емес білім беру мекемесі');
    for (const names of [kk, ru]) expect(names.split(' | ')).toContain("SOS Children's Village in Almaty");
  });

  it('in the other language find its campaign and its news', () => {
    for (const path of ['campaigns/almaty-marathon-2020', 'press-releases/sos-workout-ground-2020']) {
      const link = (code: string): string => `a[href="/${code}/institutions/sos-village-almaty/"]`;
      expect(alsoOf(page(`/kk/${path}/`), link('kk'))).toEqual(['SOS Детская деревня Алматы']);
      expect(alsoOf(page(`/ru/${path}/`), link('ru'))).toEqual(['SOS Алматы балалар ауылы']);
    }
    const centre = alsoOf(page('/ru/campaigns/almaty-marathon-2020/'), 'a[href="/ru/institutions/amalia/"]');
    expect(centre).toEqual(['«Амалия» орталығы']);
  });

  it('of a series, its former one too, find its campaigns', () => {
    const [names = ''] = alsoOf(page('/kk/campaigns/almaty-marathon-2014/'), 'a[href$="#series-almaty-marathon"]');
    expect(names.split(' | ')).toEqual(
      expect.arrayContaining(['Марафон «Смелость быть первым»', '«Алматы марафон»', 'Almaty Marathon']),
    );
  });

  it('of an organiser find its page and its campaigns', () => {
    expect(alsoOf(page('/kk/organisations/courage-foundation/'), 'h1').join()).toContain(
      'Корпоративный фонд «Смелость быть первым»',
    );
    expect(
      alsoOf(page('/kk/campaigns/almaty-marathon-2017/'), 'a[href="/kk/organisations/courage-foundation/"]'),
    ).toEqual(['Фонд «Смелость быть первым»']);
  });

  it('that only find are shown to nobody', () => {
    const shown = (built: BuiltPage): string | undefined => {
      const names = alsoOf(
        built,
        'a[data-search-also]:is([href*="/institutions/"], [href*="/organisations/"])',
      ).flatMap((also) => also.split(' | '));
      const { $ } = built;
      const text = $('main').clone();
      // Words of sources, and names as they are recorded, stand in their own languages.
      text.find('q, [lang]').remove();
      return names.find((name) => text.text().includes(name));
    };
    expect(offending(shown)).toEqual([]);
    expect(offending(({ $ }) => ($('h1').text() + $('title').text()).includes(' | ') && 'a list of names')).toEqual([]);
  });
});

describe('values of figures', () => {
  const figureOf = (href: string | undefined): string => href?.split('/').at(-2) ?? '';

  it('stand where the figures are cited, whatever the words say', () => {
    const cited = ({ $ }: BuiltPage): [string, string | undefined][] =>
      $('.figure-link')
        .map((_, link) => [[figureOf($(link).attr('href')), $(link).attr('data-search-also')] as [string, string]])
        .get();
    for (const code of ['kk', 'ru'])
      expect(cited(page(`/${code}/press-releases/charity-2019/`))).toEqual([
        ['charity-money-2019', '26000000 ₸'],
        ['beneficiaries-2019', '3'],
        ['charity-money-2020', '35000000 ₸'],
      ]);
    const mayStand = (id: string): boolean => content.figures.get(id)?.shownAlone === undefined;
    expect(
      offending((built) => cited(built).find(([id, values]) => (values !== undefined) !== mayStand(id))?.[0]),
    ).toEqual([]);
    expect(searchable.flatMap(cited).length).toBeGreaterThan(100);
  });

  it('are those of all sources where they differ', () => {
    expect(page('/kk/figures/participants-2012/').$('h1').attr('data-search-also')).toBe('2500 | 3000');
    expect(page('/ru/figures/pupils-issyk-school-intellectual/').$('h1').attr('data-search-also')).toBe('200 | 193');
    expect(page('/ru/figures/fee-share-2020/').$('h1').attr('data-search-also')).toBe('50 %');
    const without = searchable.filter((built) => kindOf(built) === 'figure' && !built.$('h1').attr('data-search-also'));
    expect(without.map(({ path }) => path)).toEqual([]);
  });
});

describe('the words that are searched', () => {
  it('are facts: amounts, dates, names and states', () => {
    const campaign = searchedText(page('/kk/campaigns/almaty-marathon-2020/'));
    for (const fact of [
      '2020 жылғы 19 сәуір',
      'өтпей қалды',
      '35 000 000 ₸',
      '«Бірінші болу – батылдық» қоры',
      'Есеп табылмады',
    ])
      expect(campaign).toContain(fact);
    expect(searchedText(page('/ru/institutions/school-4-almaty/'))).toContain('незрячие и слабовидящие дети');
    expect(searchedText(page('/ru/press-releases/handover-2018/'))).toContain('Хоспис «Я с тобой»');
    expect(searchedText(page('/ru/sources/kt-2019/'))).toContain('Athletes from 53 countries');
    expect(searchedText(page('/ru/figures/participants-2012/'))).toContain('Участники — Алматы марафон – 2012');
  });

  it.each(locales)('in $code are not what stands on every page of a kind', ({ code, strings }) => {
    const repeated = [
      strings.nav.home,
      strings.state.legend,
      strings.state.deliveredMeaning,
      strings.campaign.accounts,
      strings.campaign.noReport,
      strings.figure.only,
      strings.figure.qualifierNote.exact,
      strings.institution.namesLead,
      strings.source['stored-copy'],
      strings.source.open,
      strings.citation.title,
      strings.citation.permalinkNote,
      strings.chart.skip,
    ];
    const own = searchable.filter((built) => languageOf(built) === code && kindOf(built) !== 'page');
    expect(own.length).toBeGreaterThan(200);
    const found = (built: BuiltPage): string | undefined => {
      const text = searchedText(built);
      const label = searched(built).find('dt, summary, .tag, .legend, .figure-card, .chart').first().text();
      return repeated.find((words) => text.includes(words)) ?? label;
    };
    expect(offending(found, own)).toEqual([]);
  });

  it('have a place of their own wherever a part begins', () => {
    const { $ } = page('/ru/campaigns/almaty-marathon-2017/');
    expect($('h3#promise-school-4-almaty').text().trim()).toBe('Школа-интернат №\u00A04');
    expect(page('/kk/institutions/school-4-almaty/').$('h3#promise-almaty-marathon-2017')).toHaveLength(1);
    expect(offending((built) => searched(built).find('h2:not([id]), .ledger h3:not([id])').first().text())).toEqual([]);
  });

  it('weigh little in headings that stand on every page of a kind, and much in the writer’s own', () => {
    const { $ } = page('/kk/institutions/sos-village-almaty/');
    expect($('h2#facts').attr('data-pagefind-weight')).toBe('1');
    expect($('.prose h2').first().attr('data-pagefind-weight')).toBeUndefined();
  });

  it('do not run together with those of the next element', () => {
    const inline = '(?:a|abbr|cite|code|em|i|mark|q|s|small|span|strong|time)';
    const seam = new RegExp(`[\\p{L}\\p{N}]+(?:</${inline}>)+(?:<${inline}\\b[^>]*>)+[\\p{L}\\p{N}]+`, 'u');
    expect(offending((built) => seam.exec(searched(built).html() ?? '')?.[0])).toEqual([]);
  });
});
