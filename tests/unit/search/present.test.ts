import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { loadNumbers } from '../../../src/search/analysis/analyse.ts';
import { loadGrammar } from '../../../src/search/analysis/grammar.ts';
import { fold } from '../../../src/search/analysis/letters.ts';
import type { Engine, Fragment, Hit } from '../../../src/search/query/engine.ts';
import { find, type Answer } from '../../../src/search/query/find.ts';
import { present, toRuns, type Part, type Run } from '../../../src/search/query/present.ts';
import { buildTopics, fixtures, languages, readTopics, textOf, type Language } from '../../support/search-corpus.ts';
import { searchPages } from '../../support/search-index.ts';
import { readQueries } from '../../support/search-queries.ts';

await Promise.all([loadNumbers(), ...languages.map(loadGrammar)]);

const textOfRuns = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');
const show = (runs: readonly Run[]): string =>
  runs.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join('');
/** Marks words by the beginnings of their terms. */
const marking =
  (...beginnings: string[]): Answer['marks'] =>
  ({ terms }) =>
    beginnings.some((one) => terms.some((term) => term.startsWith(fold(one))));
const hit = (fragment: Partial<Fragment>): Hit => ({
  id: 'a',
  score: 1,
  data: () => Promise.resolve({ url: '/kk/a/', meta: { title: 'А' }, excerpt: '', sub_results: [], ...fragment }),
});
const shown = (fragment: Partial<Fragment>, ...beginnings: string[]): ReturnType<typeof present> =>
  present(hit(fragment), 'kk', { marks: marking(...beginnings) });

describe('runs', () => {
  test.each([
    ['Мектеп пен мектепте, мектеп-интернат.', 'мектеп', '[Мектеп] пен [мектепте], [мектеп]-интернат.'],
    ['26 000 000 ₸ бөлінді', '26', '[26 000 000] ₸ бөлінді'],
    ['қайырым\u00adдылық', 'қайырым', '[қайырым\u00adдылық]'],
    ['мектеп', 'мектеп', '[мектеп]'],
    ['мектеп мектеп', 'мектеп', '[мектеп] [мектеп]'],
    ['қор', 'мектеп', 'қор'],
    ['', 'мектеп', ''],
  ])('%s', (text, beginning, expected) => {
    const runs = toRuns(text, 'kk', marking(beginning));
    expect(show(runs)).toBe(expected);
    expect(runs.every((run) => run.text !== '')).toBe(true);
  });
});

describe('a result', () => {
  test('has the marks of Pagefind replaced by whole words, and its signs as written', async () => {
    const { excerpt } = await shown(
      { excerpt: '<mark>«Мектеп» &lt;b&gt;</mark> &amp; <mark>қор</mark>дың мектебі' },
      'мект',
    );
    expect(show(excerpt)).toBe('«[Мектеп]» <b> &amp; қордың [мектебі]');
  });

  test('has its metadata, and its address where it has no title', async () => {
    expect((await shown({ meta: { title: 'Мектеп', kind: 'Мекеме' } }, 'мект')).meta).toEqual({
      title: 'Мектеп',
      kind: 'Мекеме',
    });
    expect(textOfRuns((await shown({ meta: {} })).title)).toBe('/kk/a/');
    expect(show((await shown({ meta: { title: 'Есту мектебі' } }, 'мект')).title)).toBe('Есту [мектебі]');
  });

  test('has its sections, but not the part before them, which is the page itself', async () => {
    const { parts } = await shown(
      {
        sub_results: [
          { title: 'А', url: '/kk/a/', excerpt: 'мектеп' },
          { title: 'Мақсаты', url: '/kk/a/#aim', excerpt: 'екі <mark>мектеп</mark>' },
        ],
      },
      'мект',
    );
    expect(parts.map(({ title, excerpt }) => [show(title), show(excerpt)])).toEqual([['Мақсаты', 'екі [мектеп]']]);
  });
});

