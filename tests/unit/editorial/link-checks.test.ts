import { describe, expect, test } from 'vitest';
import { faultsAfter, replace, write } from '../content-tree.ts';

const text = 'institutions/school-1/ru.md';
const page = 'pages/about/ru.mdx';

const linksTo = (address: string, file = text): string[] =>
  faultsAfter(
    file === page
      ? replace(page, 'Текст о сайте', `[Текст](${address}) о сайте`)
      : replace(file, 'Здесь учатся', `[Здесь](${address}) учатся`),
  ).map(({ rule, parameters }) => `${rule} ${JSON.stringify(parameters)}`);

describe('a link within the site', () => {
  test.each([
    '../../',
    '../',
    './',
    '#promise-kind-run-2017',
    '#cited-pupils-school-1',
    '#corrected-2026-04-01',
    '../kindergarten-5/',
    '../../promises/#delivered',
    '../../promises/#institutions',
    '../../totals/#total-money-spent',
    '../../campaigns/#series-kind-run',
    '../../campaigns/kind-run-2017/#promise-kindergarten-5',
    '../../press-releases/#year-2017',
    '../../press-releases/2017/',
    '../../sources/#year-2017',
    '../../sources/2017/',
    '../../figures/#race',
    '../../figures/race/',
    '../../corrections/2026/',
    '../../figures/participants-2017/#cite',
    '../../figures/money-spent-2017/2/',
    '../../sources/fund-2017/',
    '../../organisations/run-fund/',
    '../../method/',
    '../../corrections/feed.xml',
    '../../feed.xml',
    '../../data/#claims',
    '../../search/?q=школа',
    '/data/claims.csv',
    '/data/datapackage.json',
    '/',
  ])('leads to %s', (address) => {
    expect(linksTo(address)).toEqual([]);
  });

  test.each([
    ['../../metod/', '{"found":"../../metod/","closest":"../../method/"}'],
    ['../../press-releases/2016/', expect.stringContaining('"closest":"../../press-releases/201')],
    ['../../press-releases/2017/2/', expect.stringContaining('"closest":"../../press-releases/2017/"')],
    ['../../method', '{"found":"../../method","closest":"../../method/"}'],
    ['../school-2/', '{"found":"../school-2/","closest":"./"}'],
    ['/data/claim.csv', '{"found":"/data/claim.csv","closest":"/data/claims.csv"}'],
    ['../../figures/money-spent-2017/4/', expect.stringContaining('"closest":"../../figures/money-spent-2017/')],
    ['../../figures/participants-all-years/', expect.stringContaining('participants-all-years')],
    ['../../../etc/passwd', expect.stringContaining('"found":"../../../etc/passwd"')],
  ])('does not lead to %s', (address, parameters) => {
    const [fault = '', ...others] = linksTo(address);
    expect(others).toEqual([]);
    expect(fault.slice(0, 12)).toBe('link-target ');
    expect(fault.slice(12)).toEqual(parameters);
  });

  test.each([
    ['#урок', '{"found":"#урок"}'],
    ['#corrected-2026-04-02', '{"found":"#corrected-2026-04-02","closest":"#corrected-2026-04-01"}'],
    ['../../promises/#deliverd', '{"found":"#deliverd","closest":"#delivered"}'],
    ['../../method/#%D0%BA', '{"found":"#к"}'],
    ['#%', '{"found":"#%"}'],
  ])('leads to no place %s', (address, parameters) => {
    expect(linksTo(address)).toEqual([`link-fragment ${parameters}`]);
  });

  test.each([
    ['/ru/method/', '../../method/'],
    ['/kk/method/#a', '../../method/#a'],
    ['/kk/', '../../'],
    ['../../../kk/institutions/school-1/', './'],
    ['/kk/institutions/kindergarten-5/', '../kindergarten-5/'],
  ])('names no language: %s', (address, better) => {
    expect(linksTo(address)).toEqual([`link-language ${JSON.stringify({ found: address, better })}`]);
  });

  test('is seen from its own page', () => {
    expect(linksTo('../promises/', page)).toEqual([]);
    expect(linksTo('../../promises/', page)).toHaveLength(1);
    expect(linksTo('/ru/promises/', page)).toEqual(['link-language {"found":"/ru/promises/","better":"../promises/"}']);
  });
});

describe('the site’s own address', () => {
  test.each([
    ['https://izgi-iz.example/ru/method/', '../../method/'],
    ['https://izgi-iz.example/kk/method/#a', '../../method/#a'],
    ['http://IZGI-IZ.example/', '/'],
    ['https://izgi-iz.example/data/claims.csv', '/data/claims.csv'],
  ])('is not needed: %s', (address, better) => {
    expect(linksTo(address)).toEqual([`own-address ${JSON.stringify({ found: address, better })}`]);
  });

  test.each(['https://izgi-iz.example.org/', 'https://www.a.example/izgi-iz.example/'])('is not %s', (address) => {
    expect(linksTo(address)).toEqual([]);
  });

  test('is no source', () => {
    const changed = replace('sources/fund-2017.yaml', 'https://fund.example/2017', 'https://izgi-iz.example/ru/');
    expect(faultsAfter(changed).map(({ rule, line, column }) => `${line}:${column} ${rule}`)).toEqual([
      '5:6 own-address',
    ]);
  });
});

test('a place is looked for among the headings of the language, or of the text that is shown instead', () => {
  const heading = replace('institutions/kindergarten-5/ru.md', 'Текст о', '## Кто здесь\n\nТекст о');
  const link = (file: string, before: string): string[] =>
    faultsAfter(heading, replace(file, before, `[а](../kindergarten-5/#кто-здесь) ${before}`)).map(({ rule }) => rule);
  expect(link(text, 'Здесь учатся')).toEqual([]);
  expect(link('institutions/school-1/kk.md', 'Мектеп туралы')).toEqual([]);
});

test('an entry with faults of its own is there, with whatever places it may have', () => {
  const broken = write('institutions/kindergarten-5/ru.md', 'без начала\n');
  const link = replace(text, 'Здесь учатся', '[Здесь](../kindergarten-5/#нет) учатся');
  expect(faultsAfter(broken, link).map(({ rule }) => rule)).toEqual(['front-matter-missing']);
});
