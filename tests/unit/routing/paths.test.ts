import { describe, expect, test } from 'vitest';
import { locales } from '../../../src/i18n/locales.ts';
import * as paths from '../../../src/routing/paths.ts';

const lists = [
  paths.homePath,
  paths.institutionsPath,
  paths.campaignsPath,
  paths.pressReleasesPath,
  paths.figuresPath,
  paths.sourcesPath,
  paths.organisationsPath,
  paths.searchPath,
];
const entries = [
  paths.institutionPath,
  paths.campaignPath,
  paths.pressReleasePath,
  paths.figurePath,
  paths.sourcePath,
  paths.organisationPath,
  paths.pagePath,
];
const files = [paths.feedPath, paths.manifestPath];

describe.each(locales)('addresses in $code', ({ code }) => {
  const pages = [...lists.map((path) => path(code)), ...entries.map((path) => path(code, 'some-id'))];

  test('of pages begin with the language and end in a slash', () => {
    for (const page of pages) expect(page).toMatch(new RegExp(`^/${code}/([a-z-]+/)*$`));
  });

  test('of files begin with the language and have no slash at the end', () => {
    for (const file of files) expect(file(code)).toMatch(new RegExp(`^/${code}/[a-z]+\\.[a-z]+$`));
  });

  test('are all different', () => {
    const all = [...pages, ...files.map((file) => file(code))];
    expect(new Set(all).size).toBe(all.length);
  });

  test.each(locales)('lead to the same thing in $code', ({ code: other }) => {
    lists.forEach((path) => expect(paths.inLocale(path(code), other)).toBe(path(other)));
    entries.forEach((path) => expect(paths.inLocale(path(code, 'x'), other)).toBe(path(other, 'x')));
  });
});

test('an address keeps all but its first segment in another language', () => {
  expect(paths.inLocale('/kk/figures/kk-ru/#kk', 'ru')).toBe('/ru/figures/kk-ru/#kk');
});

test.each([
  ['campaign', '/kk/campaigns/x/'],
  ['institution', '/kk/institutions/x/'],
  ['organisation', '/kk/organisations/x/'],
  ['series', '/kk/campaigns/#series-x'],
] as const)('a %s has its place', (kind, path) => {
  expect(paths.subjectPath('kk', kind, 'x')).toBe(path);
});

describe('a figure cited in a text', () => {
  const from = (page: string, href: string): string => new URL(href, `https://site.example${page}`).pathname;

  test.each([
    ['pages', paths.pagePath],
    ['institutions', paths.institutionPath],
    ['campaigns', paths.campaignPath],
    ['press-releases', paths.pressReleasePath],
  ] as const)('of %s leads to the figure in the language of the page', (collection, path) => {
    const href = paths.figureHref(collection, 'runners-2017');
    for (const { code } of locales)
      expect(from(path(code, 'some-id'), href)).toBe(paths.figurePath(code, 'runners-2017'));
  });
});
