import { expect, test } from 'vitest';
import { toListPageGraph } from '../../../src/json-ld/list.ts';
import { toUrlOf } from '../../../src/json-ld/node.ts';
import { toPageGraph } from '../../../src/json-ld/page.ts';
import { toDoorGraph, toHomeGraph } from '../../../src/json-ld/site.ts';
import { toHomeView } from '../../../src/views/home.ts';
import { own, toPageView } from '../../../src/views/page.ts';
import { toLanguageChoice } from '../../../src/views/site-pages.ts';
import { contextAfter, nodeOf, nodesOf, site } from './graph.ts';

const url = toUrlOf(site);
const page = toPageView({
  locale: 'ru',
  path: '/ru/institutions/school-1/',
  title: own('Школа'),
  description: 'О школе.',
  trail: [{ words: own('Учреждения'), path: '/ru/institutions/' }],
});

test('a page says what it is, in which language and of which site', () => {
  expect(nodeOf(toPageGraph(page, url), 'WebPage')).toEqual({
    '@type': 'WebPage',
    '@id': 'https://site.test/ru/institutions/school-1/',
    url: 'https://site.test/ru/institutions/school-1/',
    name: 'Школа',
    description: 'О школе.',
    inLanguage: 'ru',
    isPartOf: [
      { '@type': 'WebSite', '@id': 'https://site.test/ru/#website', name: 'Добрый след', url: 'https://site.test/ru/' },
    ],
    publisher: {
      '@type': 'Organization',
      '@id': 'https://site.test/ru/#publisher',
      name: 'Добрый след',
      url: 'https://site.test/ru/',
    },
    breadcrumb: { '@id': 'https://site.test/ru/institutions/school-1/#breadcrumb' },
  });
});

test('the way to a page has the steps that it shows', () => {
  expect(nodeOf(toPageGraph(page, url), 'BreadcrumbList')['itemListElement']).toEqual([
    { '@type': 'ListItem', position: 1, name: 'Главная', item: { '@id': 'https://site.test/ru/' } },
    { '@type': 'ListItem', position: 2, name: 'Учреждения', item: { '@id': 'https://site.test/ru/institutions/' } },
    {
      '@type': 'ListItem',
      position: 3,
      name: 'Школа',
      item: { '@id': 'https://site.test/ru/institutions/school-1/' },
    },
  ]);
});

test('a page without a translation has its own address and the original’s canonical one', () => {
  const fallback = toPageView({
    locale: 'kk',
    path: '/kk/institutions/x/',
    title: { text: 'Школа', lang: 'ru' },
    description: 'О школе.',
    available: ['ru'],
    original: 'ru',
  });
  expect(nodeOf(toPageGraph(fallback, url), 'WebPage')).toMatchObject({
    '@id': 'https://site.test/kk/institutions/x/',
    url: 'https://site.test/ru/institutions/x/',
    name: { '@value': 'Школа', '@language': 'ru' },
    description: { '@value': 'О школе.', '@language': 'ru' },
  });
});

test('a list numbers its links in their order', () => {
  const graph = toListPageGraph(
    page,
    [
      { path: '/ru/a/', words: own('А') },
      { path: '/ru/b/#x', words: { text: 'Ә', lang: 'kk' } },
    ],
    url,
  );
  expect(nodeOf(graph, 'CollectionPage')['mainEntity']).toEqual({ '@id': nodeOf(graph, 'ItemList')['@id'] });
  expect(nodeOf(graph, 'ItemList')).toMatchObject({
    numberOfItems: 2,
    itemListElement: [
      { position: 1, name: 'А', url: 'https://site.test/ru/a/' },
      { position: 2, name: { '@value': 'Ә', '@language': 'kk' }, url: 'https://site.test/ru/b/#x' },
    ],
  });
});

test('an empty list is told as empty', () => {
  const list = nodeOf(toListPageGraph(page, [], url), 'ItemList');
  expect(list['numberOfItems']).toBe(0);
  expect(list).not.toHaveProperty('itemListElement');
});

test('the home page tells of the site, who publishes it and how to search it', () => {
  const graph = toHomeGraph(toHomeView(contextAfter('kk')), url);
  expect(nodeOf(graph, 'WebSite')).toMatchObject({
    '@id': 'https://site.test/kk/#website',
    name: 'Ізгі із',
    inLanguage: 'kk',
    publisher: { '@id': 'https://site.test/kk/#publisher' },
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: 'https://site.test/kk/search/?q={search_term_string}' },
      'query-input': 'required name=search_term_string',
    },
  });
  expect(nodeOf(graph, 'Organization')).toMatchObject({
    name: 'Ізгі із',
    description: expect.stringContaining('тәуелсіз'),
    correctionsPolicy: 'https://site.test/kk/corrections/',
    sameAs: ['https://site.test/ru/#publisher'],
  });
  expect(nodesOf(graph).some((node) => node['@type'] === 'BreadcrumbList')).toBe(false);
});

test('the door leads to the site in every language', () => {
  expect(nodeOf(toDoorGraph(toLanguageChoice(''), url), 'WebPage')).toMatchObject({
    '@id': 'https://site.test/',
    inLanguage: ['kk', 'ru'],
    about: [{ '@id': 'https://site.test/kk/#website' }, { '@id': 'https://site.test/ru/#website' }],
  });
});
