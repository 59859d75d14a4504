import { describe, expect, test } from 'vitest';
import { locales } from '../../../src/i18n/locales.ts';
import type { Institution, PressRelease } from '../../../src/model/content.ts';
import { toCampaignView } from '../../../src/views/campaign.ts';
import { toFigureView } from '../../../src/views/figure.ts';
import { toInstitutionView } from '../../../src/views/institution.ts';
import type { PageView } from '../../../src/views/page.ts';
import { toFeedItems, toPressReleaseView } from '../../../src/views/press-release.ts';
import { toTextPageView } from '../../../src/views/site-pages.ts';
import { contentAfter } from '../content-tree.ts';

const content = contentAfter();
const kk = { content, locale: 'kk' };
const ru = { content, locale: 'ru' };
const onlyRussian = content.institutions.get('kindergarten-5') as Institution;
const onlyKazakh = content.pressReleases.get('announcement-2018') as PressRelease;

describe('an institution written in Russian alone, seen in Kazakh,', () => {
  const { page, text, names, officialName } = toInstitutionView(onlyRussian, kk);

  test('shows the Russian text and says so, with the language’s name', () => {
    expect(text).toMatchObject({ language: 'ru', isFallback: true, available: ['ru'] });
    expect(text.notice).toMatchObject({ originalPath: '/ru/institutions/kindergarten-5/', original: 'ru' });
    expect(text.notice?.text).toContain('орысша');
    expect(text.notice?.text).not.toMatch(/[{}]/);
    expect(text.title).toEqual({ text: 'Детский сад №\u00A05', lang: 'ru' });
  });

  test('is not indexed and leads to the original', () => {
    expect(page).toMatchObject({
      path: '/kk/institutions/kindergarten-5/',
      canonicalPath: '/ru/institutions/kindergarten-5/',
      isIndexed: false,
      alternates: [],
    });
  });

  test('keeps its facts, names and interface in Kazakh', () => {
    expect(officialName).toMatchObject({ text: '№\u00A05 балабақша', lang: 'kk', source: undefined });
    expect(names.map(({ languageName }) => languageName)).toEqual(['қазақша', 'орысша']);
    expect(page.labels.nav.home).toBe('Басты бет');
  });

  test('still leads to both languages', () => {
    expect(page.languageLinks.map(({ path, isCurrent }) => [path, isCurrent])).toEqual([
      ['/kk/institutions/kindergarten-5/', true],
      ['/ru/institutions/kindergarten-5/', false],
    ]);
  });
});

test('the same institution in Russian is an ordinary page without translations', () => {
  const { page, text } = toInstitutionView(onlyRussian, ru);
  expect(text).toMatchObject({ language: 'ru', isFallback: false, notice: undefined });
  expect(text.title.lang).toBeUndefined();
  expect(page).toMatchObject({ isIndexed: true, canonicalPath: page.path, alternates: [] });
});

test('a press release written in Kazakh alone leads from Russian to Kazakh', () => {
  const { page, text } = toPressReleaseView(onlyKazakh, ru);
  expect(text.notice?.text).toContain('казахский');
  expect(page).toMatchObject({ isIndexed: false, canonicalPath: '/kk/press-releases/announcement-2018/' });
});

test('a feed has only what is written in its language', () => {
  const paths = (context: typeof kk): string[] => toFeedItems(context).map(({ path }) => path);
  expect(paths(kk)).toEqual(['/kk/press-releases/announcement-2018/', '/kk/press-releases/gym-2017/']);
  expect(paths(ru)).toEqual(['/ru/press-releases/gym-2017/']);
});

describe('alternates', () => {
  const pages: PageView[] = locales.flatMap(({ code: locale }) => {
    const context = { content, locale };
    return [
      ...[...content.institutions.values()].map((entry) => toInstitutionView(entry, context)),
      ...[...content.campaigns.values()].map((entry) => toCampaignView(entry, context)),
      ...[...content.pressReleases.values()].map((entry) => toPressReleaseView(entry, context)),
      ...[...content.figures.values()].map((entry) => toFigureView(entry, context)),
      ...[...content.pages.values()].map((entry) => toTextPageView(entry, context)),
    ].map(({ page }) => page);
  });
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const translated = pages.filter(({ alternates }) => alternates.length > 0);

  test('name the page itself and its translation', () => {
    expect(byPath.get('/ru/institutions/school-1/')?.alternates).toEqual([
      { hreflang: 'kk', path: '/kk/institutions/school-1/' },
      { hreflang: 'ru', path: '/ru/institutions/school-1/' },
    ]);
    expect(translated).toHaveLength(26);
  });

  test.each(translated)('of $path lead back', ({ alternates }) => {
    for (const { path } of alternates) expect(byPath.get(path)).toMatchObject({ alternates, isIndexed: true });
  });

  test('are none for pages that show another language’s text', () => {
    const notIndexed = pages.filter(({ isIndexed }) => !isIndexed);
    expect(notIndexed.map(({ path, alternates }) => [path, alternates])).toEqual([
      ['/kk/institutions/kindergarten-5/', []],
      ['/ru/press-releases/announcement-2018/', []],
    ]);
  });

  test('name the door of the site for no page below it', () => {
    expect(pages.flatMap(({ alternates }) => alternates).filter(({ hreflang }) => hreflang === 'x-default')).toEqual(
      [],
    );
  });
});
