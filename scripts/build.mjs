// `npm run build`: builds the whole site beside the one that stands and puts it in its place only
// when it is whole. A failed or broken-off build leaves `dist/` as it was.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { filesDigest, forgetBuild, inputsDigest, programDigest, rememberBuild } from './build-inputs.mjs';
import { commitOfBuild, isCommitted } from './commit.mjs';
import { dayOfBuild } from './day-of-build.mjs';
import { isRunning } from './is-running.ts';

/** Lines of Astro's that name one file, or the number of those pages that it has made itself. */
const isOfFile = /[├└]─|page\(s\) built/;
const date = dayOfBuild();
const cache = path.resolve('.cache');
const next = path.join(cache, `dist-next-${process.pid}`);
const old = path.join(cache, `dist-old-${process.pid}`);
/** What is kept from build to build; see `src/build-cache/store.ts`. */
const kept = path.join(cache, 'kept');
const nextKept = path.join(cache, `kept-next-${process.pid}`);
/** Says with which program Astro has rendered the texts that it remembers; not there where that isn't sure. */
const textsMadeBy = path.join(cache, 'texts-made-by');
// A cache that came with the files could say of any text what it is on the site, and that the gate has found it right.
if (isCommitted('.cache')) rmSync(cache, { recursive: true, force: true });
mkdirSync(cache, { recursive: true });
removeLeftovers();
mkdirSync(nextKept);

const commit = commitOfBuild();
const files = filesDigest();
const program = programDigest();
forgetTextsOfOthers();
const code = await build();
const isWhole = code === 0 && existsSync(path.join(next, 'SHA256SUMS'));
// What was read before a file changed, and what was read after, is of no use to a later build.
const isOfOneState = filesDigest() === files;
if (!isOfOneState) rmSync(textsMadeBy, { force: true });
try {
  if (isWhole) publish();
  if (isWhole && isOfOneState) remember();
} finally {
  for (const folder of [next, nextKept]) rmSync(folder, { recursive: true, force: true });
}
process.exit(isWhole ? 0 : code || 1);

/** Texts that Astro has rendered and remembers by their words alone: our part in it may have changed. */
function forgetTextsOfOthers() {
  if (existsSync(textsMadeBy) && readFileSync(textsMadeBy, 'utf8') === program) return;
  rmSync(textsMadeBy, { force: true });
  rmSync(path.join(cache, 'astro'), { recursive: true, force: true });
}

/** Keeps for the next build what this one has made, and knows that nothing has changed since. */
function remember() {
  rmSync(kept, { recursive: true, force: true });
  renameSync(nextKept, kept);
  writeFileSync(textsMadeBy, program);
  rememberBuild(inputsDigest(date, files, commit));
}

/** Puts the new site in the place of the old one; if that can't be done, the old one comes back. */
function publish() {
  forgetBuild();
  if (existsSync('dist')) renameSync('dist', old);
  try {
    renameSync(next, 'dist');
  } catch (error) {
    if (existsSync(old)) renameSync(old, 'dist');
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}

/** What builds left behind that were broken off. */
function removeLeftovers() {
  for (const name of readdirSync(cache)) {
    const pid = /^(?:dist-(?:next|old)|kept-next)-(\d+)$/.exec(name)?.[1];
    // In a container, the build before may have had the same number.
    if (pid && (Number(pid) === process.pid || !isRunning(Number(pid))))
      rmSync(path.join(cache, name), { recursive: true, force: true });
  }
}

/** Runs Astro, without its lines on each file and on how many pages there are: it doesn't make most of them. */
function build() {
  return new Promise((resolve) => {
    const child = spawn('astro', ['build', '--outDir', next], {
      env: {
        ...process.env,
        // Read once: a build over midnight is a build of one day.
        BUILD_DATE: date,
        COMMIT: commit,
        PROGRAM_DIGEST: program,
        KEPT_FOLDER: nextKept,
        // Under other values, such as a test runner's, Astro's modules would read all content anew for each page.
        NODE_ENV: 'production',
        DEV: undefined,
        // With one for each thread, much that was given back would be held.
        MALLOC_ARENA_MAX: '2',
        ASTRO_TELEMETRY_DISABLED: '1',
        NO_COLOR: '1',
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let rest = '';
    child.stdout.on('data', (data) => {
      const lines = (rest + data).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) if (!isOfFile.test(line)) console.log(line);
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
