// The second half of `npm start`, under the project's own Node: builds what isn't built, then serves.
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { isBuilt } from './build-inputs.mjs';
import { dayOfBuild } from './day-of-build.mjs';

const run = (script) => {
  const { status } = spawnSync(process.execPath, [script], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
};

if (isBuilt(dayOfBuild())) console.log('The built site is up to date.');
else {
  console.log('Building the site …');
  run('scripts/build.mjs');
}
run('scripts/serve.mjs');
