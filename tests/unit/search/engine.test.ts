import { afterEach, describe, expect, test, vi } from 'vitest';
import { openEngine } from '../../../src/search/query/engine.ts';

/** What a program that stands in for Pagefind's was told. */
const told = { options: undefined as unknown, searches: [] as unknown[] };
vi.stubGlobal('told', told);

/** A program like Pagefind's, of which `search` answers with the expression. */
const program = (answer: string): string =>
  `data:text/javascript,${encodeURIComponent(`export const createInstance = (options) => {
    told.options = options;
    return {
      search: (...asked) => { told.searches.push(asked); return ${answer}; },
      filters: () => Promise.resolve({ kind: { page: 1 } }),
    };
  };`)}`;
const ready = 'Promise.resolve({ results: [] })';

afterEach(() => {
  told.searches = [];
  vi.unstubAllGlobals();
  vi.stubGlobal('told', told);
});

describe('an engine', () => {
  test('is the index of one language in the folder of its name, without a worker', async () => {
    const engine = await openEngine('/pagefind/', 'kk', program(ready));
    expect(engine.language).toBe('kk');
    expect(told.options).toMatchObject({ basePath: '/pagefind/kk/', baseUrl: '/', noWorker: true });
    await engine.search('мектепъ', { filters: { kind: 'page' } });
    expect(told.searches.at(-1)).toEqual(['мектепъ', { filters: { kind: 'page' } }]);
  });

  test('is open once its files are loaded, and not when they can’t be', async () => {
    await expect(openEngine('/pagefind/', 'kk', program('Promise.reject(new Error("offline"))'))).rejects.toThrow(
      'offline',
    );
    await expect(openEngine('/pagefind/', 'kk', 'data:text/javascript,no program')).rejects.toThrow();
  });

  test('loads its vocabulary when first asked, once', async () => {
    const load = vi.fn(() => Promise.resolve(new Response('{"words":[["мектеп","мектеп"]]}')));
    vi.stubGlobal('fetch', load);
    const engine = await openEngine('/pagefind/', 'kk', program(ready));
    expect(load).not.toHaveBeenCalled();
    expect(await engine.vocabulary()).toEqual({ words: [['мектеп', 'мектеп']] });
    await engine.vocabulary();
    expect(load.mock.calls).toEqual([['/pagefind/kk/vocabulary.json']]);
  });

  test('asks for its vocabulary anew after a failure', async () => {
    const load = vi.fn(() => Promise.reject<Response>(new Error('offline')));
    vi.stubGlobal('fetch', load);
    const engine = await openEngine('/pagefind/', 'kk', program(ready));
    await expect(engine.vocabulary()).rejects.toThrow('offline');
    load.mockResolvedValue(new Response('{"words":[]}'));
    expect(await engine.vocabulary()).toEqual({ words: [] });
  });
});
