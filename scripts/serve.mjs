// Serves the built site: `npm run preview`, and after a build `npm start`. The tests use it too.
import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';

/**
 * Starts serving a built site on loopback.
 *
 * @param {string} folder the built site
 * @param {number} port the port to try first; 0 for any free one
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serve(folder, port) {
  const files = sirv(folder, { etag: true, dev: false });
  const server = createServer((request, response) =>
    files(request, response, () => notFound(folder, request, response)),
  );
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

/** Answers in the language of the address. */
function notFound(folder, request, response) {
  const locale = /^\/([a-z]{2,3})\//.exec(request.url ?? '')?.[1] ?? '';
  const own = path.join(folder, locale, '404.html');
  response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
  createReadStream(existsSync(own) ? own : path.join(folder, '404.html')).pipe(response);
}

/** Takes the port asked for, or the next free one after it. */
function listen(server, port, attempts = 20) {
  return new Promise((resolve, reject) => {
    const onError = (error) => {
      if (error.code !== 'EADDRINUSE' || attempts === 0) reject(error);
      else resolve(listen(server, port + 1, attempts - 1));
    };
    server.once('error', onError);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', onError);
      resolve();
    });
  });
}

if (import.meta.main) {
  const folder = path.resolve('dist');
  if (!existsSync(path.join(folder, 'index.html'))) {
    console.error('There is no built site yet. Run: npm run build');
    process.exit(1);
  }
  const { url, close } = await serve(folder, Number(process.env.PORT ?? 4321));
  console.log(`\nThe site is at ${url}  (stop with Ctrl+C)\n`);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void close().then(() => process.exit(0)));
}
