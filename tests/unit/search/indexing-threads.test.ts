import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { buildIndex } from '../../../src/search/index/build-index.ts';
import { IndexingThreads } from '../../../src/search/index/indexing-threads.ts';
import { makePagesFolder, writePages } from '../../support/search-index.ts';

const page = (language: string, words: string): string =>
  `<!doctype html><html lang="${language}"><body><main data-pagefind-body><h1>${words}</h1></main></body></html>`;

const filesOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    globSync('**/*.*', { cwd: folder })
      .sort()
      .map((file) => [file, readFileSync(path.join(folder, file)).toString('base64')]),
  );

describe('indexing in threads', () => {
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
    const threads = new IndexingThreads(path.join(folder, 'other'));
    for (const [file, html] of files) await threads.add({ file, html: Buffer.from(html) });
    const report = { pages: 225, isReused: false };
    expect(await threads.finish()).toEqual({ kk: report, ru: report });
    expect(filesOf(path.join(folder, 'other'))).toEqual(filesOf(path.join(folder, 'one')));
  });

  it('refuses pages out of the order of their languages', async () => {
    const threads = new IndexingThreads(path.join(folder, 'mixed'));
    const add = (language: string) =>
      threads.add({ file: `${language}.html`, html: Buffer.from(page(language, 'Алматы')) });
    await add('kk');
    await add('ru');
    await expect(add('kk')).rejects.toThrow('kk.html comes after pages of another language');
    await threads.finish();
  });

  it('tells what went wrong, and leaves nothing', async () => {
    await expect(new IndexingThreads(path.join(folder, 'none')).finish()).rejects.toThrow('would be empty');
    const threads = new IndexingThreads(path.join(folder, 'blocked'));
    await threads.add({ file: 'kk.html', html: Buffer.from(page('kk', 'Алматы')) });
    mkdirSync(path.join(folder, 'blocked.new'), { recursive: true });
    writeFileSync(path.join(folder, 'blocked.new/kk'), 'no folder');
    await expect(threads.finish()).rejects.toThrow('has ended before its time');
    expect(globSync('{none,blocked}*', { cwd: folder })).toEqual([]);
  });

  it.runIf(process.platform === 'linux')(
    'ends where Pagefind dies while pages wait for it',
    { timeout: 20_000 },
    async () => {
      const others = pagefinds();
      const threads = new IndexingThreads(path.join(folder, 'dead'));
      await threads.add({ file: 'kk.html', html: Buffer.from(page('kk', 'Алматы')) });
      const pagefind = Number(
        await vi.waitUntil(() => pagefinds().find((one) => !others.includes(one)), { timeout: 10_000 }),
      );
      // So it takes in nothing any more.
      process.kill(pagefind, 'SIGSTOP');
      const adding = (async () => {
        for (let at = 0; at < 400; at += 1)
          await threads.add({ file: `kk/${at}.html`, html: Buffer.from(page('kk', `Алматы ${at}`)) });
      })();
      adding.catch(() => undefined);
      await setTimeout(500);
      process.kill(pagefind, 'SIGKILL');
      await expect(adding).rejects.toThrow('has ended before its time');
      await expect(threads.finish()).rejects.toThrow('has ended before its time');
    },
  );
});

/** The Pagefinds that threads of this process have started. */
const pagefinds = (): string[] =>
  globSync('/proc/self/task/*/children')
    .flatMap((file) => readFileSync(file, 'utf8').match(/\d+/g) ?? [])
    .filter((child) => nameOf(child).startsWith('pagefind'));

function nameOf(child: string): string {
  try {
    return readFileSync(`/proc/${child}/comm`, 'utf8');
  } catch {
    // It has ended meanwhile.
    return '';
  }
}
