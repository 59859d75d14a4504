import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const program = pathToFileURL(path.resolve('scripts/build-inputs.mjs')).href;

let folder: string;
const file = (name: string): string => path.join(folder, name);
const write = (name: string, words: string): void => {
  mkdirSync(path.dirname(file(name)), { recursive: true });
  writeFileSync(file(name), words);
};

/** Runs an expression over the program's exports in the folder, as the build does. */
function run(expression: string, environment: Readonly<Record<string, string>> = {}): string {
  const script = `const inputs = await import(${JSON.stringify(program)}); console.log(${expression});`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, SITE_URL: undefined, REPOSITORY_URL: undefined, COMMIT: undefined, ...environment },
  });
  if (status !== 0) throw new Error(stderr);
  return stdout.trim();
}
const today = '2026-11-22';
const digest = (environment?: Record<string, string>, date = today): string =>
  run(`inputs.inputsDigest('${date}')`, environment);
const isBuilt = (environment?: Record<string, string>, date = today): string =>
  run(`inputs.isBuilt('${date}')`, environment);
const remember = (): string => run(`inputs.rememberBuild(inputs.inputsDigest('${today}'))`);
/** A press release of a day, in a block or all on one line. */
const release = (id: string, facts: string): void =>
  write(`src/content/press-releases/${id}/press-release.yaml`, `${facts}\n`);

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'кіріс '));
  write('src/content/figures/x.yaml', 'value: 1\n');
  write('src/pages/[locale]/index.astro', '<p></p>');
  write('editorial/check.ts', '');
  write('package-lock.json', '{}');
  write('dist/index.html', '');
  write('.cache/other', '');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the digest of what a build is made from', () => {
  test('is the same for the same files', () => {
    expect(digest()).toMatch(/^[0-9a-f]{64}$/);
    expect(digest()).toBe(digest());
  });

  test.each([
    ['a content file changes', () => write('src/content/figures/x.yaml', 'value: 2\n')],
    ['a page changes', () => write('src/pages/[locale]/index.astro', '<p>a</p>')],
    ['a file is added', () => write('src/content/figures/y.yaml', '')],
    ['a file is removed', () => rmSync(file('src/content/figures/x.yaml'))],
    ['a file is renamed', () => renameSync(file('src/content/figures/x.yaml'), file('src/content/figures/z.yaml'))],
    ['a public file is added', () => write('public/icon.svg', '<svg/>')],
    ['the gate changes', () => write('editorial/check.ts', '// a')],
    ['packages change', () => write('package-lock.json', '{"a":1}')],
    ['Astro is told something else', () => write('astro.config.mjs', 'export default {};')],
    ['TypeScript is told something else', () => write('tsconfig.json', '{}')],
    ['the way of building changes', () => write('scripts/build.mjs', '')],
  ])('changes when %s', (_name, change) => {
    const before = digest();
    change();
    expect(digest()).not.toBe(before);
  });

  test.each(['SITE_URL', 'REPOSITORY_URL', 'COMMIT'])('changes with %s', (name) => {
    expect(digest({ [name]: 'https://a.example/b/c' })).not.toBe(digest());
  });

  test('changes on the day on which something comes due, and on no other', () => {
    release('new', 'published: "2026-11-25"');
    release('old', '{ date: "2026", published: "2026-11-22" }');
    write('src/content/sources/paper.yaml', 'published: "2026-12"\n');
    write('src/content/figures/z.yaml', 'published: "2026-11-24"\n');
    write('src/content/campaigns/run/campaign.yaml', 'date: "2026-11-24"\n');
    const days = ['2026-11-21', today, '2026-11-24', '2026-11-25', '2026-11-30', '2026-12-01', '2199-01-01'];
    const digests = days.map((date) => digest({}, date));
    expect(digests.map((found) => digests.indexOf(found))).toEqual([0, 1, 1, 3, 3, 5, 5]);
  });

  test.each([
    ['the built site', () => write('dist/index.html', 'new')],
    ['the cache', () => write('.cache/other', 'new')],
    ['a test', () => write('tests/unit/x.test.ts', '')],
  ])('does not change with %s', (_name, change) => {
    const before = digest();
    change();
    expect(digest()).toBe(before);
  });
});

describe('the digest of the program', () => {
  const program = (environment?: Record<string, string>): string => run('inputs.programDigest()', environment);

  test.each([
    ['content', () => write('src/content/figures/x.yaml', 'value: 2\n')],
    ['new content', () => write('src/content/press-releases/new/ru.md', '')],
    ['the built site', () => write('dist/index.html', 'new')],
  ])('is the same whatever happens to %s', (_name, change) => {
    const before = program();
    change();
    expect(program({ COMMIT: 'f'.repeat(40) })).toBe(before);
  });

  test.each([
    ['a page', () => write('src/pages/[locale]/index.astro', '<p>a</p>')],
    ['a well-known file', () => write('src/pages/.well-known/x.txt.ts', '')],
    ['a style', () => write('src/styles/site.css', 'a {}')],
    ['a string', () => write('src/i18n/strings/ru.ts', '')],
    ['the packages', () => write('package-lock.json', '{"a":1}')],
    ['a public file', () => write('public/icon.svg', '<svg/>')],
    ['the policy', () => write('deploy/policy.ts', '')],
  ])('is another one after a change of %s', (_name, change) => {
    const before = program();
    change();
    expect(program()).not.toBe(before);
  });

  test.each(['SITE_URL', 'REPOSITORY_URL'])('is another one for another %s', (name) => {
    expect(program({ [name]: 'https://a.example/b/c' })).not.toBe(program());
  });
});

describe('a site is built', () => {
  test('once the build is remembered, until a file changes, and again when it is changed back', () => {
    expect(isBuilt()).toBe('false');
    remember();
    expect(isBuilt()).toBe('true');
    write('src/content/figures/x.yaml', 'value: 2\n');
    expect(isBuilt()).toBe('false');
    write('src/content/figures/x.yaml', 'value: 1\n');
    expect(isBuilt()).toBe('true');
  });

  test('not for another address', () => {
    remember();
    expect(isBuilt({ SITE_URL: 'https://a.example' })).toBe('false');
  });

  test('until something comes due, and again for a day before that', () => {
    release('new', 'published: "2026-11-25"');
    remember();
    expect(isBuilt({}, '2026-11-24')).toBe('true');
    expect(isBuilt({}, '2026-11-25')).toBe('false');
    expect(isBuilt({}, today)).toBe('true');
  });

  test('not where it has been removed', () => {
    remember();
    rmSync(file('dist'), { recursive: true });
    expect(isBuilt()).toBe('false');
  });
});
