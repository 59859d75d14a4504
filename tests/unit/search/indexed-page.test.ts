import { serialize } from 'node:v8';
import { beforeAll, describe, expect, test } from 'vitest';
import { keyOf, pack } from '../../../src/build-cache/store.ts';
import { loadNumbers } from '../../../src/search/analysis/analyse.ts';
import { loadGrammar } from '../../../src/search/analysis/grammar.ts';
import { pageReader } from '../../../src/search/index/indexed-page.ts';

const page = (words: string): Buffer =>
  Buffer.from(`<!doctype html><html lang="ru"><body><main data-pagefind-body><p>${words}</p></main></body></html>`);
const html = page('Школа, школы и школе 16 106 тенге.');

describe('a page read for the index', () => {
  beforeAll(async () => {
    await Promise.all([loadNumbers(), ...['kk', 'ru'].map(loadGrammar)]);
  });

  test('has its words counted by how they are written, without numbers', () => {
    const words = pageReader('ru', new Map())('/ru/a/', html)?.open().words ?? [];
    const spellings = words.map(([, spelling, count]) => [spelling, count]);
    expect(spellings).toEqual(
      expect.arrayContaining([
        ['школа', 1],
        ['школы', 1],
        ['школе', 1],
      ]),
    );
    expect(spellings.flat().join(' ')).not.toContain('16');
  });

  test('is none where nothing could be found', () => {
    expect(pageReader('ru', new Map())('/ru/a/', page('…'))).toBeUndefined();
  });

  test('is taken from the build before only where its address and every byte are the same', () => {
    const known = {
      url: '/ru/a/',
      count: 1,
      digest: 'of the build before',
      html: '',
      fragment: new Uint8Array(),
      words: [],
    };
    const read = pageReader('ru', new Map([[keyOf('/ru/a/', '\0', html), pack(serialize(known))]]));
    expect(read('/ru/a/', html)?.open().digest).toBe(known.digest);
    expect(read('/ru/b/', html)?.open().digest).not.toBe(known.digest);
    expect(read('/ru/a/', Buffer.concat([html, Buffer.from('\n')]))?.open().digest).not.toBe(known.digest);
  });

  test('was found to be none in the build before', () => {
    const none = page('…');
    expect(pageReader('ru', new Map([[keyOf('/ru/a/', '\0', none), Buffer.alloc(0)]]))('/ru/a/', none)).toBeUndefined();
  });

  test('has another digest where it says something else, and the same where only its HTML differs', () => {
    const read = pageReader('ru', new Map());
    const digest = read('/ru/a/', html)?.digest;
    const other = Buffer.from(html.toString().replace('</main>', '</main><footer>1111111</footer>'));
    expect(read('/ru/a/', other)?.digest).toBe(digest);
    expect(read('/ru/a/', page('Школа, школы и школу 16 106 тенге.'))?.digest).not.toBe(digest);
    expect(read('/ru/b/', html)?.digest).not.toBe(digest);
  });
});
