import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type * as Pagefind from 'pagefind';
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import { buildIndex, type IndexReport } from '../../../src/search/index/build-index.ts';
import { makePagesFolder, searchPages, writePages } from '../../support/search-index.ts';

interface File {
  readonly path: string;
  readonly content: Uint8Array;
}
/** Makes the files of another Pagefind of the real one's; where nothing is set they stay. */
const other = vi.hoisted(() => ({ files: undefined as ((files: File[]) => File[]) | undefined }));

vi.mock('pagefind', async (original) => {
  const pagefind = await original<typeof Pagefind>();
  const createIndex: typeof pagefind.createIndex = async (options) => {
    const made = await pagefind.createIndex(options);
    const { index } = made;
    if (!index) return made;
    const writeFiles: typeof index.writeFiles = async (to) => {
      const written = await index.writeFiles(to);
      if (other.files) replaceFiles(written.outputPath, other.files);
      return written;
    };
    return { ...made, index: { ...index, writeFiles } };
  };
  return { ...pagefind, createIndex };
});

function replaceFiles(folder: string, replace: (files: File[]) => File[]): void {
  const names = globSync('**/*.*', { cwd: folder }).sort();
  const files = replace(names.map((name) => ({ path: name, content: readFileSync(path.join(folder, name)) })));
  for (const name of names) rmSync(path.join(folder, name));
  for (const file of files) writeFileSync(path.join(folder, file.path), file.content);
}

const folders: string[] = [];
const makeFolder = (pages: Readonly<Record<string, string>>): string => {
  const folder = makePagesFolder();
  folders.push(folder);
  writePages(folder, pages);
  return folder;
};
afterEach(() => {
  other.files = undefined;
});
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

const page = (language: string, content: string, attributes = ''): string =>
  `<!doctype html><html lang="${language}"><head><title>Сайт</title></head><body><main data-pagefind-body ${attributes}>${content}</main></body></html>`;
const pages = {
  'index.html': '<!doctype html><html lang="kk"><body><h1>Тіл таңдаңыз</h1></body></html>',
  'kk/school/': page(
    'kk',
    '<h1>Мектеп</h1><p>Спорт залы салынды.</p>',
    'data-pagefind-filter="kind:institution" data-pagefind-sort="date:2017-04-23"',
  ),
  'kk/fund/': page(
    'kk',
    '<h1>Қор туралы</h1><h2 id="aim">Мақсаты</h2><p>26 млн теңге бөлінді.</p>',
    'data-pagefind-filter="kind:page"',
  ),
  'ru/school/': page(
    'ru',
    '<h1>Школа</h1><p>Построен спортивный зал.</p>',
    'data-pagefind-filter="kind:institution" data-pagefind-sort="date:2017-04-23"',
  ),
  // The Kazakh text shown on the Russian side until it is translated.
  'ru/fund/': page('kk', '<h1>Қор туралы</h1>').replace(' data-pagefind-body', ''),
  'about.html': page('ru-KZ', '<h1>О сайте</h1><p>Слова и числа.</p>'),
};

const counted = { pages: 2, isReused: false };

const build = (folder: string): Promise<IndexReport> => buildIndex(folder, path.join(folder, 'pagefind'));
const read = (folder: string): Record<string, string> =>
  Object.fromEntries(
    globSync('pagefind/**/*.*', { cwd: folder })
      .sort()
      .map((file) => [file, readFileSync(path.join(folder, file)).toString('base64')]),
  );
const fragmentsOf = (folder: string, language: string): Record<string, unknown>[] =>
  globSync(`pagefind/${language}/fragment/*/*`, { cwd: folder })
    .map((file) => gunzipSync(readFileSync(path.join(folder, file))).toString())
    .map((text) => JSON.parse(text.slice(text.indexOf('{'))) as Record<string, unknown>);

