import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { readArguments } from '../../../editorial/facts-diff/arguments.ts';
import { GitError, Repository } from '../../../editorial/facts-diff/git.ts';
import { compareVersions, type Versions } from '../../../editorial/facts-diff/versions.ts';
import { link, replace, write } from '../content-tree.ts';
import { withHistory, type ContentHistory } from './content-history.ts';

beforeAll(() => void vi.stubEnv('BUILD_DATE', '2026-11-22'));
afterAll(() => void vi.unstubAllEnvs());

const command = fileURLToPath(new URL('../../../editorial/facts-diff.ts', import.meta.url));
const reworded = replace('campaigns/kind-run-2016/ru.md', 'Обещаний не было.', 'Ничего не обещали.');
const otherwise = replace('campaigns/kind-run-2018/ru.md', 'Обещана библиотека.', 'Обещали библиотеку.');

/** Which texts differ. */
const textsIn = (versions: Versions): string[] => compareVersions(versions).diff.texts.map(({ id }) => id);

/** What keeps git from giving a side. */
function problemOf(versions: Versions): unknown {
  try {
    compareVersions(versions);
    return undefined;
  } catch (error) {
    if (error instanceof GitError) return error.problem;
    throw error;
  }
}

/** Two branches that parted: what one changed is no change of the other. */
function partedHistory(history: ContentHistory): void {
  history.git('checkout', '--quiet', '-b', 'change');
  history.commit(reworded);
  history.git('checkout', '--quiet', 'main');
  history.commit(otherwise);
  history.git('checkout', '--quiet', 'change');
}

describe('the old side', () => {
  test('is the last version in common', () => {
    withHistory((history) => {
      const base = history.git('rev-parse', 'main');
      partedHistory(history);
      const { diff, comparison } = compareVersions({ folder: history.folder, ref: 'main' });
      expect(comparison.was).toEqual({ commit: base, ref: 'main', relation: 'ancestor', hasContent: true });
      expect(diff.texts.map(({ id }) => id)).toEqual(['kind-run-2016']);
    });
  });

  test('is the version itself where none is in common', () => {
    withHistory((history) => {
      history.git('checkout', '--quiet', '--orphan', 'fresh');
      history.commit(reworded);
      const { diff, comparison } = compareVersions({ folder: history.folder, ref: 'main' });
      expect(comparison.was).toMatchObject({ commit: history.git('rev-parse', 'main'), relation: 'unrelated' });
      expect(diff.texts.map(({ id }) => id)).toEqual(['kind-run-2016']);
    });
  });

  test.each(['main', 'HEAD', 'HEAD~0', 'release', 'refs/heads/main'])('may be called %s', (ref) => {
    withHistory((history) => {
      history.git('tag', 'release');
      history.change(reworded);
      expect(textsIn({ folder: history.folder, ref })).toEqual(['kind-run-2016']);
    });
  });

  test('may have no content yet', () => {
    withHistory((history) => {
      history.git('checkout', '--quiet', '--orphan', 'empty');
      history.git('rm', '-r', '--cached', '--quiet', '.');
      history.git('commit', '--quiet', '--allow-empty', '--message', 'Begin');
      history.git('checkout', '--quiet', '--force', 'main');
      const { diff, comparison } = compareVersions({ folder: history.folder, ref: 'empty' });
      expect(comparison.was).toMatchObject({ relation: 'unrelated', hasContent: false });
      expect(diff.entries.filter(({ collection }) => collection === 'campaigns')).toHaveLength(4);
    });
  });
});

describe('the new side', () => {
  test('is the work tree, with what is not committed', () => {
    withHistory((history) => {
      history.commit(reworded);
      history.change(otherwise);
      expect(textsIn({ folder: history.folder, ref: 'HEAD' })).toEqual(['kind-run-2018']);
      expect(textsIn({ folder: history.folder, ref: 'HEAD~1' })).toEqual(['kind-run-2016', 'kind-run-2018']);
    });
  });

  test('may be another version, whatever lies in the work tree', () => {
    withHistory((history) => {
      partedHistory(history);
      history.change(write('campaigns/kind-run-2017/campaign.yaml', ':'));
      expect(textsIn({ folder: history.folder, ref: 'main~1', to: 'main' })).toEqual(['kind-run-2018']);
    });
  });

  test('is never looked at through a link', () => {
    withHistory((history) => {
      const secret = path.join(history.folder, 'secret.md');
      writeFileSync(secret, '---\ntitle: Secret\nsummary: Secret.\n---\n\nSecret.\n');
      history.commit(link('campaigns/kind-run-2016/en.md', secret), link('sources/secret.yaml', '/etc/hostname'));
      const { diff } = compareVersions({ folder: history.folder, ref: 'HEAD~1', to: 'HEAD' });
      expect(JSON.stringify(diff)).not.toContain('Secret');
      expect(diff.errors.map(({ rule, file }) => `${file} ${rule}`)).toEqual(
        expect.arrayContaining([
          'campaigns/kind-run-2016/en.md front-matter-missing',
          'sources/secret.yaml wrong-type',
        ]),
      );
    });
  });
});

