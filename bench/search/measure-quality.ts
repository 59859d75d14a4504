import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { buildIndex } from '../../src/search/index/build-index.ts';
import { buildTopics, languages, readTopics, type Language } from '../../tests/support/search-corpus.ts';
import { judge, missesOf, scoreOf, withEngines, type JudgedPage, type Score } from './quality.ts';
import { partMisspelt, readBuiltPages, readQuerySets, toJudgedPages, type QuerySet } from './query-sets.ts';
import { meets, misspeltTargets, qualityTargets, type QualityTargets } from './targets.ts';

export interface SetScore {
  readonly name: string;
  readonly language: Language;
  readonly total: Score;
  readonly categories: Readonly<Record<string, Score>>;
  readonly targets: QualityTargets;
  readonly isReached: boolean;
  readonly misses: readonly string[];
}

/** Asks all query sets: those over the fixture corpus of an index built for it in `folder`, those over the site of its own. */
export async function measureQuality(dist: string, folder: string): Promise<SetScore[]> {
  mkdirSync(folder, { recursive: true });
  const topics = readTopics();
  buildTopics(folder, topics);
  await buildIndex(folder, path.join(folder, 'pagefind'));
  const overCorpus = (['dev', 'held-out', 'misspelt'] as const).flatMap(readQuerySets);
  return [
    ...(await scoreSets(folder, overCorpus, (language) => toJudgedPages(topics, language))),
    ...(await scoreSets(dist, readQuerySets('site'), (language) => readBuiltPages(dist, language))),
  ];
}

async function scoreSets(
  dist: string,
  sets: readonly QuerySet[],
  pagesOf: (language: Language) => readonly JudgedPage[],
): Promise<SetScore[]> {
  return withEngines(dist, async (open) => {
    const scores: SetScore[] = [];
    for (const language of languages) {
      const engine = await open(language);
      const pages = pagesOf(language);
      for (const set of sets.filter((one) => one.language === language).flatMap(partMisspelt)) {
        const verdicts = await judge(engine, set.queries, pages);
        const categories = [...new Set(set.queries.map(({ category }) => category))].map(
          (category): [string, Score] => [
            category,
            scoreOf(verdicts.filter(({ query }) => query.category === category)),
          ],
        );
        const targets = set.name.includes('misspelt') ? misspeltTargets : qualityTargets;
        const total = scoreOf(verdicts);
        const isReached = Object.entries(targets).every(([figure, target]) =>
          meets(total[figure as keyof Score], target),
        );
        const misses = missesOf(verdicts);
        scores.push({
          name: set.name,
          language,
          total,
          categories: Object.fromEntries(categories),
          targets,
          isReached,
          misses,
        });
      }
    }
    return scores;
  });
}