describe('an index', () => {
  const folder = makeFolder(pages);
  const built = build(folder);

  test('has the pages of each language, and those that show another language’s text stay out', async () => {
    expect(await built).toEqual({ kk: counted, ru: counted });
    expect(
      fragmentsOf(folder, 'kk')
        .map(({ url }) => url)
        .sort(),
    ).toEqual(['/kk/fund/', '/kk/school/']);
    expect(
      fragmentsOf(folder, 'ru')
        .map(({ url }) => url)
        .sort(),
    ).toEqual(['/about.html', '/ru/school/']);
  });

  test('has one program for all languages, and nothing of Pagefind’s own interfaces', async () => {
    await built;
    const kinds = Object.keys(read(folder)).map((file) =>
      file
        .replace(/[\w-]+(\.pf_\w+)$/, '*$1')
        .replace(/\.und_\w+/, '')
        .replace(/und_\w+\//, '*/'),
    );
    const ofLanguage = (language: string): string[] => [
      `pagefind/${language}/filter/*.pf_filter`,
      `pagefind/${language}/fragment/*/*.pf_fragment`,
      `pagefind/${language}/index/*.pf_index`,
      `pagefind/${language}/pagefind-entry.json`,
      `pagefind/${language}/pagefind.*.pf_meta`,
      `pagefind/${language}/vocabulary.json`,
    ];
    expect([...new Set(kinds)].sort()).toEqual(
      [...ofLanguage('kk'), ...ofLanguage('ru'), 'pagefind/pagefind.js', 'pagefind/wasm.unknown.pagefind'].sort(),
    );
  });

  test('counts pages with words only', async () => {
    const more = makeFolder({
      ...pages,
      'kk/empty/': page('kk', '<p>— … —</p>'),
      'en/empty/': page('en', ''),
      'kk/said/': '<html lang="kk"><body><p>data-pagefind-body</p></body></html>',
    });
    expect(await build(more)).toEqual({ kk: counted, ru: counted });
    expect(globSync('pagefind/*/', { cwd: more }).sort()).toEqual(['pagefind/kk', 'pagefind/ru']);
  });

  test('leaves nothing beside it', async () => {
    await built;
    expect(globSync('pagefind*', { cwd: folder })).toEqual(['pagefind']);
  });

  test('shows words as they are written and has each filter of the page', async () => {
    await built;
    const fund = fragmentsOf(folder, 'kk').find(({ url }) => url === '/kk/fund/');
    expect(String(fund?.['content']).replaceAll('\u200b', '').trim()).toBe('26 млн теңге бөлінді.');
    expect(fund).toMatchObject({
      meta: { title: 'Қор туралы' },
      filters: { kind: ['page'] },
      anchors: [{ id: 'aim' }],
    });
  });
});

describe('the same pages give the same bytes', () => {
  test('twice, and whatever the order and the place in which they were written', async () => {
    const [one, two] = [makeFolder(pages), makeFolder(Object.fromEntries(Object.entries(pages).reverse()))];
    await build(one);
    await build(two);
    expect(read(two)).toEqual(read(one));
    const first = read(one);
    await build(one);
    expect(read(one)).toEqual(first);
  });

  test('and another comma another folder, so that browsers may keep files for good', async () => {
    const [one, two] = [makeFolder(pages), makeFolder(pages)];
    writePages(two, { 'kk/school/': pages['kk/school/'].replace('салынды.', 'салынды!') });
    await build(one);
    await build(two);
    const names = (folder: string): string[] => globSync('pagefind/*/fragment/*/*', { cwd: folder }).sort();
    const changed = names(one).filter((name) => !names(two).includes(name));
    expect(changed).toEqual(names(one).filter((name) => name.startsWith('pagefind/kk/')));
    expect(names(two)).toHaveLength(names(one).length);
  });
});

describe('filters and dates', () => {
  test('are kept for all pages', async () => {
    const searched = await searchPages((folder) => {
      writePages(folder, pages);
    });
    try {
      const engine = await searched.engineOf('kk');
      const urls = async (options: Parameters<typeof engine.search>[1]): Promise<string[]> =>
        Promise.all((await engine.search(null, options)).results.map(async (hit) => (await hit.data()).url));
      expect((await urls({})).sort()).toEqual(['/kk/fund/', '/kk/school/']);
      expect(await urls({ filters: { kind: 'page' } })).toEqual(['/kk/fund/']);
      expect(await urls({ filters: { kind: 'institution' } })).toEqual(['/kk/school/']);
      expect(await urls({ sort: { date: 'desc' } })).toEqual(['/kk/school/']);
    } finally {
      await searched.close();
    }
  });
});

/** A fragment with something changed in it, its signature kept. */
const changed = (content: Uint8Array, change: (text: string) => string): Uint8Array =>
  gzipSync(change(gunzipSync(content).toString()));
const changedBytes = (content: Uint8Array, from: string, to: string): Uint8Array =>
  gzipSync(Buffer.from(gunzipSync(content).toString('latin1').replace(from, to), 'latin1'));
const onFiles =
  (name: RegExp, change: (content: Uint8Array) => Uint8Array) =>
  (files: File[]): File[] =>
    files.map((file) => (name.test(file.path) ? { ...file, content: change(file.content) } : file));

describe('the build stops', () => {
  test('where there is nothing to search', async () => {
    const { 'index.html': start } = pages;
    await expect(build(makeFolder({ 'index.html': start }))).rejects.toThrow(/would be empty/);
    await expect(build(makeFolder({ 'index.html': page('kk', '<p>— … —</p>') }))).rejects.toThrow(/would be empty/);
  });

  test('at a page that does not say its language, which it names', async () => {
    const folder = makeFolder({ ...pages, 'kk/new/': page('', '<h1>Жаңа</h1>') });
    await expect(build(folder)).rejects.toThrow(/kk\/new\/index\.html.*<html lang>/);
  });

  test.each<[string, (files: File[]) => File[], RegExp]>([
    [
      'at another version of Pagefind',
      onFiles(/pagefind-entry\.json$/, (content) =>
        Buffer.from(Buffer.from(content).toString().replace('1.6.0', '1.7.0')),
      ),
      /not those of version 1\.6\.0: found an entry of version 1\.7\.0/,
    ],
    [
      'at an entry without languages',
      onFiles(/pagefind-entry\.json$/, () => Buffer.from('{"version":"1.6.0"}')),
      /not those of version 1\.6\.0/,
    ],
    [
      'at metadata of another version',
      onFiles(/\.pf_meta$/, (content) => changedBytes(content, '1.6.0', '1.6.1')),
      /found metadata of another form/,
    ],
    [
      'at metadata written otherwise',
      // A number in the longest way that there is.
      onFiles(/\.pf_meta$/, (content) =>
        gzipSync(Buffer.concat([gunzipSync(content).subarray(0, -1), Buffer.from('\x1b\0\0\0\0\0\0\0\0')])),
      ),
      /found metadata|CBOR/,
    ],
    [
      'at fragments without their signature',
      onFiles(/\.pf_fragment$/, (content) => changed(content, (text) => text.replace('pagefind_dcd', 'pagefind_xyz'))),
      /not those of version 1\.6\.0: found a fragment without its signature/,
    ],
    [
      'at fragments of another form',
      onFiles(/\.pf_fragment$/, (content) => changed(content, (text) => text.replace('"word_count"', '"words"'))),
      /not those of version 1\.6\.0: found a fragment of/,
    ],
    [
      'at fragments of pages that are not there',
      onFiles(/\.pf_fragment$/, (content) => changed(content, (text) => text.replaceAll('/school/', '/nowhere/'))),
      /found a fragment of \/\w+\/nowhere\//,
    ],
    [
      'where Pagefind counts words otherwise',
      onFiles(/\.pf_fragment$/, (content) =>
        changed(content, (text) => text.replace(/"word_count":\d+/, '"word_count":3')),
      ),
      /counts the words of \/\S+ otherwise: 3 words/,
    ],
    [
      'where Pagefind has other words in the places',
      onFiles(/\.pf_fragment$/, (content) =>
        changed(content, (text) => text.replace(/"content":"(\S+) /, '"content":"$1, ')),
      ),
      /counts the words of \/\S+ otherwise/,
    ],
    [
      'where a page has no fragment',
      (files) =>
        files.filter(
          ({ path: name }, at) =>
            !name.endsWith('.pf_fragment') || at !== files.findIndex((file) => file.path.endsWith('.pf_fragment')),
        ),
      /gave no fragment for \//,
    ],
  ])('%s, and the index that was there stays', async (_, files, message) => {
    const folder = makeFolder(pages);
    await build(folder);
    const before = read(folder);
    other.files = files;
    await expect(build(folder)).rejects.toThrow(message);
    expect(read(folder)).toEqual(before);
    expect(existsSync(path.join(folder, 'pagefind.new'))).toBe(false);
  });

  test('and a build after it is whole again, also over what an interrupted one left', async () => {
    const folder = makeFolder(pages);
    mkdirSync(path.join(folder, 'pagefind.new/kk'), { recursive: true });
    writeFileSync(path.join(folder, 'pagefind.new/kk/left.txt'), '');
    other.files = () => [];
    await expect(build(folder)).rejects.toThrow(/made no index/);
    other.files = undefined;
    expect(await build(folder)).toEqual({ kk: counted, ru: counted });
    expect(Object.keys(read(folder)).filter((file) => file.includes('left'))).toEqual([]);
  });
});
