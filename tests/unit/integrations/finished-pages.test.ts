import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroPrerenderer, HookParameters, PathWithRoute } from 'astro';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { finishedPages } from '../../../src/integrations/finished-pages.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'беттер '));
/** The folder `public/`. */
const own = mkdtempSync(path.join(tmpdir(), 'өз '));
afterAll(() => {
  for (const each of [folder, own]) rmSync(each, { recursive: true });
});

const at = (pathname: string, component = 'page.astro', params = ['locale']): PathWithRoute =>
  ({ pathname, route: { type: 'page', component, params } }) as unknown as PathWithRoute;

const error = vi.fn();
const info = vi.fn();
const asked: string[] = [];

/** Makes the pages of a site; gives what is left to Astro. */
async function make(
  paths: PathWithRoute[],
  respond: (request: Request) => Response = () =>
    new Response('<html lang="kk"><main data-pagefind-body>Мектеп</main><!--commit--></html>'),
): Promise<PathWithRoute[]> {
  const { hooks } = finishedPages('1'.repeat(40), '');
  const setup = { command: 'build', updateConfig: vi.fn() };
  await hooks['astro:config:setup']?.(setup as unknown as HookParameters<'astro:config:setup'>);
  const [outDir, publicDir] = [folder, own].map((name) => pathToFileURL(`${name}/`));
  const config = { outDir, publicDir, site: 'https://izgi-iz.example' };
  await hooks['astro:config:done']?.({ config } as unknown as HookParameters<'astro:config:done'>);
  let prerenderer: AstroPrerenderer | undefined;
  const render = (request: Request): Promise<Response> => {
    asked.push(request.url);
    return Promise.resolve(respond(request));
  };
  const given: AstroPrerenderer = { name: 'given', getStaticPaths: () => Promise.resolve(paths), render };
  const setPrerenderer = (wrap: (prerenderer: AstroPrerenderer) => AstroPrerenderer): void => {
    prerenderer = wrap(given);
  };
  const logger = { error, info };
  const start = { setPrerenderer, logger } as unknown as HookParameters<'astro:build:start'>;
  await hooks['astro:build:start']?.(start);
  const left = (await prerenderer?.getStaticPaths()) ?? [];
  await hooks['astro:build:done']?.({ logger } as unknown as HookParameters<'astro:build:done'>);
  return left;
}

describe('pages', () => {
  test('are made at their addresses with the commit, and what is there once is left to Astro', async () => {
    const once = at('/404', '404.astro', []);
    const left = await make([at('/kk/about/'), once, at('/kk/'), at('/embed/kk/one/')]);
    expect(left).toEqual([once]);
    expect(asked).toEqual(['kk/about/', 'kk/', 'embed/kk/one/'].map((page) => `https://izgi-iz.example/${page}`));
    expect(readFileSync(path.join(folder, 'kk/about/index.html'), 'utf8')).toContain('</main>1111111</html>');
    expect(info.mock.calls.flat()).toEqual([
      '3 pages rendered, 0 taken from the site before',
      'kk: 2 pages indexed for search',
    ]);
  });

  test('of the language of which most is new come first', async () => {
    asked.length = 0;
    const known = (pathname: string): PathWithRoute => ({ ...at(pathname), cacheKey: 'as before' });
    const respond = (request: Request): Response => {
      const [, language = ''] = new URL(request.url).pathname.split('/');
      return new Response(`<html lang="${language}"><main data-pagefind-body>Мектеп</main></html>`);
    };
    await make([at('/ru/e/'), at('/ru/d/'), known('/kk/d/'), at('/kk/e/')], respond);
    expect(asked.map((url) => new URL(url).pathname)).toEqual(['/ru/d/', '/ru/e/', '/kk/d/', '/kk/e/']);
  });

  test('of one address that two routes make are refused', async () => {
    await expect(make([at('/kk/a/', 'one.astro'), at('/kk/a', 'other.astro')])).rejects.toThrow(
      'kk/a/index.html is made by one.astro and by other.astro.',
    );
  });

  test('are told by their address where they are none', async () => {
    const gone = (): Response => new Response('', { status: 404 });
    await expect(make([at('/kk/b/')], gone)).rejects.toThrow('Expected a page, found the status 404.');
    expect(error).toHaveBeenLastCalledWith('/kk/b/ could not be rendered (page.astro).');
  });

  test('never take the place of a file of public/', async () => {
    mkdirSync(path.join(own, 'kk/c'), { recursive: true });
    writeFileSync(path.join(own, 'kk/c/index.html'), 'own');
    await expect(make([at('/kk/c/')])).rejects.toThrow(
      'kk/c/index.html is made by page.astro, and it is a file of public/.',
    );
  });
});
