import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { findDamagedPictures } from '../../../editorial/gate/damaged-pictures.ts';
import { emptyPng, gym, jpeg, svg, told, withPicture } from '../../../editorial/examples/pictures.ts';
import { examineContent } from '../../../editorial/gate/load-content.ts';
import type { Example } from '../../../editorial/rule.ts';
import {
  addFolder,
  carryOut,
  faultsAfter,
  link,
  placeOf,
  remove,
  replace,
  treeDate,
  wholeTree,
  write,
  type Change,
} from '../content-tree.ts';

const facts = `${gym}/press-release.yaml`;
const [kk, ru] = [`${gym}/kk.md`, `${gym}/ru.md`];

/** What the gate says of the sample press release with a picture, and of what is changed in it. */
const found = (example: Example, ...changes: readonly Change[]): string[] =>
  faultsAfter(carryOut(example), ...changes).map(placeOf);

const after = (example: Example, ...changes: readonly Change[]): unknown[] =>
  faultsAfter(carryOut(example), ...changes).map(({ rule, parameters }) => ({ rule, ...parameters }));

describe('a picture', () => {
  test('that lies there, is declared and is shown in both languages has no fault', () => {
    expect(found(withPicture())).toEqual([]);
  });

  test.each(['gym.jpeg', 'gym.png', 'school-1-gym-2.jpg'])('may be called %s', (name) => {
    expect(found(withPicture({ name, bytes: name.endsWith('png') ? emptyPng(2, 2) : jpeg }))).toEqual([]);
  });

  test('may have a caption with a year, and its author in both languages', () => {
    expect(
      found(
        withPicture({
          kk: '![Мектептің жаңа спортзалы](gym.jpg "2017 жылғы спортзал")',
          ru: '![Новый спортзал школы](gym.jpg "Спортзал 2017 года")',
          facts: '  gym.jpg:\n    credit: { kk: Қор, ru: Фонд }\n    licence: cc-by-sa-4.0\n    source: fund-2017\n',
        }),
      ),
    ).toEqual([]);
  });

  test('may be shown in the text of an institution and of a campaign', () => {
    const told = 'pictures:\n  yard.jpg: { credit: Фонд, licence: cc0-1.0 }\n';
    const shown = (entry: string, kk: string, ru: string, at: string): Change[] => [
      write(`${entry}/yard.jpg`, jpeg),
      replace(`${entry}/kk.md`, kk, `![Мектептің ауласы](yard.jpg)\n\n${kk}`),
      replace(`${entry}/ru.md`, ru, `![Двор школы](yard.jpg)\n\n${ru}`),
      replace(`${entry}/${at}.yaml`, 'original:', `${told}original:`),
    ];
    expect(
      faultsAfter(...shown('institutions/school-1', 'Мектеп туралы', 'Здесь учатся', 'institution')).map(placeOf),
    ).toEqual([]);
  });
});

describe('a picture and its file', () => {
  test('that is declared and shown and not there is told of once, where it is declared', () => {
    expect(found(withPicture(), remove(`${gym}/gym.jpg`))).toEqual([`${facts}:10:3 picture-missing`]);
  });

  test('are told of with the name that was meant', () => {
    expect(after(withPicture({ ru: '![Новый спортзал школы](gum.jpg)' }))).toEqual([
      { rule: 'picture-missing', found: 'gum.jpg', closest: 'gym.jpg' },
    ]);
  });

  test('are not the same where only the case differs: the web tells them apart', () => {
    expect(after(withPicture({ ru: '![Новый спортзал школы](Gym.jpg)' }))).toEqual([
      { rule: 'picture-missing', found: 'Gym.jpg', closest: 'gym.jpg' },
    ]);
  });

  test('that is shown in both texts and declared nowhere is told of in both', () => {
    expect(found(withPicture(), replace(facts, `pictures:\n${told('gym.jpg')}`, ''))).toEqual([
      `${kk}:6:1 picture-undeclared`,
      `${ru}:6:1 picture-undeclared`,
    ]);
  });

  test('of which facts can not be read are not called undeclared', () => {
    expect(found(withPicture(), replace(facts, 'original: ru', 'original: [ru'))).toEqual([
      expect.stringMatching(/not-yaml$/),
    ]);
  });

  test('that is a link to another file is never followed', () => {
    expect(found(withPicture(), remove(`${gym}/gym.jpg`), link(`${gym}/gym.jpg`, '/etc/hostname'))).toEqual([
      `${gym}/gym.jpg:1:1 unexpected-file`,
      `${facts}:10:3 picture-missing`,
    ]);
  });

  test('that is a folder is no picture', () => {
    expect(found(withPicture(), remove(`${gym}/gym.jpg`), addFolder(`${gym}/gym.jpg`))).toEqual([
      `${gym}/gym.jpg:1:1 unexpected-file`,
      `${facts}:10:3 picture-missing`,
    ]);
  });

  test.each(['figures/gym.jpg', 'pages/about/gym.jpg', 'sources/gym.png', 'gym.jpg', `${gym}/photos/gym.jpg`])(
    'do not belong in %s',
    (file) => {
      expect(faultsAfter(write(file, jpeg)).map(({ rule }) => rule)).toEqual(['unexpected-file']);
    },
  );
});

