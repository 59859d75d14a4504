// One index built in a process of its own, so that no build profits from the one before: `build-once.ts ours|plain DIR OUTPUT`.
import path from 'node:path';
import process from 'node:process';
import { close, createIndex } from 'pagefind';
import { buildIndex } from '../../src/search/index/build-index.ts';

const [kind = '', folder = '', output = ''] = process.argv.slice(2);
if (kind === 'ours') await buildIndex(folder, path.join(folder, 'pagefind'));
else if (kind === 'plain') {
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(errors.join('; '));
  const faults = [
    ...(await index.addDirectory({ path: folder, glob: '**/*.html' })).errors,
    ...(await index.writeFiles({ outputPath: output })).errors,
  ];
  if (faults.length > 0) throw new Error(faults.join('; '));
  await close();
} else throw new Error(`There is no build of the kind “${kind}”.`);
