import { languages, type Language } from '../../tests/support/search-corpus.ts';
import { builders, median, type BuildTime } from './build-time.ts';
import { classes } from './first-search.ts';
import type { ClientCode } from './measure-client.ts';
import type { SetScore } from './measure-quality.ts';
import type { Bytes, Scale, Weighed } from './measure-scale.ts';
import type { Score } from './quality.ts';
import { buildTimeRatio, clientBytes, meets, type Target } from './targets.ts';

export interface Results {
  readonly date: string;
  readonly machine: { readonly cpu: string; readonly cores: number; readonly memory: string; readonly system: string };
  readonly versions: Readonly<Record<string, string>>;
  readonly quality: readonly SetScore[];
  readonly client: ClientCode;
  /** The first search over the site's own pages. */
  readonly site: Readonly<Record<Language, { readonly pages: number; readonly questions: readonly Weighed[] }>>;
  readonly scales: readonly Scale[];
}

/** Quality and bytes are reached; times are told only. */
export const isReached = ({ quality, client, scales }: Results): boolean =>
  quality.every((set) => set.isReached) &&
  client.isReached &&
  scales.every((scale) => languages.every((language) => scale.languages[language].isReached));

const mark = (is: boolean): string => (is ? '✓' : '✗');
const share = (value: number): string => value.toFixed(3);
const percent = (value: number): string => `${(100 * value).toFixed(1)} %`;
const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);
const times = (ratio: number): string => `${ratio.toFixed(2)}×`;
const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [row(head), row(head.map((_, at) => (at === 0 ? '---' : '--:'))), ...rows.map(row)].join('\n');

const shownScores: readonly (readonly [keyof Score, string, (value: number) => string])[] = [
  ['recall', 'recall@10', share],
  ['precision', 'precision@10', share],
  ['zeroResults', 'zero results', percent],
  ['firstRight', 'first right', percent],
  ['falseHits', 'false hits', percent],
];

const targetOf = ({ least, most }: Target, print: (value: number) => string): string =>
  least === undefined ? `≤ ${print(most ?? 0)}` : `≥ ${print(least)}`;

export function toMarkdown(results: Results): string {
  const { date, machine, versions } = results;
  return [
    '# Search: what was measured',
    `Written by \`npm run bench:search\` on ${date}; ${machine.cpu}, ${machine.cores} cores, ${machine.memory}, ${machine.system}; ${Object.entries(
      versions,
    )
      .map(([name, version]) => `${name} ${version}`)
      .join(
        ', ',
      )}. **${isReached(results) ? 'All targets of quality and bytes are reached.' : 'Not all targets are reached: see ✗.'}**`,
    ...quality(results.quality),
    ...client(results.client),
    ...firstSearch(results),
    ...firstResult(results.scales),
    ...building(results.scales),
    ...pages(results.scales),
    '',
  ].join('\n\n');
}

function quality(sets: readonly SetScore[]): string[] {
  const rows = sets.map(({ name, language, total, targets, isReached: is }) => [
    `${language}, ${name}`,
    total.queries,
    ...shownScores.map(([figure, , print]) => {
      const isTold = figure !== 'falseHits' || total.unanswerable > 0;
      const target = targets[figure];
      if (!isTold) return '–';
      return target ? `${print(total[figure])} ${mark(meets(total[figure], target))}` : print(total[figure]);
    }),
    mark(is),
  ]);
  const targetRow = (name: string, targets: SetScore['targets']): string[] => [
    name,
    '',
    ...shownScores.map(([figure, , print]) => (targets[figure] ? targetOf(targets[figure], print) : '')),
    '',
  ];
  const general = sets.find(({ name }) => !name.includes('misspelt'));
  const misspelt = sets.find(({ name }) => name.includes('misspelt'));
  const byCategory = sets.flatMap(({ name, language, categories }) =>
    Object.entries(categories).map(([category, score]) => [
      `${language}, ${name}`,
      category,
      score.queries,
      ...shownScores.map(([figure, , print]) => {
        if (figure === 'falseHits') return score.unanswerable > 0 ? print(score.falseHits) : '–';
        return score.unanswerable === score.queries ? '–' : print(score[figure]);
      }),
    ]),
  );
  return [
    '## Quality',
    'Recall: of the pages that answer, as far as they fit into ten results, how many are among the first ten. The query sets and their gold are in `tests/fixtures/search/`; `site` is asked over this site’s own pages, the others over the fixture corpus. Sets named misspelt have one wrong letter in a query and a target of their own.',
    table(
      ['set', 'queries', ...shownScores.map(([, name]) => name), ''],
      [
        ...(general ? [targetRow('target', general.targets)] : []),
        ...(misspelt ? [targetRow('target, misspelt', misspelt.targets)] : []),
        ...rows,
      ],
    ),
    '### By category',
    table(['set', 'category', 'queries', ...shownScores.map(([, name]) => name)], byCategory),
  ];
}

function client({ files, late, gzip, otherPages, otherPagesWithSearch, isReached: is }: ClientCode): string[] {
  const sizes = (scripts: ClientCode['files']): string => scripts.map((file) => file.gzip).join(' + ');
  return [
    '## Client code',
    `Scripts that a first search loads without Pagefind’s own, gzipped, in the language that loads more: **${gzip} B** in ${files.length} file(s) (${sizes(files)}), target ${targetOf(clientBytes, String)} B; a misspelt question loads ${sizes(late)} B besides. Of the ${otherPages} other pages ${otherPagesWithSearch.length} load any of it or of the index. ${mark(is)}`,
  ];
}