describe('what is told of a picture', () => {
  const telling = (lines: string): unknown[] => after(withPicture({ facts: `  gym.jpg:\n${lines}` }));

  test.each([
    ['no author', '    licence: permission\n', [{ rule: 'picture-credit', found: 'gym.jpg' }]],
    ['no licence', '    credit: Фонд\n', [{ rule: 'picture-licence', found: 'gym.jpg' }]],
    [
      'neither',
      '    source: fund-2017\n',
      [
        { rule: 'picture-credit', found: 'gym.jpg' },
        { rule: 'picture-licence', found: 'gym.jpg' },
      ],
    ],
    ['an empty author', '    credit: ""\n    licence: permission\n', [{ rule: 'empty-text' }]],
    ['an author in one language', '    credit: { kk: Қор }\n    licence: permission\n', [{ rule: 'missing-field' }]],
    ['no such licence', '    credit: Фонд\n    licence: cc-by-4\n', [{ rule: 'not-an-option', closest: 'cc-by-4.0' }]],
    [
      'a licence that forbids trade',
      '    credit: Фонд\n    licence: cc-by-nc-4.0\n',
      [{ rule: 'not-an-option', found: 'cc-by-nc-4.0' }],
    ],
    [
      'an American word',
      '    credit: Фонд\n    license: permission\n    licence: permission\n',
      [{ rule: 'unknown-field', field: 'license' }],
    ],
    [
      'an unknown source',
      '    credit: Фонд\n    licence: permission\n    source: fund\n',
      [{ rule: 'dangling-reference', found: 'fund' }],
    ],
  ])('%s', (_name, lines, faults) => {
    expect(telling(lines)).toMatchObject(faults);
  });

  test('is proposed where a word is misspelt', () => {
    expect(telling('    credit: Фонд\n    licence: permission\n    sorce: fund-2017\n')).toMatchObject([
      { rule: 'unknown-field', field: 'sorce', closest: 'source' },
    ]);
  });
});

describe('what is said of a picture', () => {
  const saying = (alt: string): unknown[] => after(withPicture({ ru: `![${alt}](gym.jpg)` }));

  test.each(['', '  ', '…', '2017'])('“%s” says nothing', (alt) => {
    expect(saying(alt)).toEqual([{ rule: 'picture-alt', found: 'gym.jpg' }]);
  });

  test.each(['gym', 'gym.jpg', 'GYM', 'IMG_2041', 'DSC-1042.JPG', 'фото', 'Фото 3', 'Картинка', 'сурет'])(
    '“%s” only names it',
    (alt) => {
      expect(saying(alt)).toContainEqual({ rule: 'picture-alt-name', found: alt });
    },
  );

  test.each(['Новый спортзал', 'Фото команды у ворот', 'Забег «Nur City Run»', 'Зал'])('“%s” is right', (alt) => {
    expect(saying(alt)).toEqual([]);
  });

  test.each(['The new gym', '«Nur City Run»', 'Жаңа gym of the school'])('“%s” is in other letters', (alt) => {
    expect(saying(alt)).toMatchObject([{ rule: 'picture-alt-language', found: alt, locale: 'ru' }]);
  });

  test('the same in both languages was copied, but a name may be the same', () => {
    const both = (alt: string): string[] => found(withPicture({ kk: `![${alt}](gym.jpg)`, ru: `![${alt}](gym.jpg)` }));
    expect(both('Новый спортзал школы')).toEqual([`${ru}:6:1 picture-alt-copied`]);
    expect(both('Бурабай')).toEqual([]);
  });

  test('holds no number without a source, nor does a caption', () => {
    const words = 'Собрали 26\u00A0млн\u00A0тенге';
    expect(saying(words)).toMatchObject([{ rule: 'uncited-number', found: '26\u00A0млн' }]);
    expect(found(withPicture({ ru: `![Новый спортзал школы](gym.jpg "${words}")` }))).toEqual([
      `${ru}:6:42 uncited-number`,
    ]);
  });
});

