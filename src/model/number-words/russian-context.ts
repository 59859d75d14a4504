import { byInitial, phrases, wordsOf, type ShareWords } from './grammar.ts';
import type { Token } from './tokens.ts';

/** How Russian qualifies a number. The longest phrase counts: «не более» is no «более». */
export const russianQualifiers = byInitial([
  ...phrases('exact', 'either', ['ровно', 'в точности']),
  ...phrases('about', 'before', ['около', 'порядка', 'где - то', '~', '≈'], { near: true }),
  ...phrases('about', 'either', ['примерно', 'приблизительно', 'ориентировочно', 'плюс - минус']),
  ...phrases('more-than', 'before', ['более', 'больше', 'свыше', 'выше', '>'], { near: true }),
  ...phrases('more-than', 'before', ['превыш*', 'превыс*', 'перевалил* за'], { near: true }),
  ...phrases('more-than', 'after', ['с лишним', 'с небольшим', 'с хвостиком']),
  ...phrases('nearly', 'before', ['почти', 'без малого', 'чуть ли не', 'едва не', 'едва ли не']),
  ...phrases('at-least', 'either', ['не менее', 'не меньше', 'не ниже', 'минимум', 'как минимум', 'самое меньшее']),
  ...phrases('at-least', 'either', ['по меньшей мере', 'по крайней мере', 'минимально', 'хотя бы', '≥']),
  ...phrases('at-least', 'after', ['и более', 'и больше', 'и выше', 'или более', 'или больше', '+'], { near: true }),
  ...phrases('up-to', 'before', ['до', 'вплоть до'], { near: true, alsoOfTime: true }),
  ...phrases('up-to', 'either', [
    'не более',
    'не больше',
    'не свыше',
    'не выше',
    'максимум',
    'как максимум',
    'максимально',
  ]),
  ...phrases('up-to', 'either', ['самое большее', 'не превыш*', 'не превыс*', '≤']),
  ...phrases('up-to', 'after', ['и менее', 'и меньше', 'или менее', 'или меньше'], { near: true }),
  ...phrases('other', 'before', ['менее', 'меньше', 'ниже', 'минус', '<'], { near: true }),
]);

/** Words that may stand between a qualifier and its number: «не менее чем в 20», «почти все 20». */
export const russianFillers: ReadonlySet<string> = new Set(
  wordsOf('чем нежели в во на из по о об с со к ко у для от за при всех все этих эти их'),
);

const months: Readonly<Record<string, readonly [stem: string, endings: string]>> = {
  1: ['январ', 'ь я ю ем е'],
  2: ['феврал', 'ь я ю ем е'],
  3: ['март', '- а у ом е'],
  4: ['апрел', 'ь я ю ем е'],
  5: ['ма', 'й я ю ем е'],
  6: ['июн', 'ь я ю ем е'],
  7: ['июл', 'ь я ю ем е'],
  8: ['август', '- а у ом е'],
  9: ['сентябр', 'ь я ю ем е'],
  10: ['октябр', 'ь я ю ем е'],
  11: ['ноябр', 'ь я ю ем е'],
  12: ['декабр', 'ь я ю ем е'],
};
export const russianMonths: ReadonlyMap<string, number> = new Map(
  Object.entries(months).flatMap(([month, [stem, endings]]) =>
    wordsOf(endings).map((ending) => [stem + ending.replace('-', ''), Number(month)] as const),
  ),
);

export const russianYearWords: ReadonlySet<string> = new Set(
  wordsOf('год года году годом годе годы годов годам годами годах гг'),
);

/** What is counted, by its beginning; a genitive plural with an ending of its own needs no entry. */
const counted = wordsOf(`
  человек людей людям людьми дет ребят учени учащ школьник воспитан пациент жител спортсмен участн бегун волонт
  женщин мужчин девоч команд площад учрежден организац мероприят проект заяв тенге доллар процент километр
  метр тонн секунд минут`);
/** The same, whole: their beginnings are those of other words as well. */
const countedWhole = new Set(
  wordsOf(
    'лет раз раза семей стран школ книг мест дел делам делами рублей центов пар групп комнат км м кг г га шт экз',
  ),
);
const genitivePlural = /.(?:ов|[цтс]ий|[еа]ний|ей)$/;
const genitiveAdjective = /..[ыи]х$/;
const adjective = /(?:[ыи]х|[ыи]м|[ыи]ми)$/;
/** Words that end like a genitive plural and count nothing. */
const pronouns = new Set(
  wordsOf(
    'всей своей моей твоей нашей вашей чьей этих тех своих моих наших ваших самих таких каких которых некоторых многих готов',
  ),
);

/** «2045 добрых дел» counts; «в 2045 Алматы» and «в 2017 прошёл» don't. */
export function countsInRussian(after: readonly Token[]): boolean {
  for (const { text, word } of after) {
    if (text !== text.toLowerCase() || pronouns.has(word)) return false;
    if (countedWhole.has(word) || counted.some((start) => word.startsWith(start))) return true;
    if (genitivePlural.test(word) || genitiveAdjective.test(word)) return true;
    if (!adjective.test(word)) return false;
  }
  return false;
}

/** Words that come before an amount, and endings of verbs that say what became of it: вышло 2000, выделено 2000. */
const sums = /^(?:числ|количеств|сумм|итог|всего$)/;
const happened = /(?:ло|лось|лись|[еая]но|[ая]то)$/;
const endLikeVerbs = new Set(wordsOf('начало село дело тело'));

/** «Вышло 2000», «число бегунов — 2000», «Бегунов: 2000»; but «Марафон добрых дел – 2017» and «начало 2017». */
export function announcesInRussian(before: readonly Token[]): boolean {
  const last = before.at(-1);
  if (last?.kind === 'word') return happened.test(last.word) && !endLikeVerbs.has(last.word);
  if (last === undefined || !/^[—–:-]$/.test(last.text)) return false;
  const clauseStart = before
    .slice(0, -1)
    .findLastIndex(({ kind, opensParagraph }) => kind !== 'word' || opensParagraph);
  const opens = before[clauseStart]?.kind === 'word' ? clauseStart : clauseStart + 1;
  const clause = before.slice(opens, -1);
  const [head] = clause;
  if (clause.some(({ word }) => sums.test(word))) return true;
  return clause.length === 1 && head !== undefined && countsInRussian([{ ...head, text: head.word }]);
}

const halves = wordsOf('половина половины половине половину половиной половиною');
/** Without «третью», which is also the third one. */
const thirds = wordsOf('треть трети третей третям третями третях');
const quarters = wordsOf('четверть четверти четвертью четвертей четвертям четвертями четвертях');
export const russianShares: ShareWords = {
  named: new Map([
    ...halves.map((form) => [form, 1 / 2] as const),
    ...thirds.map((form) => [form, 1 / 3] as const),
    ...quarters.map((form) => [form, 1 / 4] as const),
  ]),
  part: new Set(wordsOf('часть части частью доля доли доле долю долей долею')),
  each: new Set(wordsOf('каждый каждого каждому каждым каждом каждая каждой каждую каждое')),
};