const everyLanguage = <T>(scales: readonly Scale[], tell: (scale: Scale, language: Language) => T): T[] =>
  scales.flatMap((scale) => languages.map((language) => tell(scale, language)));

const weight = (all: readonly (Bytes | undefined)[], of: 'gzip' | 'wire' | 'elsewhere'): string => {
  const known = all.flatMap((bytes) => bytes ?? []);
  return known.length > 0 ? kilobytes(median(known.map((bytes) => bytes[of]))) : '–';
};

function firstSearch({ site, scales }: Results): string[] {
  const places: readonly {
    name: string;
    questions: readonly Weighed[];
    target?: Target | undefined;
    isReached?: boolean;
  }[] = [
    ...languages.map((language) => ({
      name: `${site[language].pages} ${language}, the site`,
      questions: site[language].questions,
    })),
    ...everyLanguage(scales, ({ pages: count, languages: figures }, language) => ({
      ...figures[language],
      name: `${count} ${language}`,
    })),
  ];
  return [
    '## First search: bytes',
    'Real Chromium with an empty cache on the site’s own search page, over the site and over generated pages, from opening the page until nothing more is asked for; kB of 1,000 bytes, gzip (Brotli, where told), without HTML, CSS and fonts. Plain is Pagefind’s default JavaScript API on the same pages, showing ten results. The target is for the median of the questions.',
    table(
      [
        'pages a language',
        'median',
        'target',
        '',
        'dearest',
        'median in Brotli',
        'other language’s part',
        'plain, median',
      ],
      places.map(({ name, questions, target, isReached: is = true }) => {
        const ours = questions.map((question) => question.ours);
        return [
          name,
          weight(ours, 'gzip'),
          target ? targetOf(target, kilobytes) : '',
          target ? mark(is) : '',
          kilobytes(Math.max(...ours.map(({ gzip }) => gzip))),
          weight(ours, 'wire'),
          weight(ours, 'elsewhere'),
          weight(
            questions.map(({ plain }) => plain),
            'gzip',
          ),
        ];
      }),
    ),
    '### By class of files, kB in gzip',
    table(
      ['question', '', ...classes, 'all'],
      places.flatMap(({ name, questions }) =>
        questions.flatMap(({ query, ours, plain }) => [
          [`${name}: ${query}`, 'ours', ...byClass(ours)],
          ...(plain ? [['', 'plain', ...byClass(plain)]] : []),
        ]),
      ),
    ),
  ];
}

const byClass = (bytes: Bytes): string[] => [
  ...classes.map((name) => (bytes.classes[name] ? kilobytes(bytes.classes[name]) : '')),
  kilobytes(bytes.gzip),
];

function firstResult(scales: readonly Scale[]): string[] {
  return [
    '## First search: time to the first result',
    'From the question to the first result in the page, nothing cached; medians in milliseconds, both in turns. The slow line is 150 ms and 1.6 Mbit/s.',
    table(
      ['pages a language', 'direct, ours', 'plain', 'ratio', 'slow line, ours', 'plain', 'ratio'],
      everyLanguage(scales, ({ pages: count, languages: figures }, language) => [
        `${count} ${language}`,
        ...[figures[language].direct, figures[language].slow].flatMap((timed) =>
          timed ? [Math.round(timed.ours), Math.round(timed.plain), times(timed.ours / timed.plain)] : ['–', '–', '–'],
        ),
      ]),
    ),
  ];
}

function building(scales: readonly Scale[]): string[] {
  const wall = (builds: readonly BuildTime[]): number => median(builds.map((build) => build.wall));
  const cpu = (builds: readonly BuildTime[]): string => {
    const known = builds.flatMap((build) => build.cpu ?? []);
    return known.length > 0 ? median(known).toFixed(1) : '–';
  };
  return [
    '## Building the index',
    `Both languages together, each build in a process of its own, in turns; medians in seconds (processor time of all cores in brackets). Plain: \`createIndex\`, \`addDirectory\`, \`writeFiles\`; cli: \`pagefind --site\`. Target against plain: ${targetOf(buildTimeRatio, times)}.`,
    table(
      ['pages a language', 'runs', ...builders, 'ours / plain', '', 'ours / cli'],
      scales.map(({ pages: count, builds }) => {
        const ratio = wall(builds.ours) / wall(builds.plain);
        return [
          count,
          builds.ours.length,
          ...builders.map((builder) => `${wall(builds[builder]).toFixed(1)} (${cpu(builds[builder])})`),
          times(ratio),
          mark(meets(ratio, buildTimeRatio)),
          times(wall(builds.ours) / wall(builds.cli)),
        ];
      }),
    ),
  ];
}

function pages(scales: readonly Scale[]): string[] {
  return [
    '## The generated pages, and the index on disk',
    'Sentences of the fixture corpus and of the site with other numbers, names and invented inflected words (`bench/search/generate.ts`); the vocabulary grows as 0.62nd power of the words, as it does in those texts. Sizes in MB.',
    table(
      ['pages a language', 'words', 'different', 'index, ours', 'index, plain', 'ratio'],
      everyLanguage(scales, ({ pages: count, languages: figures }, language) => {
        const { generated, size } = figures[language];
        const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(2);
        return [
          `${count} ${language}`,
          generated.words,
          generated.vocabulary,
          megabytes(size.ours),
          megabytes(size.plain),
          times(size.ours / size.plain),
        ];
      }),
    ),
  ];
}