describe('both texts', () => {
  const onlyRussian = withPicture({ kk: undefined });

  test('show the same pictures', () => {
    expect(after(onlyRussian)).toMatchObject([{ rule: 'parity', found: 'gym.jpg' }]);
  });

  test('may differ where the writer says why', () => {
    const waiver = 'onlyHere:\n  - what: gym.jpg\n    because: Қазақша мәтін сурет түсірілмей тұрып шыққан.\n';
    expect(found(onlyRussian, replace(ru, 'summary:', `${waiver}summary:`))).toEqual([]);
  });
});

describe('a file under a false name', () => {
  test.each([
    ['a drawing with a script', '<?xml version="1.0"?><!-- x --><svg onload="alert(1)"/>', 'SVG'],
    ['a drawing', svg, 'SVG'],
    ['a GIF', 'GIF89a\x01\0\x01\0\0\0\0;', 'GIF'],
    ['an HEIC', '\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'HEIC'],
    ['a TIFF', 'II*\0\x08\0\0\0\0\0\0\0\0\0', 'TIFF'],
    ['a PDF', '%PDF-1.7\n', 'PDF'],
    ['a page', '<!doctype html><script>alert(1)</script>', undefined],
    ['words', 'Сурет кейін келеді.\n', undefined],
    ['nothing', '', undefined],
  ])('%s is no JPEG', (_name, content, type) => {
    const bytes = Buffer.from(content, 'latin1');
    expect(after(withPicture({ bytes }))).toEqual([{ rule: 'picture-type', found: type }]);
  });

  test.each(['gym.svg', 'gym.gif', 'gym.heic'])('a JPEG called %s is asked for its own ending', (name) => {
    expect(after(withPicture({ name }))).toEqual([{ rule: 'picture-extension', found: name, expected: 'gym.jpg' }]);
  });

  test.each([
    ['Gym.jpg', 'gym.jpg'],
    ['зал.jpg', 'photo.jpg'],
    ['gym_2017.jpg', 'gym-2017.jpg'],
    ['IMG.2041.jpg', 'img-2041.jpg'],
  ])('%s should be called %s', (name, expected) => {
    expect(after(withPicture({ name }))).toContainEqual({ rule: 'picture-name', found: name, expected });
  });
});

test('a picture that breaks everything is told of in one run', () => {
  const faults = found(
    withPicture({
      name: 'Gym.JPG',
      bytes: svg,
      kk: '![](../../photo.jpg)',
      ru: 'Вот: ![Gym.JPG](Gym.JPG)',
      facts: '  Gym.JPG:\n    licence: mine\n',
    }),
  );
  expect(faults).toEqual([
    `${gym}/Gym.JPG:1:1 picture-name`,
    `${gym}/Gym.JPG:1:1 picture-type`,
    `${kk}:6:1 picture-path`,
    `${facts}:10:3 picture-credit`,
    `${facts}:11:14 not-an-option`,
    `${ru}:6:6 picture-alt-name`,
    `${ru}:6:6 picture-form`,
  ]);
});

describe('a picture that begins as it should', () => {
  const pixels = Uint8Array.from({ length: 240 * 180 * 3 }, (_, index) => (index * index * 31) % 251);
  const photograph = sharp(pixels, { raw: { width: 240, height: 180, channels: 3 } });
  /** Turns some bytes of it into others. */
  const damaged = (bytes: Uint8Array, from: number): Uint8Array =>
    bytes.map((byte, index) => (index >= from && index < from + 20 ? byte ^ 0xff : byte));
  /** What is found by its header, and what by decoding it. */
  const examined = async (name: string, bytes: Uint8Array): Promise<string[][]> => {
    const root = mkdtempSync(path.join(tmpdir(), 'pictures-'));
    try {
      cpSync(wholeTree, root, { recursive: true });
      carryOut(withPicture({ name, bytes }))(root);
      const examination = examineContent(root, root, treeDate);
      const decoded = await findDamagedPictures(examination, root);
      return [examination.faults.map(placeOf), decoded.map(placeOf)];
    } finally {
      rmSync(root, { recursive: true });
    }
  };

  test('is no fault where it is whole', async () => {
    expect(await examined('gym.webp', await photograph.webp().toBuffer())).toEqual([[], []]);
  });

  test('is told of where it can not be decoded', async () => {
    const bytes = damaged(await photograph.webp().toBuffer(), 40);
    expect(await examined('gym.webp', bytes)).toEqual([[], [`${gym}/gym.webp:1:1 picture-broken`]]);
  });
});