test('the repository and its work tree stay as they were', () => {
  withHistory((history) => {
    partedHistory(history);
    history.change(otherwise);
    const state = (): string[] => [
      history.git('status', '--porcelain'),
      history.git('for-each-ref'),
      history.git('stash', 'list'),
      readFileSync(path.join(history.folder, '.git', 'index'), 'latin1'),
      readFileSync(path.join(history.folder, '.git', 'HEAD'), 'utf8'),
    ];
    const before = state();
    compareVersions({ folder: history.folder, ref: 'main' });
    compareVersions({ folder: history.folder, ref: 'main', to: 'change' });
    expect(state()).toEqual(before);
  });
});

test('the project may lie in a folder of a greater repository', () => {
  withHistory((history) => {
    const folder = path.join(history.folder, 'site');
    mkdirSync(folder);
    renameSync(path.join(history.folder, 'src'), path.join(folder, 'src'));
    history.commit();
    reworded(path.join(folder, 'src', 'content'));
    expect(textsIn({ folder, ref: 'HEAD' })).toEqual(['kind-run-2016']);
  });
});

test('files of any bytes and names are copied as they are', () => {
  withHistory((history) => {
    const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => index % 256);
    const commit = history.commit(write('pictures/a b\tc "d".bin', bytes), write('pictures/empty', ''));
    const target = mkdtempSync(path.join(tmpdir(), 'copy-'));
    try {
      expect(new Repository(history.folder).copyFolder(commit, 'src/content', target)).toBe(true);
      expect([...readFileSync(path.join(target, 'pictures/a b\tc "d".bin'))]).toEqual([...bytes]);
      expect(readFileSync(path.join(target, 'pictures/empty'))).toHaveLength(0);
    } finally {
      rmSync(target, { recursive: true });
    }
  });
});

describe('a shallow clone', () => {
  test('has its own commit to compare with', () => {
    withHistory((history) => {
      history.commit(otherwise);
      const clone = history.shallowClone('main');
      clone.change(reworded);
      expect(textsIn({ folder: clone.folder, ref: 'HEAD' })).toEqual(['kind-run-2016']);
    });
  });

  test.each([
    ['origin/main', 'main'],
    ['main', 'main'],
    ['HEAD~1', 'HEAD~1'],
  ])('says that %s is not in it', (ref) => {
    withHistory((history) => {
      partedHistory(history);
      const clone = history.shallowClone('change');
      expect(problemOf({ folder: clone.folder, ref })).toEqual({ kind: 'unknown-ref', ref, isShallow: true });
    });
  });

  test('has what was fetched as it was told, without a version in common', () => {
    withHistory((history) => {
      partedHistory(history);
      const clone = history.shallowClone('change');
      const { stderr, status } = run(clone.folder, 'origin/main', '--lang', 'ru');
      expect(status).toBe(1);
      const [, fetch = '', again = ''] = /^ {2}(git fetch .*)\n {2}npm run facts-diff -- (.*)$/m.exec(stderr) ?? [];
      expect(fetch).toBe('git fetch --depth=1 origin main');
      clone.git(...fetch.split(' ').slice(1));
      const { diff, comparison } = compareVersions({ folder: clone.folder, ref: again });
      expect(comparison.was.relation).toBe('unrelated');
      // What changed on main since is told, too: nothing tells that it wasn't this branch.
      expect(diff.texts.map(({ id }) => id)).toEqual(['kind-run-2016', 'kind-run-2018']);
    });
  });

  test('finds the version in common where the history is long enough', () => {
    withHistory((history) => {
      history.commit();
      partedHistory(history);
      const clone = history.shallowClone('change');
      clone.git('fetch', '--quiet', '--depth=2', 'origin', 'change', 'main:refs/remotes/origin/main');
      expect(clone.git('rev-parse', '--is-shallow-repository')).toBe('true');
      const { diff, comparison } = compareVersions({ folder: clone.folder, ref: 'origin/main' });
      expect(comparison.was.relation).toBe('ancestor');
      expect(diff.texts.map(({ id }) => id)).toEqual(['kind-run-2016']);
    });
  });
});

