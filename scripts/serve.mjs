// Serves the built site: `npm run preview`, and after a build `npm start`. The tests use it too.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import path from 'node:path';
import process from 'node:process';
import sirv from 'sirv';

/**
 * Starts serving a built site on loopback.
 *
 * @param {string} folder the built site
 * @param {number} port the port to try first; 0 for any free one
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serve(folder, port) {
  // `dev` reads each file anew, so that a build beside a running server is never served by halves.
  const files = sirv(folder, { etag: true, dev: true });
  const server = createServer((request, response) => {
    const address = addressOf(folder, request.url ?? '/');
    if (address.status === 400) response.writeHead(400).end();
    else if (address.status === 308) response.writeHead(308, { location: address.location }).end();
    else files(request, response, () => notFound(folder, request, response));
  });
  await listen(server, port);
  const { port: actual } = server.address();
  return {
    url: `http://localhost:${actual}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

/** A page is served with its final slash only: links within it count on that. */
function addressOf(folder, url) {
  try {
    const { pathname, search } = new URL(url, 'http://localhost');
    const isPage = existsSync(path.join(folder, decodeURIComponent(pathname), 'index.html'));
    return isPage && !pathname.endsWith('/') ? { status: 308, location: `${pathname}/${search}` } : { status: 200 };
  } catch {
    return { status: 400 };
  }
}

/** Answers in the language of the address. */
function notFound(folder, request, response) {
  const locale = /^\/([a-z]{2,3})\//.exec(request.url ?? '')?.[1] ?? '';
  const page = [locale, ''].map((name) => path.join(folder, name, '404.html')).find((file) => existsSync(file));
  response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
  response.end(page === undefined ? '' : readFileSync(page));
}

/** Takes the port asked for, or the next one that is free on both loopback addresses. */
async function listen(server, port, attempts = 20) {
  if (port > 0 && attempts > 0 && (await isTaken(port))) return listen(server, port + 1, attempts - 1);
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}

/** Whether another program answers on the port; browsers may ask ::1 before 127.0.0.1. */
async function isTaken(port) {
  const answers = await Promise.all(
    ['127.0.0.1', '::1'].map(
      (host) =>
        new Promise((resolve) => {
          const socket = connect({ host, port });
          socket.once('connect', () => {
            socket.destroy();
            resolve(true);
          });
          socket.once('error', () => resolve(false));
        }),
    ),
  );
  return answers.includes(true);
}

/** The port of the environment. */
function portAskedFor() {
  const port = Number(process.env.PORT || 4321);
  if (Number.isInteger(port) && port > 0 && port < 65_516) return port;
  console.error(`PORT must be a number from 1 to 65515, not "${process.env.PORT}".`);
  process.exit(1);
}

if (import.meta.main) {
  const folder = path.resolve('dist');
  if (!existsSync(path.join(folder, 'index.html'))) {
    console.error('There is no built site yet. Run: npm run build');
    process.exit(1);
  }
  const { url, close } = await serve(folder, portAskedFor());
  console.log(`\nThe site is at ${url}  (stop with Ctrl+C)\n`);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void close().then(() => process.exit(0)));
}
