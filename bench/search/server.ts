import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** A file that was sent: bytes of its body as a browser gets it. */
export interface Sent {
  readonly path: string;
  /** As sent: Brotli for text where the browser takes it. */
  readonly bytes: number;
  /** From a host that knows gzip only. */
  readonly gzip: number;
}

export interface CountingServer {
  readonly url: string;
  /** What was sent since the last call, in order. */
  taken(): Sent[];
  close(): Promise<void>;
}

/** A line between server and browser. */
export interface Line {
  /** Milliseconds until an answer begins. */
  readonly delay: number;
  readonly bytesPerSecond: number;
}

/** A phone on a slow network, as Lighthouse has it: 150 ms, 1.6 Mbit/s. */
export const slowLine: Line = { delay: 150, bytesPerSecond: 200_000 };

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};
const text = new Set(['.html', '.css', '.js', '.json', '.svg']);

interface Body {
  readonly gzip: Buffer;
  readonly brotli: Buffer;
}

/**
 * Serves a folder as a good host does: text compressed at the highest level, whatever is compressed already
 * as it is, everything kept by the browser and asked for again only with its tag. Counts what it sends.
 */
export async function serveCounted(folder: string, line?: Line): Promise<CountingServer> {
  let sent: Sent[] = [];
  const bodies = new Map<string, Body>();
  let free = 0;
  const pause = (bytes: number): Promise<void> => {
    if (!line) return Promise.resolve();
    // The line is shared: a file comes when those before it are through.
    free = Math.max(free, performance.now() + line.delay) + (bytes / line.bytesPerSecond) * 1000;
    return new Promise((resolve) => setTimeout(resolve, free - performance.now()));
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = path.join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    if (!existsSync(file) || !statSync(file).isFile()) {
      await pause(0);
      response.writeHead(404).end();
      return;
    }
    const kind = path.extname(file);
    const headers = {
      'content-type': types[kind] ?? 'application/octet-stream',
      'cache-control': pathname.startsWith('/_astro/') ? 'public, max-age=31536000, immutable' : 'public, no-cache',
      etag: `"${statSync(file).mtimeMs}-${statSync(file).size}"`,
      vary: 'accept-encoding',
    };
    if (request.headers['if-none-match'] === headers.etag) {
      await pause(0);
      response.writeHead(304, headers).end();
      return;
    }
    if (!text.has(kind)) {
      const { size } = statSync(file);
      sent.push({ path: pathname, bytes: size, gzip: size });
      await pause(size);
      response.writeHead(200, { ...headers, 'content-length': size });
      createReadStream(file).pipe(response);
      return;
    }
    const { brotli, gzip } = bodyOf(bodies, file);
    const takesBrotli = /\bbr\b/.test(String(request.headers['accept-encoding']));
    const body = takesBrotli ? brotli : gzip;
    sent.push({ path: pathname, bytes: body.length, gzip: gzip.length });
    await pause(body.length);
    response.writeHead(200, {
      ...headers,
      'content-encoding': takesBrotli ? 'br' : 'gzip',
      'content-length': body.length,
    });
    response.end(body);
  };

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => response.destroy(error as Error));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    taken: () => {
      const taken = sent;
      sent = [];
      return taken;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

function bodyOf(bodies: Map<string, Body>, name: string): Body {
  const known = bodies.get(name);
  if (known) return known;
  const file = readFileSync(name);
  const body = {
    gzip: gzipSync(file, { level: 9 }),
    brotli: brotliCompressSync(file, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
  };
  bodies.set(name, body);
  return body;
}
