import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type Served } from '../../../scripts/serve.mjs';

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

const site = mkdtempSync(path.join(tmpdir(), 'site-'));
const write = (file: string, words: string): void => {
  mkdirSync(path.dirname(path.join(site, file)), { recursive: true });
  writeFileSync(path.join(site, file), words);
};
const servers: Served[] = [];
const start = async (port = 0): Promise<Served> => {
  const served = await serve(site, port);
  servers.push(served);
  return served;
};

/** Asks for an address exactly as it is written: `fetch` would tidy it up and follow. */
const ask = ({ url }: Served, address: string, method = 'GET'): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { port } = new URL(url);
    request({ host: '127.0.0.1', port, path: address, method, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(parts).toString('utf8'),
        }),
      );
      response.on('error', reject);
    })
      .on('error', reject)
      .end();
  });

let served: Served;

beforeAll(async () => {
  write('index.html', 'есік');
  write('404.html', 'екі тілде');
  write('kk/index.html', 'басты бет');
  write('kk/404.html', 'мұндай бет жоқ');
  write('ru/404.html', 'такой страницы нет');
  write('kk/figures/index.html', 'сандар');
  write('kk/feed.xml', '<rss/>');
  write('kk/ұлы дала/index.html', 'дала');
  served = await start();
});

afterAll(async () => {
  await Promise.all(servers.map(({ close }) => close()));
  rmSync(site, { recursive: true });
});

describe('a page', () => {
  test.each([
    ['/', 'есік'],
    ['/kk/', 'басты бет'],
    ['/kk/figures/', 'сандар'],
    ['/kk/figures/?from=mail', 'сандар'],
    ['/kk/%D2%B1%D0%BB%D1%8B%20%D0%B4%D0%B0%D0%BB%D0%B0/', 'дала'],
  ])('%s is served', async (address, words) => {
    expect(await ask(served, address)).toMatchObject({ status: 200, body: words });
  });

  test.each([
    ['/kk', '/kk/'],
    ['/kk/figures', '/kk/figures/'],
    ['/kk/figures?from=mail&x', '/kk/figures/?from=mail&x'],
    ['/kk/%D2%B1%D0%BB%D1%8B%20%D0%B4%D0%B0%D0%BB%D0%B0', '/kk/%D2%B1%D0%BB%D1%8B%20%D0%B4%D0%B0%D0%BB%D0%B0/'],
  ])('%s leads to %s for good', async (address, location) => {
    const { status, headers } = await ask(served, address);
    expect([status, headers.location]).toEqual([308, location]);
  });

  test('never leads to another site', async () => {
    const { headers } = await ask(served, '//a.example/kk');
    expect(headers.location).toBe('/kk/');
  });

  test('a file is served as it is, without a slash', async () => {
    expect(await ask(served, '/kk/feed.xml')).toMatchObject({ status: 200, body: '<rss/>' });
  });
});

describe('an address that can not be read', () => {
  test.each(['/%E0%A4%A', '/kk/%', '/kk/figures/%zz/', '/kk/%FF', '//'])('%s is refused', async (address) => {
    expect((await ask(served, address)).status).toBe(400);
  });

  test('does not stop the server', async () => {
    await ask(served, '/%E0%A4%A');
    expect((await ask(served, '/kk/')).status).toBe(200);
  });
});

describe('an address without a page', () => {
  test.each([
    ['/kk/nowhere/', 'мұндай бет жоқ'],
    ['/ru/nowhere/', 'такой страницы нет'],
    ['/ru/nowhere/?x=/kk/', 'такой страницы нет'],
    ['/en/nowhere/', 'екі тілде'],
    ['/nowhere', 'екі тілде'],
    ['/kk/%00', 'мұндай бет жоқ'],
    ['/%2e%2e/%2e%2e/etc/passwd', 'екі тілде'],
    ['/..%2f..%2f..%2fetc%2fpasswd', 'екі тілде'],
  ])('%s is told in the language of the address', async (address, words) => {
    const answer = await ask(served, address);
    expect(answer).toMatchObject({ status: 404, body: words });
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
  });
});

describe('a port', () => {
  test('that another server of this site has is left to it', async () => {
    const taken = Number(new URL(served.url).port);
    const second = await start(taken);
    expect(Number(new URL(second.url).port)).toBeGreaterThan(taken);
    expect(await ask(second, '/kk/')).toMatchObject({ status: 200, body: 'басты бет' });
    expect(await ask(served, '/kk/')).toMatchObject({ status: 200, body: 'басты бет' });
  });

  test.each(['127.0.0.1', '::1'])('that another program has on %s is left to it', async (host) => {
    const other = createServer((_request, response) => response.end('other'));
    const isOpen = await new Promise<boolean>((resolve) => {
      other.once('error', () => resolve(false));
      other.listen(0, host, () => resolve(true));
    });
    // Some machines have no IPv6 at all.
    if (!isOpen) return expect(host).toBe('::1');
    try {
      const { port } = other.address() as AddressInfo;
      expect(Number(new URL((await start(port)).url).port)).toBeGreaterThan(port);
    } finally {
      other.close();
    }
  });
});

describe('a build beside the running server', () => {
  const before = 'қысқа';
  const after = `${'ұзынырақ '.repeat(500)}соңы`;

  test('is served whole, by the server that was there and by a second one', async () => {
    const second = await start();
    const running = [served, second];
    write('kk/changing/index.html', before);
    for (const server of running) expect((await ask(server, '/kk/changing/')).body).toBe(before);
    for (const words of [after, before]) {
      write('kk/changing/index.html', words);
      for (const server of running) {
        const { body, headers } = await ask(server, '/kk/changing/');
        expect(body).toBe(words);
        expect(headers['content-length']).toBe(String(Buffer.byteLength(words)));
      }
    }
  });

  test('takes away and brings pages', async () => {
    expect((await ask(served, '/kk/new/')).status).toBe(404);
    write('kk/new/index.html', 'жаңа');
    expect(await ask(served, '/kk/new')).toMatchObject({ status: 308 });
    expect(await ask(served, '/kk/new/')).toMatchObject({ status: 200, body: 'жаңа' });
    rmSync(path.join(site, 'kk/new'), { recursive: true });
    expect((await ask(served, '/kk/new/')).status).toBe(404);
  });
});
