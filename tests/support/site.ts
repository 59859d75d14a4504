import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { load, type CheerioAPI } from 'cheerio';

/** The built site that the tests look at. */
export const distFolder = path.resolve('dist');

/** One built page. */
export interface BuiltPage {
  /** As a reader asks for it: `/kk/figures/`. */
  readonly path: string;
  readonly html: string;
  readonly $: CheerioAPI;
}

/** The address under which a built file is served. */
export const addressOf = (file: string): string => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;

/** All built pages of a folder. */
export const readPages = (folder = distFolder): BuiltPage[] =>
  globSync('**/*.html', { cwd: folder })
    .sort()
    .map((file) => {
      const html = readFileSync(path.join(folder, file), 'utf8');
      return { path: addressOf(file), html, $: load(html) };
    });
