import { median } from '../search/build-time.ts';
import { bareGenerators } from './bare-sites.ts';
import type { Generated } from './generate.ts';

export const builders = ['ours', ...bareGenerators] as const;
export type Builder = (typeof builders)[number];

/** One build: seconds, megabytes at the most, and what it wrote. */
export interface Run {
  readonly wall: number;
  readonly cpu: number;
  readonly memory: number;
  readonly pages: number;
  readonly files: number;
  readonly bytes: number;
}

/** All builds of one archive. */
export interface Scale {
  readonly generated: Generated;
  readonly runs: Readonly<Record<Builder, readonly Run[]>>;
  /** Ours after one text was edited, each after the whole build of the same place. */
  readonly again: readonly Run[];
}

export interface Results {
  readonly date: string;
  readonly machine: { readonly cpu: string; readonly cores: number; readonly memory: string; readonly system: string };
  readonly versions: Readonly<Record<string, string>>;
  readonly scales: readonly Scale[];
}

/** What the whole build may take at 5,000 press releases a language, and how it may grow. */
const most = { eleventy: 1, hugo: 2, again: 0.35, memory: 2000, exponent: 1.05 } as const;
const names: Readonly<Record<Builder, string>> = {
  ours: 'this site, whole',
  eleventy: 'Eleventy + Pagefind',
  hugo: 'Hugo + Pagefind',
};

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [row(head), row(head.map((_, at) => (at === 0 ? '---' : '--:'))), ...rows.map(row)].join('\n');
const mark = (value: number, limit: number): string => (value <= limit ? '✓' : '✗');

const medianOf = ({ runs }: Scale, builder: Builder, figure: keyof Run): number =>
  median(runs[builder].map((run) => run[figure]));

/** A second build as a part of the whole one before it. */
const partOfWhole = ({ runs, again }: Scale, figure: 'wall' | 'cpu'): number =>
  median(again.map((run, at) => run[figure] / (runs.ours[at]?.[figure] ?? Number.NaN)));

/** Run by run: a machine that slows down does so for both. */
const ratio = ({ runs }: Scale, other: Builder, figure: 'wall' | 'cpu'): number =>
  median(runs.ours.map((run, at) => run[figure] / (runs[other][at]?.[figure] ?? Number.NaN)));

/** The power with which time grows with the number of press releases. */
const exponent = (before: Scale, after: Scale, builder: Builder): number =>
  Math.log(medianOf(after, builder, 'wall') / medianOf(before, builder, 'wall')) /
  Math.log(after.generated.releases / before.generated.releases);

export function toMarkdown({ date, machine, versions, scales }: Results): string {
  const times = (value: number): string => `${value.toFixed(2)}×`;
  const told = Object.entries(versions)
    .map(([name, version]) => `${name} ${version}`)
    .join(', ');
  const ratios = scales.flatMap((scale) =>
    bareGenerators.map((other) => [
      `${scale.generated.releases}, against ${names[other]}`,
      scale.runs.ours.length,
      `${times(ratio(scale, other, 'wall'))} ${mark(ratio(scale, other, 'wall'), most[other])}`,
      times(most[other]),
      times(ratio(scale, other, 'cpu')),
      times(
        medianOf(scale, 'ours', 'wall') /
          medianOf(scale, 'ours', 'pages') /
          (medianOf(scale, other, 'wall') / medianOf(scale, other, 'pages')),
      ),
    ]),
  );
  const seconds = scales.map((scale) => [
    scale.generated.releases,
    scale.again.length,
    `${times(partOfWhole(scale, 'wall'))} ${mark(partOfWhole(scale, 'wall'), most.again)}`,
    times(most.again),
    times(partOfWhole(scale, 'cpu')),
    median(scale.again.map(({ wall }) => wall)).toFixed(1),
    Math.round(median(scale.again.map(({ memory }) => memory))),
  ]);
  const growth = scales.slice(1).map((scale, at) => {
    const before = scales[at] ?? scale;
    const ours = exponent(before, scale, 'ours');
    return [
      `${before.generated.releases} → ${scale.generated.releases}`,
      `${ours.toFixed(2)} ${mark(ours, most.exponent)}`,
      ...bareGenerators.map((other) => exponent(before, scale, other).toFixed(2)),
    ];
  });
  const builds = scales.flatMap((scale) =>
    builders.map((builder) => [
      `${scale.generated.releases}, ${names[builder]}`,
      medianOf(scale, builder, 'pages'),
      medianOf(scale, builder, 'files'),
      medianOf(scale, builder, 'wall').toFixed(1),
      medianOf(scale, builder, 'cpu').toFixed(1),
      `${Math.round(medianOf(scale, builder, 'memory'))}${builder === 'ours' ? ` ${mark(medianOf(scale, builder, 'memory'), most.memory)}` : ''}`,
      (medianOf(scale, builder, 'bytes') / 1e6).toFixed(1),
    ]),
  );
  return `${[
    '# Whole builds: what was measured',
    `Written by \`npm run bench:build\` on ${date}; ${machine.cpu}, ${machine.cores} cores, ${machine.memory}, ${machine.system}; ${told}.`,
    'Generated press releases in two languages with campaigns, institutions, figures and sources to match, besides the site’s own entries (`bench/build/generate.ts`). Ours is the whole build from nothing: gate, pages, JSON-LD, data, citations, feeds, sitemap, search index, digests. The others make bare pages of the same Markdown texts and nothing else; then Pagefind indexes them. In turn in one run; medians.',
    '## Ratios',
    'Targets are for 5,000 press releases a language; ratios are taken run by run. A page: the same per HTML page, of which ours are more.',
    table(['press releases', 'runs', 'wall', 'target', 'processor', 'wall a page'], ratios),
    '## The second build',
    'After one text was edited, search included; ratios to the whole build before it. The bytes are those of a build from nothing: `tests/build/kept-pages.test.ts`.',
    table(['press releases', 'runs', 'wall', 'target', 'processor', 'seconds', 'memory'], seconds),
    ...(growth.length > 0
      ? [
          '## Growth',
          `The power with which time grows with the number of press releases; target for ours: at most ${most.exponent} from 500 to 5,000.`,
          table(['press releases', ...builders.map((builder) => names[builder])], growth),
        ]
      : []),
    '## Builds',
    `Seconds, megabytes. Memory is the most that all processes held at once; target for ours: under ${most.memory} MB.`,
    table(['press releases', 'pages', 'files', 'wall', 'processor', 'memory', 'output'], builds),
    '## The archives',
    table(
      ['press releases', 'campaigns', 'institutions', 'figures', 'sources'],
      scales.map(({ generated: { releases, campaigns, institutions, figures, sources } }) => [
        releases,
        campaigns,
        institutions,
        figures,
        sources,
      ]),
    ),
  ].join('\n\n')}\n`;
}
