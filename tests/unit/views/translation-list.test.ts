import { describe, expect, test } from 'vitest';
import { records } from '../../../editorial/examples/translations.ts';
import { loadContent } from '../../../editorial/gate/load-content.ts';
import type { Institution, PressRelease } from '../../../src/model/content.ts';
import { toInstitutionView } from '../../../src/views/institution.ts';
import { toPressReleaseView } from '../../../src/views/press-release.ts';
import { placesOf } from '../../../src/model/list-parts.ts';
import {
  toTranslationListView,
  toTranslationTableView,
  type TranslationListView,
  type TranslationTableView,
} from '../../../src/views/translation-list.ts';
import { contentAfter, replace, treeDate, withCopy, write } from '../content-tree.ts';

const recorded = write('translations.jsonl', records.school);
const reworded = replace('institutions/school-1/kk.md', 'Мектеп туралы мәтін.', 'Мектеп туралы жаңа мәтін.');
const stale = contentAfter(recorded, reworded);
const repository = 'https://github.com/owner/name';

const school = (content: typeof stale, locale: string) =>
  toInstitutionView(content.institutions.get('school-1') as Institution, { content, locale });

describe('the page of a stale translation', () => {
  test('says since when it may lag behind, and leads to the original', () => {
    expect(school(stale, 'ru').text.notice).toEqual({
      text: 'Этот перевод последний раз сверяли с оригиналом 1 марта 2026 года. После этого оригинал изменили, и перевод может от него отставать.',
      originalPath: '/kk/institutions/school-1/',
      original: 'kk',
    });
  });

  test('is a translation all the same', () => {
    const { page, text } = school(stale, 'ru');
    expect(text).toMatchObject({ language: 'ru', isFallback: false });
    expect(page).toMatchObject({ isIndexed: true, canonicalPath: '/ru/institutions/school-1/' });
    expect(page.alternates.map(({ hreflang }) => hreflang)).toEqual(['kk', 'ru']);
    expect(page.search).toBeDefined();
  });

  test('leaves that of the original, and one that nobody has recorded, without a notice', () => {
    expect(school(stale, 'kk').text.notice).toBeUndefined();
    expect(school(contentAfter(reworded), 'ru').text.notice).toBeUndefined();
    expect(school(contentAfter(recorded), 'ru').text.notice).toBeUndefined();
    const gym = stale.pressReleases.get('gym-2017') as PressRelease;
    expect(toPressReleaseView(gym, { content: stale, locale: 'kk' }).text.notice).toBeUndefined();
  });
});

