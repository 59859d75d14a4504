import { cpSync, existsSync, globSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { languages, type Language } from '../../tests/support/search-corpus.ts';
import { median, timeBuilds, type Builder, type BuildTime } from './build-time.ts';
import {
  bytesByClass,
  ownPage,
  plainPage,
  toClass,
  withVisits,
  type Asker,
  type FileClass,
  type Visit,
} from './first-search.ts';
import { generate, type Generated } from './generate.ts';
import { slowLine, type Line, type Sent } from './server.ts';
import { firstSearchBytes, meets, type Target } from './targets.ts';

/** Words in the form in which the texts have them, so that plain Pagefind finds them too. The first is timed. */
const questions: Readonly<Record<Language, readonly string[]>> = {
  kk: ['сенсорлық бөлмелер', 'марафон', 'Амалия орталығы'],
  ru: ['сенсорная комната', 'марафон', 'центр Амалия'],
};

/** Pages a language up to which a slow line is not tried. */
const fewPages = 1000;

export interface Bytes {
  /** Compressed with gzip: the harder measure. */
  readonly gzip: number;
  /** As Chromium got them: text with Brotli. */
  readonly wire: number;
  /** Part of it that counts results in the other language. */
  readonly elsewhere: number;
  readonly classes: Partial<Record<FileClass, number>>;
}

export interface Timed {
  /** Milliseconds from the question to the first result, median. */
  readonly ours: number;
  readonly plain: number;
}

/** What one question cost. */
export interface Weighed {
  readonly query: string;
  readonly ours: Bytes;
  /** Plain Pagefind on the same pages, where it has indexed them. */
  readonly plain?: Bytes;
}

export interface LanguageFigures {
  readonly generated: Generated;
  readonly questions: readonly Weighed[];
  /** For the median of the questions. */
  readonly target: Target | undefined;
  readonly isReached: boolean;
  readonly direct: Timed;
  /** Left out where there are few pages: they add nothing to the time that the programs take. */
  readonly slow: Timed | undefined;
  /** Bytes on disk, all files of the language together. */
  readonly size: Readonly<Record<'ours' | 'plain', number>>;
}

export interface Scale {
  readonly pages: number;
  readonly builds: Readonly<Record<Builder, readonly BuildTime[]>>;
  readonly languages: Readonly<Record<Language, LanguageFigures>>;
}

export interface ScaleOptions {
  readonly dist: string;
  readonly folder: string;
  readonly pages: number;
  readonly builds: number;
  readonly runs: number;
}

/** Generates pages, builds our index and plain Pagefind's over them, and asks both for the first time. */
export async function measureScale({ dist, folder, pages, builds: buildRuns, runs }: ScaleOptions): Promise<Scale> {
  const generated = generate(folder, pages);
  const builds = await timeBuilds(folder, path.join(folder, 'plain/pagefind'), buildRuns);
  copySearchPage(dist, folder);
  // Bytes are the same whatever else runs meanwhile; times are not.
  const weighed = await Promise.all(languages.map((language) => weighQuestions(folder, language)));
  const direct: Timed[] = [];
  for (const language of languages) direct.push(await timeFirstResults(folder, language, runs));
  // On a slow line nearly all the time is waiting, which two browsers can do side by side.
  const slow =
    pages < fewPages
      ? []
      : await Promise.all(languages.map((language) => timeFirstResults(folder, language, runs, slowLine)));
  const figures = languages.map((language, at): [Language, LanguageFigures] => {
    const own = { generated: generated[language], questions: weighed[at] ?? [], slow: slow[at] };
    return [language, toFigures(folder, language, { ...own, direct: direct[at] ?? { ours: NaN, plain: NaN } })];
  });
  rmSync(folder, { recursive: true, force: true });
  return { pages, builds, languages: Object.fromEntries(figures) as Record<Language, LanguageFigures> };
}

/** The built site's search pages with their scripts, styles and fonts; and pages with nothing for plain Pagefind. */
function copySearchPage(dist: string, folder: string): void {
  cpSync(path.join(dist, '_astro'), path.join(folder, '_astro'), { recursive: true });
  mkdirSync(path.join(folder, 'plain'), { recursive: true });
  for (const language of languages) {
    cpSync(path.join(dist, language, 'search'), path.join(folder, language, 'search'), { recursive: true });
    writeFileSync(
      path.join(folder, 'plain', `${language}.html`),
      `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>Pagefind</title><link rel="icon" href="data:,">`,
    );
  }
}

/** The bytes of the first search for each of the questions of a language, over whatever pages are in the folder. */
export function weighQuestions(folder: string, language: Language): Promise<Weighed[]> {
  return withVisits(folder, async (visit) => {
    const weighed: Weighed[] = [];
    for (const query of questions[language]) {
      const ours = await weigh(visit, ownPage(language), query, language);
      const hasPlain = existsSync(path.join(folder, plainPage(language).path));
      weighed.push({
        query,
        ours,
        ...(hasPlain && { plain: await weigh(visit, plainPage(language), query, language) }),
      });
    }
    return weighed;
  });
}

function toFigures(
  folder: string,
  language: Language,
  own: Pick<LanguageFigures, 'generated' | 'questions' | 'direct' | 'slow'>,
): LanguageFigures {
  const target = firstSearchBytes[own.generated.pages];
  const plainFolder = path.join(folder, 'plain/pagefind');
  return {
    ...own,
    target,
    isReached: !target || meets(median(own.questions.map(({ ours }) => ours.gzip)), target),
    size: {
      ours: sizeOf(path.join(folder, 'pagefind'), `${language}/**/*`),
      plain: sizeOf(plainFolder, `{*,*/*}${language}_*.pf_*`),
    },
  };
}

async function weigh(visit: Visit, asker: Asker, query: string, language: string): Promise<Bytes> {
  const { sent, results } = await visit(asker, query, { untilQuiet: true });
  if (results === 0) throw new Error(`${asker.path} has no result for “${query}”: its bytes would tell nothing.`);
  const counted = sent.filter((one) => toClass(one) !== undefined);
  const sum = (some: readonly Sent[], encoding: 'bytes' | 'gzip'): number =>
    some.reduce((all, one) => all + one[encoding], 0);
  const others = languages.filter((one) => one !== language);
  return {
    gzip: sum(counted, 'gzip'),
    wire: sum(counted, 'bytes'),
    elsewhere: sum(
      counted.filter((one) => others.some((other) => one.path.startsWith(`/pagefind/${other}/`))),
      'gzip',
    ),
    classes: bytesByClass(counted, 'gzip'),
  };
}

/** Ours and plain Pagefind in turns. */
function timeFirstResults(folder: string, language: Language, runs: number, line?: Line): Promise<Timed> {
  const askers = { ours: ownPage(language), plain: plainPage(language) };
  const [query = ''] = questions[language];
  return withVisits(
    folder,
    async (visit) => {
      const times = { ours: [] as number[], plain: [] as number[] };
      for (let run = 0; run < runs; run += 1)
        for (const kind of ['ours', 'plain'] as const) times[kind].push((await visit(askers[kind], query)).time);
      return { ours: median(times.ours), plain: median(times.plain) };
    },
    line,
  );
}

const sizeOf = (folder: string, pattern: string): number =>
  globSync(pattern, { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(path.join(entry.parentPath, entry.name)).size, 0);
