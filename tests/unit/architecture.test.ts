import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

/** Who may import whom, besides itself. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  model: [],
  i18n: ['model'],
  routing: ['model', 'i18n'],
  charts: ['model'],
  tables: ['model', 'i18n', 'routing'],
  data: ['model', 'i18n', 'content'],
  citations: ['model', 'i18n'],
  views: ['model', 'i18n', 'routing', 'charts', 'citations', 'tables'],
  'json-ld': ['model', 'i18n', 'routing', 'views', 'tables'],
  'build-cache': [],
  search: ['build-cache', 'routing'],
  components: ['views', 'layouts', 'search', 'json-ld', 'deploy'],
  layouts: ['components', 'views', 'routing', 'styles', 'json-ld', 'deploy'],
  'kept-pages': ['build-cache', 'i18n', 'data', 'json-ld', 'views'],
  integrations: ['model', 'i18n', 'routing', 'views', 'search', 'build-cache', 'editorial'],
  pages: [
    'model',
    'i18n',
    'routing',
    'data',
    'views',
    'components',
    'layouts',
    'citations',
    'tables',
    'json-ld',
    'kept-pages',
  ],
  'content.config.ts': ['data', 'model'],
};

/** The same for the folders of the editors' tools; `.` holds the commands, and what a rule is. */
const editorialMayImport: Readonly<Record<string, readonly string[]>> = {
  '.': ['days', 'examples', 'facts-diff', 'gate', 'mending', 'new', 'report', 'rules', 'spelling', 'translations'],
  days: ['.', 'gate'],
  examples: ['.'],
  'facts-diff': ['.', 'days', 'gate', 'report'],
  gate: ['.', 'days', 'words'],
  mending: ['.', 'gate'],
  new: ['.', 'days', 'gate', 'report'],
  'pull-request': ['.', 'facts-diff', 'gate', 'report'],
  report: ['.', 'gate', 'mending'],
  rules: ['.', 'examples', 'gate', 'mending', 'wording'],
  spelling: ['.', 'gate'],
  translations: ['.', 'days', 'gate', 'report', 'wording'],
  wording: ['.'],
  words: [],
};

/** What the editors' tools take of the site: what it knows and says, never how that is shown. */
const editorialMayTakeOfSite = ['build-cache', 'model', 'i18n', 'routing', 'search', 'tables', 'views', 'json-ld'];

/** What components may take besides finished props: types, and the address of a year on the same page. */
const componentsMayAlsoImport = [
  'type src/i18n/locales.ts',
  'type src/model/promise.ts',
  'value src/routing/paths.ts in src/components/press-release/PressReleaseListPage.astro',
];

interface Import {
  readonly from: string;
  readonly specifier: string;
  /** The imported file, or `undefined` for a package. */
  readonly file: string | undefined;
  readonly isTypeOnly: boolean;
}

/** The scripts of a file: all of it, or an Astro component's front matter and script elements. */
function scriptsOf(file: string): string {
  const text = readFileSync(file, 'utf8');
  if (!file.endsWith('.astro')) return text;
  const frontMatter = /^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '';
  const elements = [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, script]) => script);
  return [frontMatter, ...elements].join('\n');
}

const typeImports = /^import type [^;]*;$/gm;

function importsOf(from: string): Import[] {
  const script = scriptsOf(from);
  const read = (text: string, isTypeOnly: boolean): Import[] =>
    ts.preProcessFile(text, true, true).importedFiles.map(({ fileName: specifier }) => ({
      from,
      specifier,
      // Vite's `?raw` asks for a file's text, `?url` for its address.
      file: specifier.startsWith('.')
        ? path.join(path.dirname(from), specifier.replace(/\?(raw|url)$/, ''))
        : undefined,
      isTypeOnly,
    }));
  return [
    ...read(script.replaceAll(typeImports, ''), false),
    ...read((script.match(typeImports) ?? []).join('\n'), true),
  ];
}

const layerOf = (file: string): string => file.split('/')[file.startsWith('src/') ? 1 : 0] ?? '';
const shown = ({ from, specifier }: Import): string => `${from} → ${specifier}`;

const files = globSync('src/**/*.{ts,astro}')
  .map((file) => file.replaceAll('\\', '/'))
  .sort();
const imports = files.flatMap(importsOf);
const ofLayer = (layer: string): Import[] => imports.filter(({ from }) => layerOf(from) === layer);

test('imports are read from TypeScript and from components alike', () => {
  expect(imports.map(shown)).toEqual(
    expect.arrayContaining([
      'src/views/link.ts → ../routing/paths.ts',
      'src/components/ring/Ring.astro → ../../model/promise.ts',
      'src/components/search/SearchPage.astro → ../../search/page/start.ts',
    ]),
  );
});

test('every relative import leads to a file', () => {
  expect(imports.filter(({ file }) => file !== undefined && !existsSync(file)).map(shown)).toEqual([]);
});

