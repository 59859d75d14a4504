// The second half of `npm test`, under the project's own Node: every check in turn. Each step
// counts as one check, the test runner's as many as it has tests; the last line says how many
// passed and failed.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import process from 'node:process';

const results = '.cache/test-results.json';
mkdirSync('.cache', { recursive: true });
rmSync(results, { force: true });

const steps = [
  ['Content', ['node', 'editorial/check.ts']],
  ['Types', ['npm', 'run', '--silent', 'types']],
  ['Lint', ['npm', 'run', '--silent', 'lint']],
  ['Formatting', ['npm', 'run', '--silent', 'format:check']],
  ['Build', ['node', 'scripts/build.mjs']],
  ['Tests', ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${results}`]],
];

let passed = 0;
let failed = 0;
for (const [name, [command, ...args]] of steps) {
  console.log(`\n== ${name}`);
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  const counts = name === 'Tests' ? readResults() : undefined;
  passed += counts?.numPassedTests ?? (status === 0 ? 1 : 0);
  failed += counts?.numFailedTests ?? (status === 0 ? 0 : 1);
  // A file that can't be loaded fails the run without failing a test.
  if (counts && status !== 0 && counts.numFailedTests === 0) failed += 1;
  if (counts) failed += emptyProjects(counts);
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

/** How many kinds of tests did not run at all. */
function emptyProjects({ testResults }) {
  const missing = ['unit', 'dist', 'build', 'serve', 'e2e'].filter(
    (project) => !testResults.some(({ name }) => name.includes(`/tests/${project}/`)),
  );
  if (missing.length > 0) console.error(`No test ran in: ${missing.join(', ')}`);
  return missing.length;
}

function readResults() {
  try {
    return JSON.parse(readFileSync(results, 'utf8'));
  } catch {
    return undefined;
  }
}
