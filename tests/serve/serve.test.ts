import { chmodSync, cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compressSite } from '../../deploy/compress.ts';
import { absentHeaders, addressGroups } from '../../deploy/policy.ts';
import { distFolder } from '../support/site.ts';
import { servers, type Answer, type RunningServer } from '../support/servers.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'served-'));
const site = path.join(folder, 'site');
const secret = 'nobody may read this';
/** Enough of the site to ask for everything; compressing all of it takes its time. */
const parts = [
  'index.html',
  '404.html',
  'robots.txt',
  'og.png',
  '_headers',
  '_redirects',
  '_astro',
  'pagefind',
  'data',
  ...['kk', 'ru'].flatMap((code) =>
    ['index.html', '404.html', 'search', 'about', 'charts', 'feed.xml'].map((name) => `${code}/${name}`),
  ),
  'embed/kk/participants-2012',
];

beforeAll(async () => {
  // nginx reads as a user of its own.
  chmodSync(folder, 0o755);
  for (const part of parts) cpSync(path.join(distFolder, part), path.join(site, part), { recursive: true });
  await compressSite(site);
  writeFileSync(path.join(folder, 'secret.txt'), secret);
  mkdirSync(path.join(site, 'data/.git'));
  writeFileSync(path.join(site, 'data/.git/config'), secret);
  writeFileSync(path.join(site, '.env'), secret);
  mkdirSync(path.join(site, '.git'));
  writeFileSync(path.join(site, '.git/config'), secret);
  // It is built where the repository has an address.
  mkdirSync(path.join(site, '.well-known'));
  writeFileSync(path.join(site, '.well-known/security.txt'), 'Contact: https://site.example/security\n');
  writeFileSync(path.join(site, '.well-known/.env'), secret);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const fileOf = (name: string): Buffer => readFileSync(path.join(site, name));
const sheet = (): string => `/${globSync('_astro/site.*.css', { cwd: site })[0] ?? 'no stylesheet'}`;
const groupOf = (address: string): Readonly<Record<string, string>> => {
  const found = addressGroups.filter(({ addresses }) =>
    addresses.some((one) => (one.endsWith('*') ? address.startsWith(one.slice(0, -1)) : address === one)),
  );
  expect(found).toHaveLength(1);
  return found[0]?.headers ?? {};
};
const lowered = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

test('every file of the site is in one group of addresses', () => {
  const addresses = globSync('**/*.*', { cwd: distFolder })
    .filter((file) => !/^_(headers|redirects)$/.test(file))
    .map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`);
  expect(addresses.length).toBeGreaterThan(2000);
  for (const address of addresses) groupOf(address);
});

describe.each(Object.keys(servers) as (keyof typeof servers)[])('%s', (name) => {
  let server: RunningServer;
  const ask: RunningServer['ask'] = (...question) => server.ask(...question);
  beforeAll(async () => {
    server = await servers[name](site);
  });
  afterAll(async () => {
    await server.stop();
  });

  /** All headers of the policy, none twice. */
  const expectPolicy = ({ headers }: Answer, address: string): void => {
    const wanted = lowered(groupOf(address));
    const { vary, ...others } = wanted;
    expect(headers).toMatchObject(others);
    if (vary !== undefined) expect(headers.vary).toContain(vary);
  };

  test.each([
    ['a page', '/kk/about/', 'kk/about/index.html', 'text/html; charset=utf-8'],
    ['the door', '/', 'index.html', 'text/html; charset=utf-8'],
    ['an embed', '/embed/kk/participants-2012/', 'embed/kk/participants-2012/index.html', 'text/html; charset=utf-8'],
    ['a table', '/data/figures.csv', 'data/figures.csv', 'text/csv; charset=utf-8'],
    ['a table for programs', '/data/figures.json', 'data/figures.json', 'application/json; charset=utf-8'],
    ['a feed', '/ru/feed.xml', 'ru/feed.xml', 'application/xml; charset=utf-8'],
    ['a picture', '/og.png', 'og.png', 'image/png'],
    ['a file for robots', '/robots.txt', 'robots.txt', 'text/plain; charset=utf-8'],
    ['the way to report a hole', '/.well-known/security.txt', '.well-known/security.txt', 'text/plain; charset=utf-8'],
  ])('hands out %s, as the file is', async (_, address, file, type) => {
    const answer = await ask(address);
    expect(answer.status).toBe(200);
    expect(answer.body.equals(fileOf(file))).toBe(true);
    expect(answer.headers['content-type']?.toLowerCase()).toBe(type);
    expectPolicy(answer, address);
  });

  test('lets browsers keep what is named by its content', async () => {
    const answer = await ask(sheet());
    expect(answer.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(answer.headers['content-type']).toMatch(/^text\/css/);
    expectPolicy(answer, sheet());
  });

  test.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
    ...(name === 'caddy' ? ([['zstd', zstdDecompressSync]] as const) : []),
  ] as const)('hands out the %s copy, with the same words', async (coding, decompress) => {
    for (const [address, file] of [
      ['/kk/about/', 'kk/about/index.html'],
      ['/data/figures.json', 'data/figures.json'],
    ] as const) {
      const answer = await ask(address, { 'accept-encoding': coding });
      expect(answer.headers['content-encoding']).toBe(coding);
      expect(answer.headers.vary).toMatch(/accept-encoding/i);
      expect(answer.body.length).toBeLessThan(fileOf(file).length);
      expect(decompress(answer.body).equals(fileOf(file))).toBe(true);
      expectPolicy(answer, address);
    }
  });

  test.each(['identity', 'br', 'gzip'])('says that nothing has changed since a %s answer', async (coding) => {
    const kinds = ['/', '/kk/about/', '/embed/kk/participants-2012/', '/data/figures.json', '/ru/feed.xml', sheet()];
    for (const address of kinds) {
      const asked = { 'accept-encoding': coding };
      const { headers } = await ask(address, asked);
      expect(headers.etag, address).toBeDefined();
      const again = await ask(address, { ...asked, 'if-none-match': headers.etag ?? '' });
      expect(again.status, address).toBe(304);
      expect(again.body).toHaveLength(0);
      expect(again.headers.etag).toBe(headers.etag);
      expectPolicy(again, address);
    }
  });

  test('hands out the smallest copy to a browser that takes all', async () => {
    const answer = await ask('/kk/about/', { 'accept-encoding': 'gzip, deflate, br, zstd' });
    expect(answer.headers['content-encoding']).toBe('br');
    expect(answer.body.length).toBe(
      Math.min(...['br', 'gz', 'zst'].map((end) => fileOf(`kk/about/index.html.${end}`).length)),
    );
  });

  test('knows a page that has changed', async () => {
    const answer = await ask('/kk/about/', { 'if-none-match': '"of-yesterday"' });
    expect(answer.status).toBe(200);
    expect(answer.body.equals(fileOf('kk/about/index.html'))).toBe(true);
  });

  test('answers HEAD without a body', async () => {
    const answer = await ask('/kk/about/', {}, 'HEAD');
    expect(answer.status).toBe(200);
    expect(answer.headers['content-length']).toBe(String(fileOf('kk/about/index.html').length));
    expect(answer.body).toHaveLength(0);
    expectPolicy(answer, '/kk/about/');
  });

  test('hands out a part', async () => {
    const answer = await ask('/data/figures.csv', { range: 'bytes=10-19' });
    expect(answer.status).toBe(206);
    expect(answer.body.equals(fileOf('data/figures.csv').subarray(10, 20))).toBe(true);
    expectPolicy(answer, '/data/figures.csv');
  });

  test('leads to the address with its slash, on the same host', async () => {
    const answer = await ask('/kk/about');
    expect([301, 308]).toContain(answer.status);
    expect(answer.headers.location).toMatch(/^(\/|about\/)/);
    expect(new URL(answer.headers.location ?? '', 'http://x.test/kk/about').pathname).toBe('/kk/about/');
    expectPolicy(answer, '/kk/about');
  });

  test.each([
    ['/kk/no-such-page/', 'kk/404.html'],
    ['/ru/no-such-page/', 'ru/404.html'],
    ['/kk/figures/no-such-figure/7/', 'kk/404.html'],
    ['/ru/about/no-such-page', 'ru/404.html'],
    ['/ru/no-such-table.csv', 'ru/404.html'],
    ['/embed/kk/no-such-figure/', '404.html'],
    ['/no-such-page/', '404.html'],
    ['/kk/figures/../../no-such-page', '404.html'],
    ['/data/no-such-table.csv', '404.html'],
    ['/_astro/no-such-file.css', '404.html'],
  ])('says of %s that it is not there, in its language', async (address, file) => {
    const answer = await ask(address);
    expect(answer.status).toBe(404);
    expect(answer.headers['content-type']?.toLowerCase()).toBe('text/html; charset=utf-8');
    expect(answer.body.equals(fileOf(file))).toBe(true);
    // Tomorrow it may be there: nobody keeps this answer.
    expect(answer.headers).toMatchObject(lowered(absentHeaders));
    const head = await ask(address, {}, 'HEAD');
    expect(head.status).toBe(404);
    expect(head.body).toHaveLength(0);
    expect(head.headers).toMatchObject(lowered(absentHeaders));
  });

  test.each([
    '/.env',
    '/.git/config',
    '/.git/',
    '/.well-known/',
    '/.well-known/.env',
    '/.well-known/../.env',
    '/.well-known/security.txt/../.env',
    '/%2egit/config',
    '/data/.git/config',
    '/data/',
    '/pagefind/',
    '/_astro/',
    '/embed/',
    '/_headers',
    '/_redirects',
    '/kk/about/index.html.br',
    '/data/figures.json.gz',
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/kk/..%2f..%2fsecret.txt',
    '/kk/%2e%2e/%2e%2e/secret.txt',
    '/..%5csecret.txt',
    '/kk/about/%00',
  ])('hands out nothing at %s', async (address) => {
    const { status, body } = await ask(address);
    expect([400, 404]).toContain(status);
    expect(body.toString()).not.toContain(secret);
    expect(body.toString()).not.toContain('figures.csv');
  });

  test.each(['POST', 'PUT', 'DELETE'])('refuses %s', async (method) => {
    expect((await ask('/kk/about/', {}, method)).status).toBe(405);
  });

  test('opens the data to programs of others, and nothing else', async () => {
    const origin = { origin: 'https://news.example' };
    expect((await ask('/data/figures.json', origin)).headers['access-control-allow-origin']).toBe('*');
    for (const address of ['/', '/kk/about/', '/embed/kk/participants-2012/', sheet()])
      expect((await ask(address, origin)).headers['access-control-allow-origin'], address).toBeUndefined();
  });

  test('lets others frame embeds alone', async () => {
    const { headers } = await ask('/embed/kk/participants-2012/');
    expect(headers['content-security-policy']).toContain('frame-ancestors *');
    expect(headers['x-frame-options']).toBeUndefined();
    for (const address of ['/', '/kk/about/', '/kk/search/'])
      expect((await ask(address)).headers['content-security-policy'], address).toContain("frame-ancestors 'none'");
  });

  describe('at the door', () => {
    test.each([
      ['kk', '/kk/'],
      ['kk-KZ,ru;q=0.9', '/kk/'],
      ['ru-RU, kk;q=0.5', '/ru/'],
      ['RU', '/ru/'],
    ])('leads a reader of %s on', async (language, location) => {
      const answer = await ask('/', { 'accept-language': language });
      expect(answer.status).toBe(302);
      expect(answer.headers.location).toBe(location);
      expectPolicy(answer, '/');
      // It leads to a page, not to another door.
      expect((await ask(location, { 'accept-language': language })).status).toBe(200);
    });

    test.each(['en-GB, kk;q=0.1', 'kkj', 'rus', '*', ''])('lets a reader of %j choose', async (language) => {
      const answer = await ask('/', { 'accept-language': language });
      expect(answer.status).toBe(200);
      expect(answer.body.equals(fileOf('index.html'))).toBe(true);
      expectPolicy(answer, '/');
    });

    test('tells caches that both language and compression choose the answer', async () => {
      const { headers } = await ask('/', { 'accept-encoding': 'br' });
      expect(headers['content-encoding']).toBe('br');
      expect(headers.vary).toMatch(/accept-language/i);
      expect(headers.vary).toMatch(/accept-encoding/i);
    });
  });
});
