import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writePages } from '../../support/search-index.ts';

interface Ran {
  readonly status: number | null;
  readonly output: string;
  readonly errors: string;
}

/** Runs one of the commands as npm does, in the project's folder. */
function run(script: string, args: readonly string[], input = ''): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.resolve('scripts', script), ...args], {
    encoding: 'utf8',
    input,
  });
  return { status, output: stdout, errors: stderr };
}
const search = (args: readonly string[], input?: string): Ran => run('search.ts', args, input);

const folder = mkdtempSync(path.join(tmpdir(), 'pages-'));
const page = (language: string, content: string): string =>
  `<!doctype html><html lang="${language}"><body><main data-pagefind-body>${content}</main></body></html>`;
let indexed: Ran;

beforeAll(() => {
  writePages(folder, {
    'kk/school/': page('kk', '<h1>Мектеп</h1><p>Мектептің залында 26 млн теңгеге «А &lt; Б &amp; В» жөнделді.</p>'),
    'kk/fund/': page('kk', '<h1>Қор</h1><p>Қор мектепке көмектеседі.</p>'),
    'ru/school/': page('ru', '<h1>Школа</h1><p>Зал школы отремонтирован.</p>'),
  });
  indexed = run('search-index.ts', ['--dist', folder]);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('indexing any folder of pages', () => {
  test('tells how many pages of each language it has', () => {
    expect(indexed).toEqual({ status: 0, output: 'kk: 2 pages\nru: 1 pages\n', errors: '' });
    expect(existsSync(path.join(folder, 'pagefind/kk/pagefind-entry.json'))).toBe(true);
  });

  test.each([
    ['a folder that is not there', ['--dist', '/nowhere/at/all'], /There is no folder \/nowhere\/at\/all/],
    ['an option that is none', ['--folder', 'a'], /Usage: npm run search:index/],
    ['a word too many', ['dist'], /Usage: npm run search:index/],
  ])('%s is told without a trace', (_, args, message) => {
    const { status, output, errors } = run('search-index.ts', args);
    expect([status, output]).toEqual([1, '']);
    expect(errors).toMatch(message);
    expect(errors).not.toMatch(/^\s+at /m);
  });

  test('pages without a body to search are told', () => {
    const empty = mkdtempSync(path.join(tmpdir(), 'pages-'));
    writePages(empty, { 'index.html': '<html lang="kk"><body>мектеп</body></html>' });
    const { status, errors } = run('search-index.ts', ['--dist', empty]);
    expect(status).toBe(1);
    expect(errors).toMatch(/would be empty/);
    expect(globSync('*', { cwd: empty })).toEqual(['index.html']);
    rmSync(empty, { recursive: true });
  });
});

describe('asking from the command line', () => {
  test('prints the results as JSON, the best first', () => {
    const { status, output, errors } = search(['--lang', 'kk', '--dist', folder, 'мектептер']);
    expect([status, errors]).toEqual([0, '']);
    const results = JSON.parse(output) as { url: string; title: string; score: number; excerpt: string }[];
    expect(results.map(({ url }) => url)).toEqual(['/kk/school/', '/kk/fund/']);
    expect(Object.keys(results[0] ?? {})).toEqual(['url', 'title', 'score', 'excerpt']);
    expect(results[0]).toMatchObject({
      title: 'Мектеп',
      excerpt: '<mark>Мектептің</mark> залында 26 млн теңгеге «А &lt; Б &amp; В» жөнделді.',
    });
    expect(results[0]?.score).toBeGreaterThan(results[1]?.score ?? 0);
  });

  test('takes a query of several words with or without quotation marks', () => {
    const whole = search(['--lang', 'kk', '--dist', folder, 'мектеп қор']);
    expect(search(['--lang', 'kk', '--dist', folder, 'мектеп', 'қор']).output).toBe(whole.output);
    expect(JSON.parse(whole.output)).toHaveLength(1);
  });

  test('prints as many as it is asked for', () => {
    expect(JSON.parse(search(['--lang', 'kk', '--dist', folder, '--limit', '1', 'мектеп']).output)).toHaveLength(1);
  });

  test('answers a query a line by an array a line', () => {
    const { status, output } = search(
      ['--lang', 'ru', '--dist', folder, '--stdin'],
      'школой\nкрокодил\n\r\nшколы и залы\r\n',
    );
    const lines = output.trimEnd().split('\n');
    const urls = lines.map((line) => (JSON.parse(line) as { url: string }[]).map(({ url }) => url));
    expect(status).toBe(0);
    expect(urls).toEqual([['/ru/school/'], [], [], ['/ru/school/']]);
  });

  test('answers nothing to nothing', () => {
    expect(search(['--lang', 'ru', '--dist', folder, '--stdin'], '')).toEqual({ status: 0, output: '', errors: '' });
  });
});

describe('asking wrongly tells how to ask:', () => {
  test.each([
    ['no language', ['мектеп']],
    ['no query', ['--lang', 'kk']],
    ['a query and --stdin', ['--lang', 'kk', '--stdin', 'мектеп']],
    ['no number of results', ['--lang', 'kk', '--limit', 'көп', 'мектеп']],
    ['no results at all', ['--lang', 'kk', '--limit', '0', 'мектеп']],
    ['an option that is none', ['--lang', 'kk', '--language', 'kk', 'мектеп']],
    ['an option without its value', ['мектеп', '--lang']],
  ])('%s', (_, args) => {
    const { status, output, errors } = search(args);
    expect([status, output]).toEqual([1, '']);
    expect(errors).toMatch(/^Usage: npm run search/m);
    expect(errors).not.toMatch(/^\s+at /m);
  });

  test.each([
    ['en', folder],
    ['kk', '/nowhere/at/all'],
  ])('an index of “%s” that is not in %s', (language, dist) => {
    const { status, output, errors } = search(['--lang', language, '--dist', dist, 'мектеп']);
    expect([status, output]).toEqual([1, '']);
    expect(errors).toContain(`There is no search index for “${language}” in ${dist}`);
    expect(errors).toContain('npm run search:index -- --dist DIR');
  });
});