describe('the list of translations', () => {
  const list = (locale: string, content = stale, address = ''): TranslationListView =>
    toTranslationListView({ content, locale }, address);
  const table = (collection: string, locale: string, address = ''): TranslationTableView =>
    toTranslationTableView({ list: collection, part: 1 }, { content: stale, locale }, address);
  const summary = (view: TranslationListView): string[] =>
    view.tasks.map(({ state, translations }) => `${state} ${translations.length}`);

  test('names what is open, the stale first, and what is not', () => {
    expect(summary(list('kk'))).toEqual(['stale 1', 'unrecorded 8', 'missing 2']);
    expect(list('ru').counts).toEqual([
      {
        language: 'Қазақша',
        states: [
          { state: 'original', label: 'оригинал', count: 6 },
          { state: 'unrecorded', label: 'не сверен', count: 4 },
          { state: 'missing', label: 'нет', count: 1 },
        ],
      },
      {
        language: 'Русский',
        states: [
          { state: 'original', label: 'оригинал', count: 5 },
          { state: 'stale', label: 'устарел', count: 1 },
          { state: 'unrecorded', label: 'не сверен', count: 4 },
          { state: 'missing', label: 'нет', count: 1 },
        ],
      },
    ]);
    expect(list('ru').tables.map(({ path, count }) => [path, count])).toEqual([
      ['/ru/translations/institutions/', 2],
      ['/ru/translations/campaigns/', 4],
      ['/ru/translations/press-releases/', 2],
      ['/ru/translations/pages/', 3],
    ]);
  });

  test('shows a stale one with what changed, each side in its language', () => {
    const task = (locale: string) => list(locale).tasks[0]?.translations[0];
    expect(task('ru')).toMatchObject({
      link: { path: '/ru/institutions/school-1/', words: { text: 'Школа-интернат №\u00A01', lang: undefined } },
      direction: 'Қазақша → Русский',
      checked: 'Последний раз сверен 1 марта 2026 года.',
      stated: undefined,
      changes: [{ now: { text: 'Мектеп туралы жаңа мәтін.', lang: 'kk' }, removed: undefined, there: undefined }],
      command: 'npm run translations -- accept institutions/school-1 ru',
    });
    expect(task('kk')?.changes[0]?.now).toEqual({ text: 'Мектеп туралы жаңа мәтін.', lang: undefined });
  });

  test('tells sentences that were taken out, and figures that changed', () => {
    const shorter = contentAfter(
      recorded,
      replace('institutions/school-1/kk.md', 'Мектеп туралы мәтін.\n\n', ''),
      replace('institutions/school-1/kk.md', '№\u00A01 мектеп-интернат', 'Бірінші мектеп-интернат'),
      replace('institutions/school-1/ru.md', 'Школа-интернат №\u00A01', 'Школа-интернат'),
    );
    const task = list('ru', shorter).tasks[0]?.translations[0];
    expect(task?.changes).toEqual([
      {
        now: { text: 'Бірінші мектеп-интернат', lang: 'kk' },
        removed: undefined,
        there: { text: 'Школа-интернат', lang: undefined },
      },
      { now: undefined, removed: 'убрано 1 предложение', there: undefined },
    ]);
  });

  test('shows what was left as it is on purpose, with the reason', () => {
    const view = list('ru', contentAfter(write('translations.jsonl', records.waived)));
    expect(summary(view)).toEqual(['unrecorded 8', 'missing 2']);
    expect(view.waived).toMatchObject([
      {
        link: { path: '/ru/institutions/school-1/' },
        waivers: [{ by: '1 апреля 2026 года, Айша', because: 'Түзетілген емле қатесі.' }],
      },
    ]);
  });

  test('leads to the files where there is a repository, and nowhere else', () => {
    expect(
      table('institutions', 'kk', repository).rows.map(({ texts }) => texts.map(({ file }) => file?.path)),
    ).toEqual([
      [
        `${repository}/new/main/src/content/institutions/kindergarten-5?filename=kk.md`,
        `${repository}/edit/main/src/content/institutions/kindergarten-5/ru.md`,
      ],
      [
        `${repository}/edit/main/src/content/institutions/school-1/kk.md`,
        `${repository}/edit/main/src/content/institutions/school-1/ru.md`,
      ],
    ]);
    expect(table('pages', 'kk', repository).rows[0]?.texts[0]?.file).toEqual({
      path: `${repository}/edit/main/src/content/pages/about/kk.mdx`,
      label: 'pages/about/kk.mdx файлын өзгерту',
    });
    const lists = Map.groupBy(stale.translations, ({ collection }) => collection);
    const files = placesOf(lists).flatMap(({ list: collection }) =>
      table(collection, 'kk').rows.flatMap(({ texts }) => texts.map(({ file }) => file)),
    );
    expect(files).toEqual(Array.from({ length: 22 }, () => undefined));
  });

  test('names nothing that waits for its day', () => {
    const ahead = replace('press-releases/gym-2017/press-release.yaml', '"2026-03-01"', '"2027-01-10"');
    withCopy([ahead], (root) => {
      const { content, translations } = loadContent(root, root, treeDate);
      expect(translations.map(({ id }) => id)).toContain('gym-2017');
      expect(JSON.stringify(list('ru', content))).not.toContain('gym-2017');
      expect(JSON.stringify(list('ru', loadContent(root, root, '2027-01-10').content))).toContain('gym-2017');
    });
  });
});
