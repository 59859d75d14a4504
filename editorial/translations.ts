import { runTranslations } from './translations/command.ts';

/**
 * `npm run translations`: shows which translations are there, missing or stale; with `accept` or
 * `waive`, records that one was held against its original.
 */
const { isDone, text } = runTranslations(
  process.argv.slice(2),
  process.env,
  process.stdout.isTTY ? process.stdout.columns : undefined,
);
if (isDone) console.log(text);
else {
  console.error(text);
  process.exitCode = 1;
}
