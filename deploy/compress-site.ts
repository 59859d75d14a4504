import process from 'node:process';
import { compressSite } from './compress.ts';

/** `node deploy/compress-site.ts <folder>`: lays compressed copies beside the texts of a built site. */
const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Usage: node deploy/compress-site.ts <folder of the built site>');
  process.exitCode = 1;
} else console.log(`${await compressSite(folder)} compressed copies`);
