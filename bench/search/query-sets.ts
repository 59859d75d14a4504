import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { load } from 'cheerio';
import { fixtures, languages, textOf, type Language, type Topic } from '../../tests/support/search-corpus.ts';
import { readQueries, type Query } from '../../tests/support/search-queries.ts';
import type { JudgedPage } from './quality.ts';

export interface QuerySet {
  readonly name: string;
  readonly language: Language;
  readonly queries: readonly Query[];
}

/** `dev`, `held-out` and `misspelt` are asked over the fixture corpus, `site` over the built site. */
export function readQuerySets(name: 'dev' | 'held-out' | 'misspelt' | 'site'): QuerySet[] {
  return languages.map((language) => ({
    name,
    language,
    queries: readQueries(path.join(fixtures, 'queries', `${language}.${name}.tsv`)),
  }));
}

/** A set in two: misspelt words have a figure of their own. */
export function partMisspelt(set: QuerySet): QuerySet[] {
  const isMisspelt = ({ category }: Query): boolean => category === 'typo';
  return [
    { ...set, queries: set.queries.filter((query) => !isMisspelt(query)) },
    {
      ...set,
      name: `${set.name}, misspelt`.replace('misspelt, misspelt', 'misspelt'),
      queries: set.queries.filter(isMisspelt),
    },
  ].filter(({ queries }) => queries.length > 0);
}

export const toJudgedPages = (topics: readonly Topic[], language: Language): JudgedPage[] =>
  topics.map((topic) => ({ url: `/${language}/${topic.id}/`, text: textOf(topic, language) }));

const unread = '[data-pagefind-ignore], script, style, nav, form, svg, noscript, label, footer, template';

/** The built pages of a language that are offered to search, with the words that a reader sees in their main part. */
export function readBuiltPages(dist: string, language: Language): JudgedPage[] {
  return globSync(`${language}/**/*.html`, { cwd: dist })
    .sort()
    .flatMap((file) => {
      const html = readFileSync(path.join(dist, file), 'utf8');
      if (!html.includes('data-pagefind-body')) return [];
      const page = load(html);
      page(unread).remove();
      // Words of neighbouring elements are words of their own.
      page('p, li, h1, h2, h3, h4, dt, dd, td, th, div, section, time, span').append(' ');
      const text = page('[data-pagefind-body]').text().replace(/\s+/g, ' ');
      return [{ url: `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`, text }];
    });
}
