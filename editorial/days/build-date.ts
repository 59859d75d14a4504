import path from 'node:path';
import process from 'node:process';
import { ledgerFile, readLedger } from '../../src/model/ledger.ts';
import { daySchema } from '../../src/model/schemas/text.ts';
import { readOwn } from '../gate/raw-files.ts';
import { messageLanguages, type InMessageLanguages, type MessageLanguage } from '../rule.ts';

/** The day that was asked for can't be the day of a build. */
export class BuildDateError extends Error {
  readonly #words: InMessageLanguages;

  constructor(words: InMessageLanguages) {
    super(messageLanguages.map((language) => words[language]).join('\n'));
    this.name = 'BuildDateError';
    this.#words = words;
  }

  in(languages: readonly MessageLanguage[]): string {
    return languages.map((language) => this.#words[language]).join('\n');
  }
}

/**
 * The day for which this run proves, builds or releases the site: what is dated later waits. It is
 * `BUILD_DATE` of the environment, else today in Almaty, and the only thing here that is read off
 * a clock. A clock that is behind takes nothing back: what the ledger holds was published already.
 *
 * @param root the content folder
 * @throws BuildDateError where `BUILD_DATE` is no day, or lies before the last release
 */
export function buildDate(
  root: string,
  environment: Readonly<Record<string, string | undefined>> = process.env,
  now = new Date(),
): string {
  const released = lastRelease(root);
  const asked = environment['BUILD_DATE'];
  if (!asked) {
    const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Almaty' }).format(now);
    return released > today ? released : today;
  }
  if (!daySchema.safeParse(asked).success)
    throw new BuildDateError({
      kk: `BUILD_DATE=${asked} — күн емес. Оны 2026-11-22 түрінде жазыңыз.`,
      ru: `BUILD_DATE=${asked} — не день. Напишите его в виде 2026-11-22.`,
      en: `BUILD_DATE=${asked} is no day. Write it as 2026-11-22.`,
    });
  if (asked < released)
    throw new BuildDateError({
      kk: `BUILD_DATE=${asked}: ${released} күні шығарылған көрсеткіштер бар. Сол күнді не одан кейінгісін жазыңыз.`,
      ru: `BUILD_DATE=${asked}: последние показатели выпущены ${released}. Напишите этот день или более поздний.`,
      en: `BUILD_DATE=${asked}: figures were released on ${released}. Write that day or a later one.`,
    });
  return asked;
}

/** The day of the last release; nothing where there is none, or a ledger that the gate will refuse. */
function lastRelease(root: string): string {
  const text = readOwn(path.join(root, ledgerFile))?.toString('utf8') ?? '';
  return readLedger(text, ledgerFile).states.at(-1)?.date ?? '';
}
