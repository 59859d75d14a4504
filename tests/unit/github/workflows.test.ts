import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { validate } from '@actions/languageservice';
import { describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from 'yaml';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: number;
  readonly steps?: readonly Step[];
}
interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly concurrency?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

const folder = '.github/workflows';
const files = globSync(`${folder}/*.yml`).sort();
const textOf = (name: string): string => readFileSync(path.join(folder, name), 'utf8');
const read = (name: string): Workflow => parse(textOf(name)) as Workflow;
const stepsOf = (workflow: Workflow): Step[] => Object.values(workflow.jobs).flatMap(({ steps = [] }) => steps);

let documents = 0;

/** What GitHub's own parser says of a workflow. It knows a document again by its address. */
async function faultsOf(text: string): Promise<string[]> {
  documents += 1;
  const found = await validate(TextDocument.create(`file:///${documents}.yml`, 'yaml', 0, text));
  return found.map(({ range, message }) => `${range.start.line + 1}: ${message}`);
}

test('there are workflows', () => {
  expect(files.map((file) => path.basename(file))).toEqual([
    'comment.yml',
    'deploy.yml',
    'links.yml',
    'pull-request.yml',
  ]);
});

describe.each(files.map((file) => path.basename(file)))('%s', (name) => {
  const workflow = read(name);

  test('is whole to GitHub’s parser', async () => {
    expect(await faultsOf(textOf(name))).toEqual([]);
  });

  test('uses actions of one commit, and says their version', () => {
    const uses = textOf(name)
      .split('\n')
      .filter((line) => line.includes('uses:'));
    expect(uses.length).toBeGreaterThan(0);
    for (const line of uses) expect(line).toMatch(/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('says what it may do, job by job', () => {
    expect(Object.values(workflow.permissions).every((right) => right === 'read')).toBe(true);
  });

  test('ends by itself, and not beside an older run of its own', () => {
    for (const job of Object.values(workflow.jobs)) expect(job['timeout-minutes']).toBeLessThanOrEqual(90);
    expect(workflow.concurrency).toBeDefined();
  });

  test('leaves no token in the checkout', () => {
    for (const { uses = '', with: given } of stepsOf(workflow))
      if (uses.startsWith('actions/checkout@')) expect(given).toMatchObject({ 'persist-credentials': false });
  });

  test('runs no text that a stranger wrote', () => {
    for (const { run = '' } of stepsOf(workflow)) expect(run).not.toMatch(/\$\{\{/);
    expect(textOf(name)).not.toMatch(/pull_request_target|allow-unsafe-pr-checkout/);
  });

  test('installs packages without their scripts', () => {
    for (const { run = '' } of stepsOf(workflow))
      if (/npm (ci|i|install)/.test(run)) expect(run).toBe('npm ci --ignore-scripts');
  });

  test('runs files that are there', () => {
    const run = stepsOf(workflow).flatMap((step) => [...(step.run ?? '').matchAll(/[\w./-]+\.(?:ts|mjs)\b/g)]);
    for (const [file] of run) expect(globSync(file), file).toEqual([file]);
  });
});

test('what runs a stranger’s code holds no secret and may write nothing', () => {
  const workflow = read('pull-request.yml');
  expect(Object.keys(workflow.on)).toEqual(['pull_request']);
  expect(workflow.permissions).toEqual({ contents: 'read' });
  for (const job of Object.values(workflow.jobs)) expect(job.permissions).toBeUndefined();
  expect(textOf('pull-request.yml')).not.toMatch(/secrets\.|github\.token|GITHUB_TOKEN/);
});

test('what may write on a pull request runs the code of main', () => {
  const workflow = read('comment.yml');
  expect(Object.keys(workflow.on)).toEqual(['workflow_run']);
  const checkout = stepsOf(workflow).find(({ uses }) => uses?.startsWith('actions/checkout@'));
  expect(checkout?.with?.['ref']).toBe('${{ github.event.repository.default_branch }}');
});

test('what is published or may write takes nothing from a cache', () => {
  for (const name of ['comment.yml', 'deploy.yml', 'links.yml'])
    for (const { uses = '', with: given } of stepsOf(read(name)))
      if (uses.startsWith('actions/setup-node@')) expect(given).toMatchObject({ 'package-manager-cache': false });
});

test('only main is published', () => {
  const { jobs } = parse(textOf('deploy.yml')) as { jobs: Record<string, { if?: string; needs?: string | string[] }> };
  expect(jobs['build']?.if).toBe("github.ref == 'refs/heads/main'");
  expect(jobs['attest']?.needs).toContain('build');
  expect(jobs['attest']?.if).toContain("needs.build.result == 'success'");
  expect(jobs['deploy']?.needs).toBe('attest');
});

test('the site is published whole, with what lies behind a dot', () => {
  const upload = stepsOf(read('deploy.yml')).find(({ uses }) => uses?.startsWith('actions/upload-pages-artifact@'));
  expect(upload?.with).toEqual({ path: 'dist', 'include-hidden-files': true });
});

test('the comment waits for the run that leaves its report', () => {
  const { name } = parse(textOf('pull-request.yml')) as { name: string };
  expect(read('comment.yml').on['workflow_run']).toMatchObject({ workflows: [name] });
});

describe('a fault is found', () => {
  test.each([
    ['an unknown permission', 'attestations: write', 'attestation: write', /attestation/],
    ['a job that isn’t there', 'needs: attest', 'needs: atest', /atest/],
    ['an unknown context', 'vars.SITE_URL', 'varz.SITE_URL', /varz/],
    ['a time that isn’t one', "'5 19 * * *'", "'5 25 * * *'", /cron/],
    ['an output of another step', 'steps.pack.outputs', 'steps.pak.outputs', /pak/],
  ])('%s', async (_, from, to, message) => {
    const text = textOf('deploy.yml');
    expect(text).toContain(from);
    expect((await faultsOf(text.replace(from, to))).join('\n')).toMatch(message);
  });
});
