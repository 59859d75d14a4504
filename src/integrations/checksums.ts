import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { digestOf, keepDigests } from '../build-cache/site-before.ts';

/** The file in which `sha256sum --check` looks up what every other file of the site should be. */
const list = 'SHA256SUMS';

/** Publishes a digest of every file, so that whoever builds the same commit can compare. */
export function checksums(): AstroIntegration {
  return {
    name: 'checksums',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const files = readdirSync(folder, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
          .filter((file) => file !== list)
          .sort();
        const lines = files.map((file) => `${digestOf(readFileSync(path.join(folder, file)))}  ${file}\n`).join('');
        writeFileSync(path.join(folder, list), lines);
        keepDigests(lines);
      },
    },
  };
}
