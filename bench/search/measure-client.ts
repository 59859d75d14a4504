import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { languages, type Language } from '../../tests/support/search-corpus.ts';
import { ownPage, toClass, withVisits } from './first-search.ts';
import type { Sent } from './server.ts';
import { clientBytes, meets } from './targets.ts';

interface Script {
  readonly path: string;
  readonly gzip: number;
}

export interface ClientCode {
  /** Scripts that a first search loads besides Pagefind's own, gzipped: of the language that loads most. */
  readonly files: readonly Script[];
  readonly gzip: number;
  /** Those that a misspelt question loads, too. */
  readonly late: readonly Script[];
  readonly otherPages: number;
  /** Other pages that refer to one of the scripts or to the index. */
  readonly otherPagesWithSearch: readonly string[];
  readonly isReached: boolean;
}

/** A plain question, and a misspelt one, which makes the page load more. */
const questions = { plain: 'марафон', misspelt: 'марофон' };
/** One page of each kind that is opened in the browser as well. */
const opened = ['', 'institutions/', 'campaigns/', 'press-releases/'];

/** Weighs the search page's scripts in a browser, and looks for them on all other pages of the built site. */
export async function measureClient(dist: string): Promise<ClientCode> {
  return withVisits(dist, async (visit, open) => {
    const scriptsOf = async (language: Language, question: string): Promise<Script[]> => {
      const { sent } = await visit(ownPage(language), question, { untilQuiet: true });
      const scripts = sent
        .filter((one) => toClass(one) === 'client')
        .map(({ path: file, gzip }) => ({ path: file, gzip }));
      if (scripts.length === 0)
        throw new Error(`/${language}/search/ loaded no script: it is not the page to be measured.`);
      return scripts;
    };
    const loaded: Pick<ClientCode, 'files' | 'late' | 'gzip'>[] = [];
    for (const language of languages) {
      const files = await scriptsOf(language, questions.plain);
      const late = (await scriptsOf(language, questions.misspelt)).filter(
        (script) => !files.some((other) => other.path === script.path),
      );
      loaded.push({ files, late, gzip: files.reduce((sum, script) => sum + script.gzip, 0) });
    }
    const most = loaded.reduce((one, other) => (other.gzip > one.gzip ? other : one));
    const addresses = new Set(loaded.flatMap(({ files, late }) => [...files, ...late].map((script) => script.path)));
    const isOfSearch = (address: string): boolean => address.startsWith('/pagefind/') || addresses.has(address);
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
      ...most,
      otherPages: others.length,
      otherPagesWithSearch: [...found],
      isReached: meets(most.gzip, clientBytes) && found.size === 0,
    };
  });
}

/** Whatever a page makes the browser load. */
const addressesIn = (html: string): string[] =>
  [...html.matchAll(/<(?:script|link)\b[^>]*\s(?:src|href)="([^"]*)"/g)].map(([, address = '']) => address);
