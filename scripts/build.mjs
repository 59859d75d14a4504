// `npm run build`: builds the whole site beside the one that stands and puts it in its place only
// when it is whole. A failed or broken-off build leaves `dist/` as it was.
import { spawn } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { inputsDigest, rememberBuild } from './build-inputs.mjs';

const next = path.resolve('.cache', `dist-next-${process.pid}`);
const old = path.resolve('.cache', `dist-old-${process.pid}`);
mkdirSync('.cache', { recursive: true });

const digest = inputsDigest();
const code = await build();
if (code === 0) {
  if (existsSync('dist')) renameSync('dist', old);
  renameSync(next, 'dist');
  rmSync(old, { recursive: true, force: true });
  rememberBuild(digest);
} else rmSync(next, { recursive: true, force: true });
process.exit(code);

/** Runs Astro; of its hundreds of lines a page each, only a count is kept. */
function build() {
  return new Promise((resolve) => {
    const child = spawn('astro', ['build', '--outDir', next], {
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'inherit'],
      shell: process.platform === 'win32',
    });
    let rest = '';
    let pages = 0;
    child.stdout.on('data', (data) => {
      const lines = (rest + data).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        if (/[├└]─/.test(line)) pages += 1;
        else console.log(line);
        if (/[├└]─/.test(line) && pages % 100 === 0) console.log(`  … ${pages} pages`);
      }
    });
    child.on('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.on('close', (exitCode) => {
      if (rest) console.log(rest);
      resolve(exitCode ?? 1);
    });
  });
}
