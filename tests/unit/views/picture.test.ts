import { describe, expect, test } from 'vitest';
import { emptyPng, jpeg, withPicture } from '../../../editorial/examples/pictures.ts';
import { pictureLicences, publishedWidths } from '../../../src/model/picture.ts';
import { getPicturePaths } from '../../../src/routing/routes.ts';
import { required } from '../../../src/views/context.ts';
import { toInstitutionView } from '../../../src/views/institution.ts';
import type { PictureView } from '../../../src/views/picture.ts';
import { toPressReleaseView, type PressReleaseView } from '../../../src/views/press-release.ts';
import { carryOut, contentAfter, replace, write } from '../content-tree.ts';

const great = emptyPng(3000, 2000);
const example = withPicture({
  name: 'gym.png',
  bytes: great,
  kk: '![Мектептің жаңа спортзалы](gym.png "Спортзал")',
  facts: '  gym.png:\n    credit: { kk: Қор, ru: Фонд }\n    licence: cc-by-sa-4.0\n    source: fund-2017\n',
});
const content = contentAfter(carryOut(example));
const viewIn = (locale: string): PressReleaseView =>
  toPressReleaseView(required(content.pressReleases, 'gym-2017'), { content, locale });
const pictureIn = (locale: string): PictureView => {
  const [picture] = viewIn(locale).pictures;
  if (!picture) throw new Error('no picture');
  return picture;
};

describe('a picture on a page', () => {
  test('is told in the language of the page', () => {
    expect(pictureIn('kk')).toMatchObject({
      alt: 'Мектептің жаңа спортзалы',
      caption: 'Спортзал',
      lang: undefined,
      credit: { text: 'Қор', lang: undefined },
      licence: { name: 'CC BY-SA 4.0', url: 'https://creativecommons.org/licenses/by-sa/4.0/' },
      source: { path: '/kk/sources/fund-2017/' },
    });
    expect(pictureIn('ru')).toMatchObject({
      alt: 'Новый спортзал школы',
      caption: undefined,
      credit: { text: 'Фонд' },
      source: { path: '/ru/sources/fund-2017/' },
    });
  });

  test('comes in three widths and two formats, the same in both languages', () => {
    const folder = '/pictures/press-releases/gym-2017/gym';
    expect(pictureIn('kk')).toMatchObject({
      width: 1312,
      height: 875,
      path: `${folder}-1312.webp`,
      webp: `${folder}-480.webp 480w, ${folder}-800.webp 800w, ${folder}-1312.webp 1312w`,
      avif: `${folder}-480.avif 480w, ${folder}-800.avif 800w, ${folder}-1312.avif 1312w`,
    });
    expect(pictureIn('ru').avif).toBe(pictureIn('kk').avif);
  });

  test('is shown where the page is shared', () => {
    expect(viewIn('ru').page.picture).toEqual({
      path: '/pictures/press-releases/gym-2017/gym-1200.jpg',
      width: 1200,
      height: 800,
      alt: { text: 'Новый спортзал школы', lang: undefined },
    });
  });

  test('is made as often as pages name it, and never as great as it came', () => {
    const made = (['avif', 'webp', 'jpg'] as const).map((format) =>
      getPicturePaths(content, format).map(({ params }) => `${params.collection}/${params.id}/${params.file}`),
    );
    const wide = (width: number): string => `press-releases/gym-2017/gym-${width}`;
    const three = [wide(480), wide(800), wide(1312)];
    expect(made).toEqual([three, three, [wide(1200)]]);
  });

  test('that is small is not made greater', () => {
    expect(publishedWidths({ width: 600, height: 900 }, 'avif')).toEqual([480, 600]);
    expect(publishedWidths({ width: 300, height: 200 }, 'webp')).toEqual([300]);
    expect(publishedWidths({ width: 300, height: 200 }, 'jpg')).toEqual([300]);
  });
});

test('a page without pictures shows none where it is shared', () => {
  const whole = contentAfter();
  const view = toPressReleaseView(required(whole.pressReleases, 'gym-2017'), { content: whole, locale: 'ru' });
  expect(view.pictures).toEqual([]);
  expect(view.page.picture).toBeUndefined();
  expect(getPicturePaths(whole, 'avif')).toEqual([]);
});

test('a page that shows another language’s text shows its picture with its words, and tells the rest in its own', () => {
  const folder = 'institutions/kindergarten-5';
  const shown = contentAfter(
    write(`${folder}/yard.jpg`, jpeg),
    replace(
      `${folder}/institution.yaml`,
      'original: ru',
      'original: ru\npictures:\n  yard.jpg: { credit: { kk: Қор, ru: Фонд }, licence: permission }',
    ),
    replace(`${folder}/ru.md`, 'summary:', 'onlyHere: []\nsummary:'),
    (root) => {
      write(
        `${folder}/ru.md`,
        '---\ntitle: Детский сад\nsummary: О саде.\n---\n\n![Двор детского сада](yard.jpg)\n',
      )(root);
    },
  );
  const view = toInstitutionView(required(shown.institutions, 'kindergarten-5'), { content: shown, locale: 'kk' });
  expect(view.pictures).toMatchObject([
    {
      alt: 'Двор детского сада',
      lang: 'kk',
      credit: { text: 'Қор', lang: undefined },
      licence: { name: 'автордың рұқсатымен жарияланды', url: undefined },
      shared: { alt: { text: 'Двор детского сада', lang: 'ru' } },
    },
  ]);
});

test('every licence has a name, and those of Creative Commons their own addresses', () => {
  const known = Object.entries(pictureLicences).flatMap(([id, licence]) => (licence ? [{ id, ...licence }] : []));
  for (const { id, name, url } of known) {
    expect(name.toLowerCase().replaceAll(' ', '-')).toBe(id);
    expect(url).toMatch(/^https:\/\/creativecommons\.org\/(licenses|publicdomain)\/[a-z-]+\/\d\.\d\/$/);
  }
  expect(new Set(known.map(({ url }) => url)).size).toBe(known.length);
});
