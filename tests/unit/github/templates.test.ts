import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

interface Form {
  readonly name: string;
  readonly description: string;
  readonly body: readonly {
    readonly type: string;
    readonly id?: string;
    readonly attributes: { readonly label?: string };
    readonly validations?: { readonly required?: boolean };
  }[];
}
const read = (name: string): Form => parse(readFileSync(`.github/ISSUE_TEMPLATE/${name}.yml`, 'utf8')) as Form;

describe.each(['correction', 'problem'])('the form “%s”', (name) => {
  const [kk, ru] = [read(`${name}-kk`), read(`${name}-ru`)];

  test('asks the same in both languages', () => {
    const shape = ({ body }: Form): unknown => body.map(({ type, id, validations }) => ({ type, id, validations }));
    expect(shape(kk)).toEqual(shape(ru));
  });

  test('has words of its own in each', () => {
    expect(kk.name).not.toBe(ru.name);
    kk.body.forEach(({ attributes: { label } }, at) => {
      if (label) expect(ru.body[at]?.attributes.label).not.toBe(label);
    });
  });
});

test('a correction is asked for by the fields that the site fills in', () => {
  expect(read('correction-kk').body.flatMap(({ id }) => id ?? [])).toEqual(['page', 'wrong', 'right', 'source']);
});

describe('the owners of files', () => {
  const lines = readFileSync('.github/CODEOWNERS', 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(' '));
  /** The owners by GitHub's rule: the last line that fits decides. */
  const ownersOf = (file: string): string[] =>
    lines.findLast(([pattern = '']) => pattern === '*' || `/${file}`.startsWith(pattern))?.slice(1) ?? [];

  test('ask for a maintainer outside of what editors write', () => {
    for (const file of ['package.json', 'editorial/check.ts', '.github/workflows/deploy.yml', 'src/contents.ts'])
      expect(ownersOf(file), file).not.toEqual([]);
  });

  test('let editors publish without one', () => {
    for (const file of ['src/content/figures/a.yaml', 'src/content/press-releases/a/kk.md'])
      expect(ownersOf(file), file).toEqual([]);
  });

  test('keep what only tools write, and pages', () => {
    for (const file of ['src/content/ledger.jsonl', 'src/content/pages/about/kk.mdx'])
      expect(ownersOf(file), file).not.toEqual([]);
  });
});