describe('imports run one way:', () => {
  const layers = [...new Set(files.map(layerOf))].sort();

  test('every folder of src has its place', () => {
    expect(layers).toEqual(Object.keys(mayImport).sort());
  });

  test.each(layers)('%s', (layer) => {
    const isAllowed = ({ from, file = '', isTypeOnly }: Import): boolean => {
      const target = layerOf(file);
      if (target === layer) return layer !== 'pages';
      if (mayImport[layer]?.includes(target)) return true;
      const taken = `${isTypeOnly ? 'type' : 'value'} ${file}`;
      return (
        layer === 'components' && [taken, `${taken} in ${from}`].some((way) => componentsMayAlsoImport.includes(way))
      );
    };
    const wrong = ofLayer(layer).filter((taken) => taken.file !== undefined && !isAllowed(taken));
    expect(wrong.map(shown)).toEqual([]);
  });

  test('nothing imports pages', () => {
    expect(imports.filter(({ file = '' }) => layerOf(file) === 'pages').map(shown)).toEqual([]);
  });
});

describe('the editors’ tools:', () => {
  const tools = globSync('editorial/**/*.ts').map((file) => file.replaceAll('\\', '/'));
  const folderOf = (file: string): string => /^editorial\/([^/]+)\//.exec(file)?.[1] ?? '.';
  const folders = [...new Set(tools.map(folderOf))].sort();
  const taken = tools.flatMap(importsOf).filter(({ file }) => file !== undefined);

  test('every folder has its place', () => {
    expect(folders).toEqual(Object.keys(editorialMayImport).sort());
  });

  test.each(folders)('%s', (folder) => {
    const isAllowed = ({ file = '' }: Import): boolean => {
      if (file.startsWith('src/')) return editorialMayTakeOfSite.includes(layerOf(file));
      const target = folderOf(file);
      return (
        file.startsWith('editorial/') && (target === folder || editorialMayImport[folder]?.includes(target) === true)
      );
    };
    const wrong = taken.filter((each) => folderOf(each.from) === folder && !isAllowed(each));
    expect(wrong.map(shown)).toEqual([]);
  });

  test('every relative import leads to a file', () => {
    expect(taken.filter(({ file = '' }) => !existsSync(file)).map(shown)).toEqual([]);
  });
});

describe('packages:', () => {
  const importersOf = (name: RegExp): string[] => [
    ...new Set(imports.filter(({ specifier }) => name.test(specifier)).map(({ from }) => from)),
  ];

  test('only the data layer and the registration of collections see astro:content', () => {
    expect(importersOf(/^astro:content$/)).toEqual(['src/content.config.ts', 'src/data/site-content.ts']);
  });

  test('i18next stays behind the translator', () => {
    expect(importersOf(/i18next/)).toEqual(['src/i18n/i18next.d.ts', 'src/i18n/translate.ts']);
  });

  test('citation-js and its styles stay behind one engine', () => {
    expect(importersOf(/citation-js|citeproc/)).toEqual(['src/citations/csl-engine.ts']);
  });

  test('the model knows neither Astro, but for zod, nor the machine', () => {
    const outside = ofLayer('model').filter(({ file }) => file === undefined);
    // A digest and the names of hosts ask nothing of the machine.
    const isFree = (specifier: string): boolean => ['astro/zod', 'node:crypto', 'node:url'].includes(specifier);
    expect(outside.filter(({ specifier }) => isFree(specifier))).not.toEqual([]);
    expect(
      outside
        .filter(({ specifier }) => !isFree(specifier) && /^(astro|@astrojs|node)([:/]|$)/.test(specifier))
        .map(shown),
    ).toEqual([]);
  });

  test.each(['views', 'components', 'routing', 'i18n', 'citations'])('%s know nothing of the machine', (layer) => {
    expect(
      ofLayer(layer)
        .filter(({ specifier }) => specifier.startsWith('node:'))
        .map(shown),
    ).toEqual([]);
  });
});

describe('the project’s own files:', () => {
  test('packages that the site or its gate imports are dependencies, not tools', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      dependencies: Record<string, string>;
    };
    const gate = globSync('editorial/**/*.ts').flatMap(importsOf);
    const packages = [...imports, ...gate]
      .filter(({ file, specifier, isTypeOnly }) => file === undefined && !isTypeOnly && !/^\w+:/.test(specifier))
      .map(({ specifier }) => /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier);
    expect(packages).toContain('fastest-levenshtein');
    expect([...new Set(packages)].filter((name) => !(name in dependencies))).toEqual([]);
  });

  test.each(['.gitignore', '.prettierignore'])('%s leaves out the built site, not its tests', (file) => {
    const lines = readFileSync(file, 'utf8').split('\n');
    expect(lines).toContain('/dist/');
    expect(lines).not.toContain('dist/');
  });
});

test('no file is longer than 450 lines', () => {
  const lines = (file: string): number => readFileSync(file, 'utf8').trimEnd().split('\n').length;
  expect(globSync('{src,editorial}/**/*.{ts,astro,css}').filter((file) => lines(file) > 450)).toEqual([]);
});
