// Knows what a build is made from, so that a second `npm start` builds only where something changed.
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import process from 'node:process';

const remembered = '.cache/build-digest';
const inputs = [
  'src/**/*',
  'public/**/*',
  'editorial/**/*.ts',
  'scripts/build.mjs',
  'astro.config.mjs',
  'package-lock.json',
  'tsconfig.json',
];

/** A digest of every file that a build reads, and of the address it is built for. */
export function inputsDigest() {
  const hash = createHash('sha256').update(process.env.SITE_URL ?? '');
  for (const file of globSync(inputs).sort())
    if (statSync(file).isFile()) hash.update(`${file}\0`).update(readFileSync(file));
  return hash.digest('hex');
}

/** Whether `dist/` was built from the files as they are now. */
export const isBuilt = () =>
  existsSync('dist/index.html') && existsSync(remembered) && readFileSync(remembered, 'utf8') === inputsDigest();

export const rememberBuild = (digest) => writeFileSync(remembered, digest);
