import { globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readSides } from '../../../editorial/facts-diff/side.ts';
import { sitePages } from '../../../editorial/facts-diff/site-pages.ts';
import { contentAfter, wholeTree } from '../content-tree.ts';
import {
  getCampaignPaths,
  getFigurePaths,
  getFigureStatePaths,
  getFigureTopicPaths,
  getInstitutionPaths,
  getOrganisationPaths,
  getPressReleasePaths,
  getPressReleaseYearPaths,
  getSourcePaths,
  getSourceYearPaths,
} from '../../../src/routing/routes.ts';

/** Pages that say nothing of facts, and files that change with a page that is named. */
const notNamed = [
  '404',
  '[locale]/404',
  '[locale]/figures/[id]/[number]/citation.[format]',
  '[locale]/site.webmanifest',
  '[locale]/translations/[list]/[...part]',
  '[locale]/translations/index',
  'data/schemas/v1/[table].schema.json',
  'index',
  'robots.txt',
];

const { now } = readSides(wholeTree, wholeTree, '2026-11-22');
const pages = [...sitePages(now)];

test('every page of the site is looked at', () => {
  const routes = globSync('**/*.{astro,ts}', { cwd: 'src/pages' })
    .map((file) => file.replace(/\.(astro|ts)$/, ''))
    // Pictures have a list of their own.
    .filter((route) => !route.startsWith('pictures/'));
  expect([...new Set(pages.map(({ route }) => route)), ...notNamed].sort()).toEqual(routes.sort());
});

test('every page can be made, and has an address of its own', () => {
  for (const { print } of pages) expect(JSON.stringify(print())).toBeTruthy();
  expect(new Set(pages.map(({ address }) => address)).size).toBe(pages.length);
});

describe('of each kind there are as many as the site has:', () => {
  const content = contentAfter();
  test.each([
    ['[locale]/campaigns/[id]', getCampaignPaths(content)],
    ['[locale]/institutions/[id]', getInstitutionPaths(content)],
    ['[locale]/press-releases/[id]', getPressReleasePaths(content)],
    ['[locale]/sources/[id]', getSourcePaths(content)],
    ['[locale]/organisations/[id]', getOrganisationPaths(content)],
    ['[locale]/figures/[id]', getFigurePaths(content)],
    ['[locale]/figures/[id]/[number]/index', getFigureStatePaths(content)],
    ['[locale]/press-releases/[list]/[...part]', getPressReleaseYearPaths(content)],
    ['[locale]/sources/[list]/[...part]', getSourceYearPaths(content)],
    ['[locale]/figures/[list]/[...part]', getFigureTopicPaths(content)],
    ['embed/[locale]/[id]/[number]', getFigureStatePaths(content)],
  ])('%s', (route, paths) => {
    expect(pages.filter((page) => page.route === route)).toHaveLength(paths.length);
  });
});
