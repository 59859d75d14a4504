import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { SiteBefore } from '../../build-cache/site-before.ts';
import { searchIndexPath } from '../../routing/paths.ts';

/**
 * Takes a language's index from the site before.
 *
 * @param folder where it is put, in a folder with the name of the language; beside it, what all languages share
 * @returns whether all of it was there as it was made; otherwise no index is put there
 */
export function takeIndexBefore(site: SiteBefore, language: string, folder: string): boolean {
  const root = searchIndexPath.slice(1);
  const own = site.files.filter((file) => file.startsWith(`${root}${language}/`));
  const common = site.files.filter((file) => `${path.posix.dirname(file)}/` === root);
  for (const file of [...own, ...common]) {
    const bytes = site.read(file);
    if (!bytes) {
      rmSync(path.join(folder, language), { recursive: true, force: true });
      return false;
    }
    const output = path.join(folder, file.slice(root.length));
    mkdirSync(path.dirname(output), { recursive: true });
    writeFileSync(output, bytes);
  }
  return own.length > 0;
}
