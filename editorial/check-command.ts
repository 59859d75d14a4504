import { parseArgs } from 'node:util';
import { messageLanguages, type InMessageLanguages, type MessageLanguage } from './rule.ts';

const formats = ['text', 'github', 'json'] as const;

/** What the command line asks of the gate. */
export interface CheckCommand {
  /** The content folder. */
  readonly root: string;
  readonly language: MessageLanguage | undefined;
  readonly format: (typeof formats)[number];
  readonly isFixing: boolean;
  readonly isSpelling: boolean;
}

/** The command line can't be understood; in every language, what of it. */
export interface Misunderstood {
  readonly language: MessageLanguage | undefined;
  readonly misunderstood: InMessageLanguages;
}

/** Whoever asks how the command is used has made no mistake. */
export interface AskedForHelp {
  readonly language: MessageLanguage | undefined;
  readonly isHelp: true;
}

/** How the command is used, in every language. */
export const usage: InMessageLanguages = {
  kk: `Қолданылуы: npm run check -- [--lang kk|ru|en] [--format text|github|json] [--fix] [--no-spelling] [қалта]
  --lang    есептің тілі; айтылмаса, компьютер тілі, әйтпесе қазақша да, орысша да
  --format  text — адамға, github — GitHub-та жолдардың қасына шығатын белгілер, json — бағдарламаларға
  --fix     қауіпсіз түзетуге келетінін түзетіп, қалғанын айтады
  --no-spelling  сөздердің дұрыс жазылуын тексермейді`,
  ru: `Как пользоваться: npm run check -- [--lang kk|ru|en] [--format text|github|json] [--fix] [--no-spelling] [папка]
  --lang    язык отчёта; если не указан — язык компьютера, иначе казахский и русский
  --format  text — для людей, github — отметки у строк на GitHub, json — для программ
  --fix     исправляет то, что можно исправить без риска, и говорит, что осталось
  --no-spelling  не проверяет правописание`,
  en: `Usage: npm run check -- [--lang kk|ru|en] [--format text|github|json] [--fix] [--no-spelling] [folder]
  --lang    the language of the report; else that of the machine, else Kazakh and Russian
  --format  text for people, github for annotations in a pull request, json for tools
  --fix     mends what is safe to mend, and reports what is left
  --no-spelling  asks nothing of the spelling`,
};

const notKnown = (found: string): InMessageLanguages => ({
  kk: `«${found}» түсініксіз.`,
  ru: `«${found}» непонятно.`,
  en: `“${found}” is not understood.`,
});

function notOffered(option: string, found: string | undefined, offered: readonly string[]): InMessageLanguages {
  const [given, list] = [found === undefined ? `--${option}` : `--${option} ${found}`, offered.join(', ')];
  return {
    kk: `${given}: мыналардың бірін жазыңыз: ${list}.`,
    ru: `${given}: напишите одно из: ${list}.`,
    en: `${given}: write one of: ${list}.`,
  };
}

const isOneOf = <T extends string>(found: unknown, offered: readonly T[]): found is T =>
  (offered as readonly unknown[]).includes(found);

/** Reads the command line, without the program and its file. */
export function readCheckCommand(args: readonly string[]): CheckCommand | Misunderstood | AskedForHelp {
  const { tokens, positionals } = parseArgs({
    args: [...args],
    options: {
      lang: { type: 'string' },
      format: { type: 'string' },
      fix: { type: 'boolean' },
      'no-spelling': { type: 'boolean' },
    },
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const misunderstood: InMessageLanguages[] = [];
  let language: MessageLanguage | undefined;
  let format: CheckCommand['format'] = 'text';
  let isFixing = false;
  let isHelp = false;
  let isSpelling = true;
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    if (name === 'lang') {
      if (isOneOf(value, messageLanguages)) language = value;
      else misunderstood.push(notOffered(name, value, messageLanguages));
    } else if (name === 'format') {
      if (isOneOf(value, formats)) format = value;
      else misunderstood.push(notOffered(name, value, formats));
    } else if (name === 'help') isHelp = true;
    else if (name === 'fix' && value === undefined) isFixing = true;
    else if (name === 'no-spelling' && value === undefined) isSpelling = false;
    else misunderstood.push(notKnown(value === undefined ? rawName : `${rawName}=${value}`));
  }
  if (isHelp) return { language, isHelp };
  const [root = 'src/content', another] = positionals;
  if (another !== undefined) misunderstood.push(notKnown(another));
  const [first] = misunderstood;
  return first ? { language, misunderstood: first } : { root, language, format, isFixing, isSpelling };
}
