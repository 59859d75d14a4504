import { globSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { buildIndex } from '../../../src/search/index/build-index.ts';
import { IndexingThread } from '../../../src/search/index/indexing-thread.ts';
import { makePagesFolder, writePages } from '../../support/search-index.ts';

const page = (language: string, words: string): string =>
  `<!doctype html><html lang="${language}"><body><main data-pagefind-body><h1>${words}</h1></main></body></html>`;

const filesOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    globSync('**/*.*', { cwd: folder })
      .sort()
      .map((file) => [file, readFileSync(path.join(folder, file)).toString('base64')]),
  );

describe('indexing in a thread', () => {
  const folder = makePagesFolder();
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  const files = Array.from({ length: 450 }, (_, at) => {
    const language = at < 225 ? 'kk' : 'ru';
    return [`${language}/page-${at}/index.html`, page(language, `Мектеп школа ${at}`)] as const;
  }).sort(([a], [b]) => (a < b ? -1 : 1));

  it('gives the index of the folder, to the byte', async () => {
    writePages(folder, Object.fromEntries(files));
    await buildIndex(folder, path.join(folder, 'one'));
    const thread = new IndexingThread(path.join(folder, 'other'));
    for (const [file, html] of files) await thread.add({ file, html: Buffer.from(html) });
    expect((await thread.finish()).pages).toEqual({ kk: 225, ru: 225 });
    expect(filesOf(path.join(folder, 'other'))).toEqual(filesOf(path.join(folder, 'one')));
  });

  it('tells what went wrong in the thread', async () => {
    await expect(new IndexingThread(path.join(folder, 'none')).finish()).rejects.toThrow('would be empty');
    const thread = new IndexingThread(path.join(folder, 'mixed'));
    for (const language of ['kk', 'ru', 'kk'])
      await thread.add({ file: `${language}.html`, html: Buffer.from(page(language, 'Алматы')) });
    await expect(thread.finish()).rejects.toThrow('comes after pages of another language');
  });
});
