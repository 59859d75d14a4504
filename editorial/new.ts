import process from 'node:process';
import { runNew } from './new/run.ts';

/** `npm run new`: begins an entry, by questions or by flags. */
process.exitCode = await runNew(process.argv.slice(2), {
  input: process.stdin,
  output: process.stdout,
  errors: process.stderr,
  environment: process.env,
  isInteractive: process.stdin.isTTY && process.stdout.isTTY,
});