describe('an address leads to the words that were found', () => {
  test.each([
    ['as they are written', 'Қорға мектеп салды', ['мект'], '/kk/a/#:~:text=мектеп'],
    [
      'three at most, each once',
      'бір екі бір үш төрт',
      ['бір', 'екі', 'үш', 'төрт'],
      '/kk/a/#:~:text=бір&text=екі&text=үш',
    ],
    ['encoded', '26 000 000 ₸', ['26'], '/kk/a/#:~:text=26%20000%20000'],
    [
      'with the signs of the directive encoded',
      "26-миллион, o'tti",
      ['26', 'о'],
      "/kk/a/#:~:text=26%2Dмиллион&text=o'tti",
    ],
    ['or to the page where nothing is marked', 'қор', ['мект'], '/kk/a/'],
  ])('%s', async (_, excerpt, beginnings, url) => {
    expect((await shown({ excerpt }, ...beginnings)).url).toBe(url.replace(/[а-яқңөұүһіәғ]+/g, encodeURIComponent));
  });

  test('of a section', async () => {
    const { parts } = await shown({ sub_results: [{ title: 'Б', url: '/kk/a/#aim', excerpt: 'мектеп' }] }, 'мект');
    expect(parts[0]?.url).toBe(`/kk/a/#aim:~:text=${encodeURIComponent('мектеп')}`);
  });
});

describe('over all queries of the fixtures', async () => {
  const topics = readTopics();
  const searched = await searchPages((folder) => {
    buildTopics(folder, topics);
  });
  afterAll(searched.close);

  const sets = ['dev', 'held-out', 'misspelt', 'site'];
  const queriesOf = (language: Language): string[] =>
    sets.flatMap((set) => readQueries(path.join(fixtures, `queries/${language}.${set}.tsv`)).map(({ text }) => text));

  async function resultsOf(
    language: Language,
  ): Promise<{ query: string; answer: Answer; parts: Part[]; text: string }[]> {
    const engine: Engine = await searched.engineOf(language);
    const found = [];
    for (const query of queriesOf(language)) {
      const answer = await find(engine, query, { typing: query.length % 2 === 0 });
      for (const one of answer.hits.slice(0, 3)) {
        const result = await present(one, language, answer);
        const topic = topics.find(({ id }) => result.url.split('/')[2] === id);
        if (!topic) throw new Error(`no topic of the corpus is at ${result.url}`);
        found.push({ query, answer, parts: [result, ...result.parts], text: textOf(topic, language) });
      }
    }
    return found;
  }

  test.each(languages)(
    '%s: whole words are marked, as the page has them; no term is shown; addresses lead to them',
    async (language) => {
      const results = await resultsOf(language);
      expect(results.length).toBeGreaterThan(300);
      let marks = 0;
      for (const { query, answer, parts, text } of results) {
        for (const { title, excerpt, url } of parts)
          for (const runs of [title, excerpt]) {
            const whole = textOfRuns(runs);
            expect(whole, query).not.toMatch(/ъ(?!\p{L})|\u200b|<\/?mark/u);
            // What is shown is the page's own, but for the stops that we set and where an excerpt is cut.
            for (const word of whole.match(/[\p{L}\p{N}]+/gu) ?? []) expect(text, query).toContain(word);
            runs.forEach((run, at) => {
              if (!run.isMarked) return;
              marks += 1;
              expect(run.text, query).toMatch(/^[\p{L}\p{N}].*$/su);
              expect(text, query).toContain(run.text);
              expect(`${runs[at - 1]?.text ?? ''}|`, query).not.toMatch(/[\p{L}\p{M}]\|$/u);
              expect(runs[at + 1]?.text ?? '', query).not.toMatch(/^[\p{L}\p{M}]/u);
            });
            for (const [, words = ''] of url.matchAll(/text=([^&]*)/g))
              expect(text, query).toContain(decodeURIComponent(words));
          }
        const told = JSON.stringify([answer.dropped, answer.corrected, answer.spellings]);
        expect(told, query).not.toMatch(/ъ(?!\p{L})/u);
      }
      expect(marks).toBeGreaterThan(results.length / 2);
    },
  );
});
