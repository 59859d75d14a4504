import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { examineContent } from '../gate/load-content.ts';
import { Repository } from '../facts-diff/git.ts';
import { speeches } from '../facts-diff/languages.ts';
import { toMarkdown } from '../facts-diff/markdown.ts';
import { compareVersions } from '../facts-diff/versions.ts';
import { toReportedFaults, type ReportedFault } from '../report/report-formats.ts';
import { reportLimit, toComment, toSuggestions } from './comment.ts';
import { gitHub } from './github.ts';
import { publish } from './publish.ts';

/**
 * Comments on a pull request: what it does to the facts, what is wrong with it, and how to mend that.
 * This is the code of `main`. What the pull request brings is fetched as git's objects and read as
 * data; nothing of it is checked out or run.
 */
const setting = (name: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: this runs in .github/workflows/comment.yml.`);
  return value;
};
const repository = setting('GITHUB_REPOSITORY');
const commit = setting('HEAD_SHA');
const run = setting('RUN_ID');
const server = process.env['GITHUB_SERVER_URL'] ?? 'https://github.com';
const contentFolder = 'src/content';

const github = gitHub(repository, setting('GITHUB_TOKEN'), process.env['GITHUB_API_URL']);
const pulls = await github.pullRequestsFrom(`${setting('HEAD_OWNER')}:${setting('HEAD_BRANCH')}`);
const pull = pulls.find(({ head }) => head.sha === commit)?.number;
if (pull === undefined) console.log(`No open pull request stands at ${commit}: a newer run will comment.`);
else {
  execFileSync('git', ['fetch', '--quiet', '--no-tags', 'origin', `refs/pull/${pull}/head`], { stdio: 'inherit' });
  const faults = faultsAt(commit);
  const { diff, comparison } = compareVersions({ folder: process.cwd(), ref: 'HEAD', to: commit });
  const runPage = `${server}/${repository}/actions/runs/${run}`;
  const artefact = await github.artefactOf(run, 'site');
  const comment = toComment({
    facts: toMarkdown(diff, comparison, {
      speeches: [speeches.kk, speeches.ru],
      base: undefined,
      limit: reportLimit,
      command: 'npm run facts-diff -- origin/main --limit 999999',
    }),
    errors: faults.filter(({ severity }) => severity === 'error').length,
    warnings: faults.filter(({ severity }) => severity === 'warning').length,
    site: artefact === undefined ? undefined : `${runPage}/artifacts/${artefact}`,
    run: runPage,
  });
  const told = await publish(github, pull, comment, toSuggestions(faults, commit));
  console.log(`#${pull}: ${faults.length} faults, ${told} new suggestions.`);
}

/** What the checks say of the content at a commit. */
function faultsAt(commit: string): ReportedFault[] {
  const copy = mkdtempSync(path.join(tmpdir(), 'pull-request-'));
  try {
    const root = path.join(copy, contentFolder);
    new Repository(process.cwd()).copyFolder(commit, contentFolder, root);
    return toReportedFaults(examineContent(root, copy).faults, root, copy);
  } finally {
    rmSync(copy, { recursive: true });
  }
}
