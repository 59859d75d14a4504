import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { locales } from '../../../src/i18n/locales.ts';
import { promiseStates } from '../../../src/model/promise.ts';
import { sourceSchema } from '../../../src/model/schemas/source.ts';

type Tree = { readonly [key: string]: string | Tree };

const pluralForm = /_(zero|one|two|few|many|other)$/;

/** Every key of a dictionary, without its plural form. */
const keysOf = (tree: Tree, prefix = ''): string[] => [
  ...new Set(
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === 'string' ? [`${prefix}${key.replace(pluralForm, '')}`] : keysOf(value, `${prefix}${key}.`),
    ),
  ),
];

const keys = [...new Set(locales.flatMap(({ strings }) => keysOf(strings)))];
const sections = new Set(keys.map((key) => key.split('.')[0]));

const sources = globSync('src/**/*.{ts,astro}')
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !file.startsWith('src/i18n/strings/'))
  .map((file) => readFileSync(file, 'utf8'));
const found = (pattern: RegExp): string[] =>
  sources.flatMap((source) => [...source.matchAll(pattern)].map(([, name = '']) => name));

/** `labels.nav.home`, `localeOf(locale).strings.nav.home` */
const paths = new Set(found(/\b(?:labels|strings)((?:\??\.\w+)+)/g).map((path) => path.replaceAll('?', '').slice(1)));
/** `'nav.home'` */
const literals = new Set(found(/'([\w.-]+)'/g));
/** What the last part of a template may be, where the section holds other strings beside those. */
const values: Readonly<Record<string, readonly string[]>> = {
  'source.read': sourceSchema.shape.read.options,
  'source.reliability': sourceSchema.shape.reliability.unwrap().options,
  state: promiseStates,
};

/** `figure.statuses.${status}`; a part never reaches into the next level. */
const templates = found(/`([a-z]\w*\.[^`\s]*\$\{[^`\s]*)`/gi)
  .filter((template) => sections.has(template.split('.')[0] ?? ''))
  .map((template) => {
    const parts = template
      .split(/\$\{([^}]*)\}/)
      .map((part, index) => (index % 2 === 0 ? RegExp.escape(part) : (values[part]?.join('|') ?? '[^.]+')));
    return new RegExp(`^${parts.map((part, index) => (index % 2 === 0 ? part : `(${part})`)).join('')}$`);
  });
/** `templates[`results_${form}`]` picks a plural form itself. */
const picked = new Set(
  found(/strings\.(\w+)/g).flatMap((section) => found(/`(\w+)_\$\{form\}`/g).map((name) => `${section}.${name}`)),
);

const isUsed = (key: string): boolean =>
  paths.has(key) || literals.has(key) || picked.has(key) || templates.some((template) => template.test(key));

describe('the search for uses', () => {
  test.each(['nav.skip', 'site.name', 'figure.statuses.spent', 'count.results', 'unit.people', 'name.languages.kk'])(
    'finds that of %s',
    (key) => {
      expect(keys).toContain(key);
      expect(isUsed(key)).toBe(true);
    },
  );

  test.each([
    'nav.nowhere',
    'source.nowhere',
    'state.nowhere',
    'figure.statuses',
    'figure.statuses.spent.twice',
    'nav',
    'results',
  ])('finds none of %s', (key) => {
    expect(isUsed(key)).toBe(false);
  });

  test('finds no label that is not there', () => {
    const known = (path: string): boolean => keys.some((key) => key === path || key.startsWith(`${path}.`));
    expect([...paths].filter((path) => sections.has(path.split('.')[0] ?? '') && !known(path))).toEqual([]);
  });
});

test('every string is printed somewhere', () => {
  expect(keys.filter((key) => !isUsed(key))).toEqual([]);
});
