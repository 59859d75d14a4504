// Knows what a build is made from, so that a second `npm start` builds only where something changed.
import { createHash, hash } from 'node:crypto';
import { existsSync, globSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { commitOfBuild } from './commit.mjs';
import { lastDueDay } from '../editorial/days/due-days.ts';

const remembered = '.cache/build-digest';
const content = 'src/content';
const program = [
  'src/**/*',
  'src/**/.*/**/*',
  'public/**/*',
  'deploy/**/*.ts',
  'editorial/**/*.ts',
  'scripts/build.mjs',
  'astro.config.mjs',
  'package-lock.json',
  'tsconfig.json',
];

/** A digest of every file that a build reads. */
export const filesDigest = () => digestOf(program, []);

/**
 * A digest of every file that a build reads, of its commit and the addresses it is given, and of its day as far as
 * that makes a difference: something has come due since the day before.
 *
 * @param files as `filesDigest` gives it
 * @param commit as `commitOfBuild` gives it
 */
export const inputsDigest = (date, files = filesDigest(), commit = commitOfBuild()) =>
  hash('sha256', [files, ...addresses(), commit, lastDueDay(content, date)].join('\0'));

/**
 * A digest of all that pages are made with besides content: files, packages, the Node that runs them, and addresses.
 */
export const programDigest = () => digestOf(program, [...addresses(), process.version], [`${content}/**`]);

const addresses = () => [process.env.SITE_URL ?? '', process.env.REPOSITORY_URL ?? ''];

function digestOf(patterns, given, exclude = []) {
  const hash = createHash('sha256').update(`${given.join('\0')}\0`);
  for (const file of globSync(patterns, { exclude }).sort())
    if (statSync(file, { throwIfNoEntry: false })?.isFile()) hash.update(`${file}\0`).update(readFileSync(file));
  return hash.digest('hex');
}

/** Whether `dist/` was built from the files as they are now, and says what it should on the day. */
export const isBuilt = (date) =>
  existsSync('dist/index.html') && existsSync(remembered) && readFileSync(remembered, 'utf8') === inputsDigest(date);

/** Where this is broken off, what is in `dist/` is known of no state of the files. */
export const forgetBuild = () => rmSync(remembered, { force: true });

export const rememberBuild = (digest) => writeFileSync(remembered, digest);
