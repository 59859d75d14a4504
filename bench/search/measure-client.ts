import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { languages } from '../../tests/support/search-corpus.ts';
import { ownPage, toClass, withVisits } from './first-search.ts';
import type { Sent } from './server.ts';
import { clientBytes, meets } from './targets.ts';

export interface ClientCode {
  /** Scripts that a search page loads besides Pagefind's own, gzipped: of the language that loads most. */
  readonly files: readonly { readonly path: string; readonly gzip: number }[];
  readonly gzip: number;
  readonly otherPages: number;
  /** Other pages that refer to one of the scripts or to the index. */
  readonly otherPagesWithSearch: readonly string[];
  readonly isReached: boolean;
}

/** Questions that make the page load whatever it loads late: a plain one and a misspelt one. */
const questions = ['марафон', 'марофон'];
/** One page of each kind that is opened in the browser as well. */
const opened = ['', 'institutions/', 'campaigns/', 'press-releases/'];

/** Weighs the search page's scripts in a browser, and looks for them on all other pages of the built site. */
export async function measureClient(dist: string): Promise<ClientCode> {
  return withVisits(dist, async (visit, open) => {
    const loaded: Map<string, number>[] = [];
    for (const language of languages) {
      const scripts = new Map<string, number>();
      for (const question of questions) {
        const { sent } = await visit(ownPage(language), question, { untilQuiet: true });
        for (const one of sent) if (toClass(one) === 'client') scripts.set(one.path, one.gzip);
      }
      if (scripts.size === 0)
        throw new Error(`/${language}/search/ loaded no script: it is not the page to be measured.`);
      loaded.push(scripts);
    }
    const sumOf = (scripts: ReadonlyMap<string, number>): number =>
      [...scripts.values()].reduce((sum, one) => sum + one, 0);
    const [most = new Map<string, number>()] = loaded.toSorted((a, b) => sumOf(b) - sumOf(a));
    const files = [...most].map(([file, gzip]) => ({ path: file, gzip }));
    const gzip = sumOf(most);
    const isOfSearch = (address: string): boolean =>
      address.startsWith('/pagefind/') || loaded.some((scripts) => scripts.has(address));
    const others = globSync('**/*.html', { cwd: dist })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => !/(^|\/)search\/index\.html$/.test(file))
      .sort();
    const found = new Set(
      others.filter((file) => addressesIn(readFileSync(path.join(dist, file), 'utf8')).some(isOfSearch)),
    );
    for (const language of languages)
      for (const place of opened) {
        const sent: readonly Sent[] = await open(`/${language}/${place}`);
        if (sent.some((one) => isOfSearch(one.path))) found.add(`${language}/${place}`);
      }
    return {
      files,
      gzip,
      otherPages: others.length,
      otherPagesWithSearch: [...found],
      isReached: meets(gzip, clientBytes) && found.size === 0,
    };
  });
}

/** Whatever a page makes the browser load. */
const addressesIn = (html: string): string[] =>
  [...html.matchAll(/<(?:script|link)\b[^>]*\s(?:src|href)="([^"]*)"/g)].map(([, address = '']) => address);
