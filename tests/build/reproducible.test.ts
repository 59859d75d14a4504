import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { Checkout } from '../support/checkout.ts';

const filesOf = (folder: string): Map<string, string> =>
  new Map(
    globSync(['**/*', '**/.*/**/*'], { cwd: folder, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [path.relative(folder, file), readFileSync(file).toString('base64')]),
  );

/** The names of files that only one folder has, or that differ. */
function differences(one: Map<string, string>, other: Map<string, string>): string[] {
  const names = new Set([...one.keys(), ...other.keys()]);
  return [...names].filter((name) => one.get(name) !== other.get(name)).sort();
}

/** `npm run verify:reproducible`: the same content for the same day is the same site, wherever it is built. */
describe('two builds of one commit', () => {
  const near = new Checkout();
  const far = new Checkout('Алыстағы көшірме ');
  const day = '2026-11-30';
  Object.assign(near.environment, { BUILD_DATE: day, TZ: 'Asia/Almaty', LANG: 'kk_KZ.UTF-8', LC_ALL: 'C.UTF-8' });
  Object.assign(far.environment, {
    BUILD_DATE: day,
    TZ: 'Pacific/Kiritimati',
    LANG: 'C',
    LC_ALL: 'C',
    UV_THREADPOOL_SIZE: '1',
    NODE_OPTIONS: `--import=${pathToFileURL('tests/support/other-clock.ts').href}`,
  });
  const build = (checkout: Checkout): Map<string, string> => {
    const { status, output } = checkout.build();
    expect(status, output).toBe(0);
    return filesOf(checkout.file('dist'));
  };
  afterAll(() => {
    near.remove();
    far.remove();
  });

  it('are the same bytes, at other places, in other time zones and languages, by other clocks, cold and warm', () => {
    const first = build(near);
    expect(first.size).toBeGreaterThan(1000);
    expect(differences(first, build(far))).toEqual([]);
    expect(differences(first, build(near))).toEqual([]);
  });

  it('publish digests that anybody can check', () => {
    const told = execFileSync('sha256sum', ['--check', '--strict', 'SHA256SUMS'], {
      cwd: near.file('dist'),
      encoding: 'utf8',
    });
    expect(told.trim().split('\n')).toHaveLength(filesOf(near.file('dist')).size - 1);
    expect(told).not.toMatch(/: (?!OK)/);
  });
});
