import { globSync } from 'node:fs';
import path from 'node:path';
import { publicationDay } from '../../src/model/waiting.ts';
import { readYaml } from '../../src/model/yaml-file.ts';
import { readOwn } from '../gate/raw-files.ts';

/** The files of entries that have a day of their own. */
const datedFiles = { 'press-releases': '*/press-release.yaml', sources: '*.yaml' };

/**
 * The last day, no later than the given one, on which something of a content folder came due. Between
 * two such days nothing comes, and a build of the one is a build of the other; empty before the first.
 * Files that can't be read have no day: the gate refuses them.
 */
export function lastDueDay(root: string, date: string): string {
  let last = '';
  for (const [collection, pattern] of Object.entries(datedFiles))
    for (const file of globSync(pattern, { cwd: path.join(root, collection) })) {
      const text = readOwn(path.join(root, collection, file))?.toString('utf8') ?? '';
      const { data } = readYaml(text, file);
      const day = publicationDay(collection, data) ?? '';
      if (day > last && day <= date) last = day;
    }
  return last;
}
