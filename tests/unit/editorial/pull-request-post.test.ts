import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { afterAll, expect, test } from 'vitest';
import { wholeTree } from '../content-tree.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'pull-request-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const settings = ['user.name=Test', 'user.email=test@test.example', 'commit.gpgsign=false', 'init.defaultBranch=main'];
const git = (cwd: string, ...args: string[]): string =>
  execFileSync('git', [...settings.flatMap((one) => ['-c', one]), ...args], { cwd, encoding: 'utf8' }).trim();

/** A checkout of main whose remote holds a pull request that nobody has fetched. */
function makeRepositories(change: (content: string) => void): { main: string; commit: string } {
  const [origin, work, main] = ['origin', 'work', 'main'].map((name) => path.join(folder, name)) as [
    string,
    string,
    string,
  ];
  const content = path.join(work, 'src/content');
  mkdirSync(content, { recursive: true });
  git(folder, 'init', '--quiet', '--bare', origin);
  cpSync(wholeTree, content, { recursive: true });
  git(work, 'init', '--quiet');
  git(work, 'add', '--all');
  git(work, 'commit', '--quiet', '--message', 'Begin');
  git(work, 'push', '--quiet', origin, 'HEAD:refs/heads/main');
  git(folder, 'clone', '--quiet', '--branch', 'main', origin, main);
  change(content);
  git(work, 'add', '--all');
  git(work, 'commit', '--quiet', '--message', 'Change');
  git(work, 'push', '--quiet', origin, 'HEAD:refs/pull/7/head');
  return { main, commit: git(work, 'rev-parse', 'HEAD') };
}

interface Asked {
  readonly what: string;
  readonly body: { readonly body?: string };
}

/** GitHub's API as far as it is asked here; remembers what was written. */
async function serveApi(commit: string): Promise<{ url: string; written: Asked[]; close: () => void }> {
  const written: Asked[] = [];
  const read = async (request: IncomingMessage): Promise<string> =>
    Buffer.concat(await request.toArray()).toString('utf8');
  const server = createServer((request, response) => {
    const { method = '', url = '' } = request;
    const answer = (data: unknown): void => void response.end(JSON.stringify(data));
    if (method !== 'GET')
      void read(request).then((text) => {
        written.push({ what: `${method} ${url}`, body: JSON.parse(text) as Asked['body'] });
        answer({});
      });
    else if (url.startsWith('/repos/a/b/pulls?')) answer([{ number: 7, head: { sha: commit } }]);
    else if (url.includes('/artifacts')) answer({ artifacts: [{ id: 5, expired: false }] });
    else answer([]);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, written, close: () => void server.close() };
}

function post(cwd: string, api: string, commit: string): Promise<{ code: number | null; output: string }> {
  const child = spawn(process.execPath, [path.resolve('editorial/pull-request/post.ts')], {
    cwd,
    env: {
      ...process.env,
      GITHUB_API_URL: api,
      GITHUB_REPOSITORY: 'a/b',
      GITHUB_TOKEN: 'token',
      HEAD_SHA: commit,
      HEAD_OWNER: 'someone',
      HEAD_BRANCH: 'change"; echo hacked',
      RUN_ID: '1',
    },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += String(data)));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, output })));
}

test('a pull request gets one comment that tells its faults and what it changes, and nothing of it is checked out', async () => {
  const figure = 'figures/participants-2017.yaml';
  const { main, commit } = makeRepositories((content) => {
    const file = path.join(content, figure);
    writeFileSync(file, readFileSync(file, 'utf8').replace('printed: fund-2017', 'printed: fund-2018'));
    const text = path.join(content, 'institutions/school-1/ru.md');
    writeFileSync(text, `${readFileSync(text, 'utf8')}\n<script>alert(1)</script>\n`);
  });
  const api = await serveApi(commit);
  try {
    expect(await post(main, api.url, commit)).toMatchObject({ code: 0 });
    const [comment, ...others] = api.written.filter(({ what }) => what === 'POST /repos/a/b/issues/7/comments');
    expect(others).toEqual([]);
    expect(comment?.body.body).toMatch(/қате тапты: \d+.*actions\/runs\/1\/artifacts\/5/s);
    expect(comment?.body.body).not.toContain('<script>');
    expect(git(main, 'status', '--short')).toBe('');
    expect(readFileSync(path.join(main, 'src/content', figure), 'utf8')).toContain('printed: fund-2017');
  } finally {
    api.close();
  }
});

test('nothing is said of a commit that no open pull request stands at', async () => {
  const api = await serveApi('another');
  try {
    expect(await post(folder, api.url, 'abc')).toMatchObject({ code: 0, output: expect.stringContaining('newer run') });
    expect(api.written).toEqual([]);
  } finally {
    api.close();
  }
});