/** Runs the command itself. */
const run = (cwd: string, ...args: readonly string[]) =>
  spawnSync(process.execPath, [command, ...args], { cwd, encoding: 'utf8' });

describe('the command', () => {
  test('prints Markdown and nothing else', () => {
    withHistory((history) => {
      history.change(reworded);
      const { status, stdout, stderr } = run(history.folder, 'main');
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(stdout).toMatch(/^### Фактілерде не өзгереді · Что меняется в фактах\n/);
      expect(stdout).toContain('`/ru/campaigns/kind-run-2016/`');
    });
  });

  test('prints the same as data', () => {
    withHistory((history) => {
      history.change(reworded);
      const { stdout } = run(history.folder, 'main', '--format', 'json');
      expect(JSON.parse(stdout)).toMatchObject({
        comparison: { was: { ref: 'main', relation: 'itself' } },
        figures: [],
        texts: [{ collection: 'campaigns', id: 'kind-run-2016', locale: 'ru', hasOtherBody: true }],
        pages: [{ group: 'campaigns', pages: [{ address: '/ru/campaigns/kind-run-2016/', kind: 'changed' }] }],
      });
    });
  });

  test('tells of content that the gate refuses, too', () => {
    withHistory((history) => {
      history.change(write('measures.yaml', 'participants: ['), reworded);
      const { status, stdout } = run(history.folder, 'main', '--lang', 'ru');
      expect(status).toBe(0);
      expect(stdout).toContain('**Не читается, поэтому не сравнивали:** `measures.yaml`.');
      expect(stdout).toContain('русский текст: основная часть');
    });
  });

  test.each([
    [['no-such-branch'], 'git не знает «no-such-branch»'],
    [['--upload-pack=x'], 'Напишите, с какой версией сравнить'],
    [[], 'Напишите, с какой версией сравнить'],
  ])('%j is refused with words', (args, words) => {
    withHistory((history) => {
      const { status, stdout, stderr } = run(history.folder, ...args);
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
      expect(stderr).toContain(words);
    });
  });

  test('a folder in no repository, and one without content, are named', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'no-repository-'));
    try {
      expect(run(folder, 'main', '--lang', 'kk')).toMatchObject({
        status: 1,
        stderr: expect.stringMatching(
          /^Бұл қалтада git репозиторийі жоқ\. Бұйрықты жобаның қалтасында орындаңыз\.\n {2}fatal: not a git repository/,
        ) as string,
      });
    } finally {
      rmSync(folder, { recursive: true });
    }
    withHistory((history) => {
      const elsewhere = path.join(history.folder, 'docs');
      mkdirSync(elsewhere);
      expect(run(elsewhere, 'main', '--lang', 'en')).toMatchObject({
        status: 1,
        stderr: `${elsewhere} has no src/content. Run the command in the project’s folder.\n`,
      });
    });
  });
});

describe('the command line', () => {
  test('has sensible defaults', () => {
    expect(readArguments(['main'], undefined)).toMatchObject({
      ref: 'main',
      to: undefined,
      languages: ['kk', 'ru'],
      format: 'markdown',
      base: undefined,
      limit: 65_536,
    });
    expect(readArguments(['main', '--lang', 'en'], 'https://site.example')?.languages).toEqual(['en']);
  });

  test.each([
    ['https://site.example', undefined, 'https://site.example/'],
    ['https://site.example', 'https://preview.example/pr-5?x#y', 'https://preview.example/pr-5'],
    ['', undefined, undefined],
  ])('%s and --preview %s lead to %s', (site, preview, base) => {
    const args = preview === undefined ? ['main'] : ['main', '--preview', preview];
    expect(readArguments(args, site)?.base?.href).toBe(base);
  });

  test.each([
    [[]],
    [['main', 'other']],
    [['main', '--lang', 'de']],
    [['main', '--format', 'html']],
    [['main', '--preview', 'javascript:alert(1)']],
    [['main', '--preview', 'https://user:word@site.example']],
    [['main', '--limit', '12']],
    [['main', '--limit', 'many']],
    [['main', '--nonsense']],
  ])('%j makes no sense', (args) => {
    expect(readArguments(args, undefined)).toBeUndefined();
  });
});
