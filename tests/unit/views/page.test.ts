import { describe, expect, test } from 'vitest';
import { own, toPageView } from '../../../src/views/page.ts';
import { toLanguageChoice, toNotFoundView } from '../../../src/views/site-pages.ts';

describe('the shell of a page', () => {
  const page = toPageView({
    locale: 'kk',
    path: '/kk/institutions/school-1/',
    title: own('Мектеп'),
    description: 'Мектеп туралы.',
    trail: [{ words: own('Мекемелер'), path: '/kk/institutions/' }],
  });

  test('says where the reader is', () => {
    expect(page.documentTitle).toBe('Мектеп — Ізгі із');
    expect(page.breadcrumbs.map(({ words, path }) => [words.text, path])).toEqual([
      ['Басты бет', '/kk/'],
      ['Мекемелер', '/kk/institutions/'],
      ['Мектеп', undefined],
    ]);
  });

  test('marks the section that the page lies in', () => {
    const current = page.navigation.main.filter(({ current }) => current !== undefined);
    expect(current).toMatchObject([{ path: '/kk/institutions/', current: 'true' }]);
  });

  test('marks the very page in its navigation', () => {
    const { navigation } = toPageView({ locale: 'ru', path: '/ru/about/', title: own('О сайте'), description: '' });
    expect(navigation.footer.filter(({ current }) => current)).toMatchObject([{ path: '/ru/about/', current: 'page' }]);
  });

  test('without words of its own is indexed in every language', () => {
    expect(page).toMatchObject({ isIndexed: true, openGraphLocale: 'kk_KZ', feedPath: '/kk/feed.xml' });
    expect(page.alternates.map(({ hreflang }) => hreflang)).toEqual(['kk', 'ru']);
  });
});

test('the door of the site stands for every other language', () => {
  expect(toLanguageChoice('').alternates).toEqual([
    { hreflang: 'kk', path: '/kk/' },
    { hreflang: 'ru', path: '/ru/' },
    { hreflang: 'x-default', path: '/' },
  ]);
});

test('a home page names the same translations as the door', () => {
  const home = toPageView({ locale: 'ru', path: '/ru/', title: own('Главная'), description: '' });
  expect(home.alternates).toEqual(toLanguageChoice('').alternates);
});

test.each([
  ['kk', 'Мұндай бет жоқ'],
  ['ru', 'Такой страницы нет'],
])('“no such page” in %s leads home and to every list', (locale, title) => {
  const { labels, lists, ...rest } = toNotFoundView(locale, '');
  expect(rest).toEqual({ locale, home: `/${locale}/`, report: `/${locale}/corrections/` });
  expect(labels.notFound.title).toBe(title);
  expect(lists.map(({ path }) => path)).toEqual(
    ['institutions', 'campaigns', 'press-releases', 'figures', 'sources'].map((list) => `/${locale}/${list}/`),
  );
  for (const { words } of lists) expect(words).toEqual({ text: expect.stringMatching(/\S/), lang: undefined });
});

test('the door of the site offers Kazakh first, each language in its own words', () => {
  expect(toLanguageChoice('').languages.map(({ name, path, labels }) => [name, path, labels.site.name])).toEqual([
    ['Қазақша', '/kk/', 'Ізгі із'],
    ['Русский', '/ru/', 'Добрый след'],
  ]);
});
