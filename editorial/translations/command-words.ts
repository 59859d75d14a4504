import type { Translation } from '../../src/model/translation-state.ts';
import type { MessageLanguage } from '../rule.ts';
import { inList } from '../wording/in-list.ts';
import { enGuess, kkGuess, ruGuess } from '../wording/did-you-mean.ts';

/** Why nothing was recorded. */
export interface Refusals {
  usage: object;
  'unknown-entry': { found: string; closest: string | undefined };
  'unknown-locale': { found: string; locales: readonly string[] };
  original: { entry: string; locale: string };
  'no-text': { entry: string; locale: string };
  unrecorded: { entry: string; locale: string };
  'not-stale': { entry: string; locale: string; date: string };
  'figure-changed': { entry: string; locale: string; was: readonly string[]; now: readonly string[] };
  'reason-missing': object;
  day: { found: string; from: string | undefined; to: string };
}
export type Refusal = { [Kind in keyof Refusals]: { readonly kind: Kind } & Refusals[Kind] }[keyof Refusals];

/** The words of `npm run translations` in one language. */
export interface CommandWords {
  readonly states: Readonly<Record<Translation['state'] | 'original', string>>;
  readonly entry: string;
  readonly counts: (entries: number) => string;
  readonly staleSince: (date: string) => string;
  readonly firstChange: (commit: { id: string; date: string; subject: string }) => string;
  readonly statedChange: (was: readonly string[], now: readonly string[]) => string;
  readonly waived: (waiver: { date: string; by: string; because: string }) => string;
  /** Stands for former words that history doesn't have. */
  readonly formerWords: string;
  /** Stands for the translation's words where their place can't be told. */
  readonly noPlace: string;
  /** What to do about a stale translation; `onlyWords`: the original states what it stated. */
  readonly next: (entry: string, locale: string, onlyWords: boolean) => readonly string[];
  readonly recorded: (entry: string, locale: string, date: string) => string;
  readonly recordedCount: (count: number) => string;
  readonly waivedNow: (entry: string, locale: string) => string;
  readonly refused: { readonly [Kind in keyof Refusals]: (parameters: Refusals[Kind]) => string };
}

const usage = `npm run translations [-- --lang kk|ru|en] [--format text|json]
npm run translations -- accept press-releases/charity-2019 ru [--date 2026-11-22]
npm run translations -- accept --unrecorded [--date 2026-11-22]
npm run translations -- waive press-releases/charity-2019 ru --because "…" --by "…" [--date 2026-11-22]`;

