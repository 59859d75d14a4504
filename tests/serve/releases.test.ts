import { fork, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keptReleases, ReleaseError, Releases } from '../../deploy/releases.ts';
import { servers } from '../support/servers.ts';

let folder: string;
let built: string;
let live: string;
/** Builds a site of one page and its stylesheet, whose name says what is in it. */
function build(version: number): void {
  rmSync(built, { recursive: true, force: true });
  mkdirSync(path.join(built, '_astro'), { recursive: true });
  mkdirSync(path.join(built, 'kk'));
  const page = `<link rel="stylesheet" href="/_astro/v${version}.css"><p>${`version ${version} `.repeat(400)}</p>`;
  for (const file of ['index.html', 'kk/index.html']) writeFileSync(path.join(built, file), page);
  writeFileSync(path.join(built, `_astro/v${version}.css`), `p::after { content: '${version}' }`);
}

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'releases-'));
  // nginx reads as a user of its own.
  chmodSync(folder, 0o755);
  built = path.join(folder, 'dist');
  live = path.join(folder, 'web');
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('a publication', () => {
  it('is live whole, keeps the last five, and goes back', async () => {
    const releases = new Releases(live);
    for (let version = 1; version <= keptReleases + 2; version += 1) {
      build(version);
      expect(await releases.publish(built)).toBe(String(version));
    }
    expect(releases.list()).toEqual(['3', '4', '5', '6', '7']);
    expect(readFileSync(path.join(live, 'live/kk/index.html'), 'utf8')).toContain('version 7');
    expect(existsSync(path.join(live, 'live/kk/index.html.br'))).toBe(true);
    expect(releases.rollBack()).toBe('6');
    expect(readFileSync(path.join(live, 'live/kk/index.html'), 'utf8')).toContain('version 6');
    for (const name of ['5', '4', '3']) expect(releases.rollBack()).toBe(name);
    expect(() => releases.rollBack()).toThrow(ReleaseError);
  });

  it('keeps what pages of kept releases ask for, and no more', async () => {
    const releases = new Releases(live);
    for (let version = 1; version <= keptReleases + 1; version += 1) {
      build(version);
      await releases.publish(built);
    }
    const assets = readdirSync(path.join(live, 'live/_astro')).filter((name) => name.endsWith('.css'));
    expect(assets.sort()).toEqual(['v2.css', 'v3.css', 'v4.css', 'v5.css', 'v6.css']);
  });

  it('after a roll back takes the place of what was taken back', async () => {
    const releases = new Releases(live);
    for (let version = 1; version <= keptReleases; version += 1) {
      build(version);
      await releases.publish(built);
    }
    for (let step = 1; step < keptReleases; step += 1) releases.rollBack();
    build(6);
    expect(await releases.publish(built)).toBe('6');
    expect(releases.list()).toEqual(['1', '6']);
    // Pages that readers have open come from any of them.
    for (let version = 1; version <= 6; version += 1)
      expect(existsSync(path.join(live, `live/_astro/v${version}.css`)), `style of ${version}`).toBe(true);
    expect(releases.rollBack()).toBe('1');
  });

  it('of nothing is refused, and leaves the site as it was', async () => {
    const releases = new Releases(live);
    build(1);
    await releases.publish(built);
    rmSync(built, { recursive: true });
    await expect(releases.publish(built)).rejects.toThrow(ReleaseError);
    expect(releases.live()).toBe('1');
  });

  it.each([
    ['a folder that is a file', () => writeFileSync(live, ''), () => [live], 'ENOTDIR'],
    ['a folder of the built site', () => undefined, () => [path.join(built, 'web')], 'lies in the built site'],
    [
      'a folder of its own named live',
      () => mkdirSync(path.join(live, 'live'), { recursive: true }),
      () => [live],
      'is no link',
    ],
    ['a folder without a built site', () => undefined, () => [live, '--site', folder], 'no built site in'],
    ['nothing to go back to', () => undefined, () => [live, '--roll-back'], 'no release before the live one'],
    ['no folder', () => undefined, () => [], 'npm run publish:local -- <folder>'],
    ['two folders', () => undefined, () => [live, live], 'npm run publish:local -- <folder>'],
    ['an unknown option', () => undefined, () => [live, '--rollback'], 'npm run publish:local -- <folder>'],
  ])('into %s is refused in plain words, and leaves nothing behind', (_, prepare, args, words) => {
    build(1);
    prepare();
    const before = readdirSync(folder, { recursive: true });
    const site = args().includes('--site') ? [] : ['--site', built];
    const { status, stderr } = spawnSync(process.execPath, ['deploy/publish.ts', ...args(), ...site], {
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stderr).toContain(words);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(readdirSync(folder, { recursive: true })).toEqual(before);
  });

  it('that ends before any of its steps leaves every release whole', async () => {
    const releases = new Releases(live);
    for (let version = 1; version <= keptReleases; version += 1) {
      build(version);
      await releases.publish(built);
    }
    releases.rollBack();
    build(6);
    let step = 0;
    for (let isPublished = false; !isPublished;) {
      step += 1;
      const { status } = spawnSync(
        process.execPath,
        ['--import', './tests/support/die-at-step.ts', 'deploy/publish.ts', live, '--site', built],
        { env: { ...process.env, DIE_AT_STEP: String(step) } },
      );
      isPublished = status === 0;
      expect(releases.list()).toContain(releases.live());
      for (const name of releases.list()) {
        const at = path.join(live, 'releases', name, 'site');
        const version = /version (\d)/.exec(readFileSync(path.join(at, 'kk/index.html'), 'utf8'))?.[1];
        expect(existsSync(path.join(at, `_astro/v${version}.css`)), `release ${name} before step ${step}`).toBe(true);
        expect(existsSync(path.join(live, 'releases', name, 'own-files.json'))).toBe(true);
      }
    }
    expect(step).toBeGreaterThan(15);
    expect(readFileSync(path.join(live, 'live/kk/index.html'), 'utf8')).toContain('version 6');
    expect(readdirSync(path.join(live, 'releases')).filter((one) => one.startsWith('.'))).toEqual([]);
  });

  it('is refused while another process is at work, and not when that has died', async () => {
    const releases = new Releases(live);
    for (const version of [1, 2]) {
      build(version);
      await releases.publish(built);
    }
    const sign = (pid: number): string => path.join(live, `.at-work-${pid}`);
    writeFileSync(sign(process.ppid), '');
    await expect(releases.publish(built)).rejects.toThrow(`process ${process.ppid} is at work in ${live}`);
    expect(() => releases.rollBack()).toThrow(`remove ${sign(process.ppid)}`);
    expect(releases.list()).toEqual(['1', '2']);
    expect(releases.live()).toBe('2');
    rmSync(sign(process.ppid));
    writeFileSync(sign(spawnSync('true').pid), '');
    expect(releases.rollBack()).toBe('1');
    expect(await releases.publish(built)).toBe('3');
    expect(readdirSync(live).sort()).toEqual(['live', 'releases']);
  });

  it('at the same moment as others is whole, or refused in plain words', async () => {
    const releases = new Releases(live);
    build(1);
    await releases.publish(built);
    const publish = (): Promise<{ code: number | null; words: string }> =>
      new Promise((resolve) => {
        const child = fork('deploy/publish.ts', [live, '--site', built], { silent: true });
        let words = '';
        child.stderr?.on('data', (data) => (words += String(data)));
        child.once('close', (code) => {
          resolve({ code, words });
        });
      });
    const ends = await Promise.all(Array.from({ length: 6 }, publish));
    const done = ends.filter(({ code }) => code === 0);
    for (const { code, words } of ends) if (code !== 0) expect(words).toMatch(/^process \d+ is at work in/);
    expect(releases.list()).toHaveLength(Math.min(keptReleases, 1 + done.length));
    expect(releases.live()).toBe(releases.list().at(-1));
    expect(readFileSync(path.join(live, 'live/kk/index.html'), 'utf8')).toContain('version 1');
    expect((await publish()).code).toBe(0);
    expect(readdirSync(live).sort()).toEqual(['live', 'releases']);
  });

  it('that is killed at any moment leaves the live site whole', async () => {
    const releases = new Releases(live);
    build(1);
    await releases.publish(built);
    build(2);
    for (let wait = 0; wait < 400; wait += 20) {
      const child = fork('deploy/publish.ts', [live, '--site', built], { stdio: 'ignore' });
      const ended = new Promise((resolve) => child.once('exit', resolve));
      await Promise.race([pause(wait), ended]);
      child.kill('SIGKILL');
      await ended;
      const page = readFileSync(path.join(live, 'live/kk/index.html'), 'utf8');
      const version = /version (\d)/.exec(page)?.[1];
      expect(page.match(new RegExp(`version ${version} `, 'g'))).toHaveLength(400);
      expect(existsSync(path.join(live, `live/_astro/v${version}.css`))).toBe(true);
      expect(releases.list()).toContain(releases.live());
    }
    const name = await releases.publish(built);
    expect(releases.live()).toBe(name);
    expect(readdirSync(path.join(live, 'releases')).filter((one) => one.startsWith('.'))).toEqual([]);
  });
});

it.each(Object.keys(servers) as (keyof typeof servers)[])(
  'a reader who asks %s all the time meets no gap in a hundred switches',
  async (name) => {
    const releases = new Releases(live);
    build(0);
    await releases.publish(built);
    const server = await servers[name](path.join(live, 'live'));
    let isSwitching = true;
    const seen = new Set<string>();
    const read = async (coding: string): Promise<void> => {
      while (isSwitching) {
        const page = await server.ask('/kk/');
        expect(page.status, 'page').toBe(200);
        const text = page.body.toString();
        const version = /version (\d+)/.exec(text)?.[1] ?? '';
        expect(text.match(new RegExp(`version ${version} `, 'g'))).toHaveLength(400);
        const style = await server.ask(`/_astro/v${version}.css`, { 'accept-encoding': coding });
        expect(style.status, `style of ${version}`).toBe(200);
        expect(style.body.toString()).toContain(`'${version}'`);
        seen.add(version);
      }
    };
    const readers = Promise.all(['identity', 'br', 'gzip', 'identity'].map(read));
    for (let version = 1; version <= 100; version += 1) {
      build(version);
      await releases.publish(built);
      if (version % 10 === 0) releases.rollBack();
    }
    isSwitching = false;
    await readers;
    await server.stop();
    expect(seen.size).toBeGreaterThan(10);
  },
  300_000,
);
