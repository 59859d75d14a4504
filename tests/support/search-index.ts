import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { serve } from '../../scripts/serve.mjs';
import { buildIndex } from '../../src/search/index/build-index.ts';
import { openEngine, type Engine } from '../../src/search/query/engine.ts';

/** An empty folder of its own for pages. */
export const makePagesFolder = (): string => mkdtempSync(path.join(tmpdir(), 'pages-'));

/** Writes pages into a folder: address → HTML. */
export function writePages(folder: string, pages: Readonly<Record<string, string>>): void {
  for (const [address, html] of Object.entries(pages)) {
    const file = path.join(folder, address.replace(/\/$/, '/index.html'));
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, html);
  }
}

/** Built pages with their index, to be asked as the search page asks. */
export interface SearchedPages {
  readonly folder: string;
  engineOf(language: string): Promise<Engine>;
  /** Ends the server and removes the folder. */
  close(): Promise<void>;
}

/** Indexes the pages that `write` puts into a folder, and serves them. */
export async function searchPages(write: (folder: string) => void): Promise<SearchedPages> {
  const folder = makePagesFolder();
  write(folder);
  await buildIndex(folder, path.join(folder, 'pagefind'));
  const { url, close } = await serve(folder, 0);
  const program = pathToFileURL(path.join(folder, 'pagefind/pagefind.js')).href;
  return {
    folder,
    engineOf: (language) => openEngine(new URL('pagefind/', url).href, language, program),
    close: async () => {
      await close();
      rmSync(folder, { recursive: true });
    },
  };
}