export const commandWords: Readonly<Record<MessageLanguage, CommandWords>> = {
  kk: {
    states: {
      original: 'түпнұсқа',
      current: 'салыстырылған',
      stale: 'ескірген',
      unrecorded: 'салыстырылмаған',
      missing: 'жоқ',
    },
    entry: 'жазба',
    counts: (entries) => `Мәтіні бар жазба: ${entries}.`,
    staleSince: (date) => `ескірген: соңғы рет ${date} күні салыстырылған, содан кейін түпнұсқа өзгерген`,
    firstChange: ({ id, date, subject }) => `алғашқы өзгеріс: ${id}, ${date}, «${subject}»`,
    statedChange: (was, now) => `деректер өзгерген: бұрын ${inList(was)}, енді ${inList(now)}`,
    waived: ({ date, by, because }) => `${date}: аударманы өзгертудің қажеті жоқ (${by}): ${because}`,
    formerWords: '(бұрынғы сөзі тарихтан табылмады)',
    noPlace: '(аудармадағы орны белгісіз)',
    next: (entry, locale, onlyWords) => [
      `Аударманы түзеткен соң: npm run translations -- accept ${entry} ${locale}`,
      ...(onlyWords
        ? [
            `Түпнұсқада емле қатесі ғана түзетілсе: npm run translations -- waive ${entry} ${locale} --because "…" --by "…"`,
          ]
        : []),
    ],
    recorded: (entry, locale, date) => `+ ${entry} ${locale}: ${date} күні салыстырылды`,
    recordedCount: (count) => `Жазылды: ${count}.`,
    waivedNow: (entry, locale) => `+ ${entry} ${locale}: аударманы өзгертудің қажеті жоқ деп жазылды`,
    refused: {
      usage: () => `Бұйрық былай жазылады:\n${usage}`,
      'unknown-entry': ({ found, closest }) => `«${found}» деген жазба жоқ.${kkGuess(closest)}`,
      'unknown-locale': ({ found, locales }) => `Сайтта «${found}» тілі жоқ, мыналар бар: ${locales.join(', ')}.`,
      original: ({ entry, locale }) => `${entry}: «${locale}» мәтіні — түпнұсқаның өзі, оны салыстыратын ештеңе жоқ.`,
      'no-text': ({ entry, locale }) => `${entry}: «${locale}» тіліндегі мәтін жоқ. Алдымен оны жазыңыз.`,
      unrecorded: ({ entry, locale }) =>
        `${entry}: «${locale}» аудармасы түпнұсқамен әлі салыстырылмаған. Салыстырып, мына бұйрықты орындаңыз: npm run translations -- accept ${entry} ${locale}`,
      'not-stale': ({ entry, locale, date }) =>
        `${entry}: «${locale}» аудармасы ескірмеген (${date} күні салыстырылған), ештеңе жазылған жоқ.`,
      'figure-changed': ({ entry, locale, was, now }) =>
        `${entry}: түпнұсқадағы деректер өзгерген: бұрын ${inList(was)}, енді ${inList(now)}. Мұндайда аударманы өзгертпей қоюға болмайды: «${locale}» мәтінін түзетіп, мына бұйрықты орындаңыз: npm run translations -- accept ${entry} ${locale}`,
      'reason-missing': () => 'Себебі мен шешкен адамның аты керек: --because "…" --by "…".',
      day: ({ found, from, to }) =>
        `--date ${found}: күнді 2026-11-22 түрінде жазыңыз: ${from === undefined ? '' : `${from} күнінен ерте емес, `}${to} күнінен кеш емес.`,
    },
  },
  ru: {
    states: {
      original: 'оригинал',
      current: 'сверен',
      stale: 'устарел',
      unrecorded: 'не сверен',
      missing: 'нет',
    },
    entry: 'запись',
    counts: (entries) => `Записей с текстами: ${entries}.`,
    staleSince: (date) => `устарел: последний раз сверен ${date}, после этого оригинал изменили`,
    firstChange: ({ id, date, subject }) => `первая правка: ${id}, ${date}, «${subject}»`,
    statedChange: (was, now) => `изменились данные: было ${inList(was)}, стало ${inList(now)}`,
    waived: ({ date, by, because }) => `${date}: перевод менять не нужно (${by}): ${because}`,
    formerWords: '(прежних слов в истории нет)',
    noPlace: '(место в переводе неизвестно)',
    next: (entry, locale, onlyWords) => [
      `Когда исправите перевод: npm run translations -- accept ${entry} ${locale}`,
      ...(onlyWords
        ? [
            `Если в оригинале исправлена опечатка: npm run translations -- waive ${entry} ${locale} --because "…" --by "…"`,
          ]
        : []),
    ],
    recorded: (entry, locale, date) => `+ ${entry} ${locale}: сверен ${date}`,
    recordedCount: (count) => `Записано: ${count}.`,
    waivedNow: (entry, locale) => `+ ${entry} ${locale}: записано, что перевод менять не нужно`,
    refused: {
      usage: () => `Команда пишется так:\n${usage}`,
      'unknown-entry': ({ found, closest }) => `Записи «${found}» нет.${ruGuess(closest)}`,
      'unknown-locale': ({ found, locales }) => `Языка «${found}» на сайте нет, есть ${locales.join(', ')}.`,
      original: ({ entry, locale }) => `${entry}: текст «${locale}» и есть оригинал, сверять его не с чем.`,
      'no-text': ({ entry, locale }) => `${entry}: текста «${locale}» нет. Сначала напишите его.`,
      unrecorded: ({ entry, locale }) =>
        `${entry}: перевод «${locale}» ещё не сверен с оригиналом. Сверьте его и выполните: npm run translations -- accept ${entry} ${locale}`,
      'not-stale': ({ entry, locale, date }) =>
        `${entry}: перевод «${locale}» не устарел (сверен ${date}), записывать нечего.`,
      'figure-changed': ({ entry, locale, was, now }) =>
        `${entry}: в оригинале изменились данные: было ${inList(was)}, стало ${inList(now)}. Оставить перевод прежним нельзя: исправьте текст «${locale}» и выполните: npm run translations -- accept ${entry} ${locale}`,
      'reason-missing': () => 'Нужны причина и имя того, кто решил: --because "…" --by "…".',
      day: ({ found, from, to }) =>
        `--date ${found}: напишите день в виде 2026-11-22${from === undefined ? '' : `, не раньше ${from}`}, не позже ${to}.`,
    },
  },
  en: {
    states: {
      original: 'original',
      current: 'checked',
      stale: 'stale',
      unrecorded: 'not checked',
      missing: 'missing',
    },
    entry: 'entry',
    counts: (entries) => `Entries with texts: ${entries}.`,
    staleSince: (date) => `stale: last held against the original on ${date}; the original has changed since`,
    firstChange: ({ id, date, subject }) => `first change: ${id}, ${date}, “${subject}”`,
    statedChange: (was, now) => `what it states has changed: it was ${inList(was)}, it is ${inList(now)}`,
    waived: ({ date, by, because }) => `${date}: the translation needs no change (${by}): ${because}`,
    formerWords: '(history has no former words)',
    noPlace: '(its place in the translation is not known)',
    next: (entry, locale, onlyWords) => [
      `Once the translation is mended: npm run translations -- accept ${entry} ${locale}`,
      ...(onlyWords
        ? [
            `Where the original had a typo mended: npm run translations -- waive ${entry} ${locale} --because "…" --by "…"`,
          ]
        : []),
    ],
    recorded: (entry, locale, date) => `+ ${entry} ${locale}: held against the original on ${date}`,
    recordedCount: (count) => `Recorded: ${count}.`,
    waivedNow: (entry, locale) => `+ ${entry} ${locale}: recorded that the translation needs no change`,
    refused: {
      usage: () => `The command is written like this:\n${usage}`,
      'unknown-entry': ({ found, closest }) => `There is no entry “${found}”.${enGuess(closest)}`,
      'unknown-locale': ({ found, locales }) => `The site has no language “${found}”, it has ${locales.join(', ')}.`,
      original: ({ entry, locale }) => `${entry}: the text “${locale}” is the original itself.`,
      'no-text': ({ entry, locale }) => `${entry}: there is no text in “${locale}”. Write it first.`,
      unrecorded: ({ entry, locale }) =>
        `${entry}: nobody has held the translation “${locale}” against its original yet. Do so and run accept ${entry} ${locale}.`,
      'not-stale': ({ entry, locale, date }) =>
        `${entry}: the translation “${locale}” is not stale (checked on ${date}); there is nothing to record.`,
      'figure-changed': ({ entry, locale, was, now }) =>
        `${entry}: the original states something else: it was ${inList(was)}, it is ${inList(now)}. Such a change can't be waived: mend the text “${locale}” and run accept ${entry} ${locale}.`,
      'reason-missing': () => 'A reason and a name are needed: --because "…" --by "…".',
      day: ({ found, from, to }) =>
        `--date ${found}: write the day as 2026-11-22${from === undefined ? '' : `, not before ${from}`}, not after ${to}.`,
    },
  },
};

/** Says in words why nothing was recorded. */
export function describeRefusal(refusal: Refusal, language: MessageLanguage): string {
  // A refusal's parameters are those of its kind; TypeScript does not follow that through the table.
  const words = commandWords[language].refused[refusal.kind] as (parameters: Refusal) => string;
  return words(refusal);
}
