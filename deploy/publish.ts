import process from 'node:process';
import { parseArgs } from 'node:util';
import { ReleaseError, Releases } from './releases.ts';

const usage = `npm run publish:local -- <folder>              puts dist/ live: a server serves <folder>/live
npm run publish:local -- <folder> --roll-back  puts the release before it in its place
npm run publish:local -- <folder> --list       names the releases that are kept`;

/** `npm run publish:local`: puts the built site live, and back. */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { 'roll-back': { type: 'boolean' }, list: { type: 'boolean' }, site: { type: 'string', default: 'dist' } },
    allowPositionals: true,
  });
  const [folder, ...others] = positionals;
  if (folder === undefined || others.length > 0) {
    console.error(usage);
    return 1;
  }
  const releases = new Releases(folder);
  if (values.list) for (const name of releases.list()) console.log(name === releases.live() ? `${name} (live)` : name);
  else console.log(`Live: ${values['roll-back'] ? releases.rollBack() : await releases.publish(values.site)}`);
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  // What the machine refuses tells by itself what and where; a wrong call asks for the right one.
  const isRefused = error instanceof ReleaseError || (error instanceof Error && 'syscall' in error);
  const isWrongCall = error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  if (!isRefused && !isWrongCall) throw error;
  console.error(isWrongCall ? `${error.message}\n${usage}` : error.message);
  process.exitCode = 1;
}
