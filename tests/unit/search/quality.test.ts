import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { judge, missesOf, recallOf, scoreOf, withEngines, type Verdict } from '../../../bench/search/quality.ts';
import { partMisspelt, readQuerySets, toJudgedPages } from '../../../bench/search/query-sets.ts';
import { meets, misspeltTargets, qualityTargets } from '../../../bench/search/targets.ts';
import { buildIndex } from '../../../src/search/index/build-index.ts';
import { buildTopics, languages, readTopics } from '../../support/search-corpus.ts';
import { toMatcher, type Query } from '../../support/search-queries.ts';

const sets = (['dev', 'held-out', 'misspelt'] as const).flatMap((name) => readQuerySets(name)).flatMap(partMisspelt);
const topics = readTopics();
const nameOf = (set: (typeof sets)[number]): string => `${set.language}, ${set.name}`;
const judged = new Map<string, Verdict[]>();
let dist = '';

beforeAll(async () => {
  dist = mkdtempSync(path.join(tmpdir(), 'search-'));
  buildTopics(dist, topics);
  await buildIndex(dist, path.join(dist, 'pagefind'));
  await withEngines(dist, async (open) => {
    for (const language of languages) {
      const engine = await open(language);
      const pages = toJudgedPages(topics, language);
      for (const set of sets.filter((one) => one.language === language))
        judged.set(nameOf(set), await judge(engine, set.queries, pages));
    }
  });
}, 120_000);

afterAll(() => {
  rmSync(dist, { recursive: true, force: true });
});

describe.each(sets.map((set) => ({ set, name: nameOf(set) })))(
  'search over the fixture corpus: $name',
  ({ set, name }) => {
    const targets = set.name === 'misspelt' ? misspeltTargets : qualityTargets;

    test.each(Object.entries(targets))('%s', (figure, target) => {
      const verdicts = judged.get(name) ?? [];
      const value = scoreOf(verdicts)[figure as keyof typeof targets];
      expect(verdicts.length).toBe(set.queries.length);
      expect(meets(value, target), `${figure} is ${value.toFixed(3)}\n${missesOf(verdicts).join('\n')}`).toBe(true);
    });
  },
);

describe('the measure itself', () => {
  const words: Query = { category: 'base', text: 'бала', gold: { kind: 'words', isIn: () => true } };
  const name: Query = { category: 'name', text: 'Кеңес', gold: { kind: 'first', urls: ['/a/', '/b/'] } };
  const none: Query = { category: 'none', text: 'мешіт', gold: { kind: 'nothing' } };

  test('a gold pattern is matched by whole words, in all its parts', () => {
    const isIn = toMatcher('бала(?!бақ)* & үй|үйі*');
    expect(isIn('Балалар үйі ашылды')).toBe(true);
    expect(isIn('Балалар мектебі')).toBe(false);
    expect(isIn('балабақша, үй')).toBe(false);
    expect(isIn('балалардың үйшігі')).toBe(false);
    expect(toMatcher('26 000 000')('26\u00a0000-000')).toBe(true);
  });

  test('recall counts what fits into ten results', () => {
    const wanted = Array.from({ length: 40 }, (_, at) => `/${at}/`);
    expect(recallOf({ query: words, found: wanted.slice(0, 10), wanted })).toBe(1);
    expect(recallOf({ query: words, found: ['/0/', '/other/'], wanted: ['/0/', '/1/'] })).toBe(0.5);
    expect(recallOf({ query: name, found: ['/other/', '/b/'], wanted: ['/a/', '/b/'] })).toBe(1);
  });

  test('each figure is a share of the queries that it is about', () => {
    const score = scoreOf([
      { query: words, found: ['/a/', '/b/'], wanted: ['/a/', '/c/'] },
      { query: words, found: [], wanted: ['/a/'] },
      { query: name, found: ['/other/', '/a/'], wanted: ['/a/', '/b/'] },
      { query: none, found: ['/a/'], wanted: [] },
      { query: none, found: [], wanted: [] },
    ]);
    expect(score).toEqual({
      queries: 5,
      recall: 0.5,
      precision: 0.5,
      zeroResults: 1 / 3,
      firstRight: 1 / 3,
      unanswerable: 2,
      falseHits: 0.5,
    });
  });
});
