import type { NumberLanguage } from './number-words/language.ts';

/** A cited sum in its sentence; other cited words are left out of `before` and `after`. */
export interface SumInSentence {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** How a language tells that money is gone, and what takes that back. */
interface SpendingWords {
  /** Words that say it by themselves: of the past, and no infinitive, future or "would". */
  readonly spent: RegExp;
  /** Words that say it only beside the sum: money or people went somewhere. */
  readonly moved: RegExp;
  /** What was had for a sum: bought, built; it says so of a sum that is named as a price. */
  readonly had: RegExp;
  /** Whether the words around a sum make a price of it. */
  readonly isPrice: (sum: SumInSentence) => boolean;
  /** Words by which a clause says that the money is only meant for something. */
  readonly notYet: RegExp;
  /** What turns the word after it around: не израсходовано, будет потрачено. */
  readonly unlessAfter: RegExp;
  /** What turns the word before it around: жұмсалған жоқ. */
  readonly unlessBefore: RegExp;
  /** What makes a clause a question, a condition or a denial. */
  readonly doubts: RegExp;
  /** How a clause begins that depends on another. */
  readonly depends: RegExp;
  /** What a clause says that denies one beside it which depends on it. */
  readonly denies: RegExp;
}

/** Words with their endings: `(?<!letter)(stems)(endings)(?!letter)`. */
const wordForms = (stems: string, endings: string): string =>
  `(?<!\\p{L})(?:${stems.replaceAll(' ', '|')})(?:${endings.replaceAll(' ', '|')})(?!\\p{L})`;
const anyOf = (...patterns: readonly string[]): RegExp => new RegExp(patterns.join('|'), 'iu');

/** A sum in the dative: «26 млн теңгеге салынды». */
const kazakhPrice = /(?:теңгеге|мыңға|(?:доллар|миллион|миллиард|млн-|млрд-)ға|₸-г[ае])$/iu;
const kazakhPast = '[дт][ыі] [дт][ыі]қ [дт][ыі]м [дт][ыі]к ған\\p{L}* ген\\p{L}* қан\\p{L}* кен\\p{L}* п';
const russianPast = 'л ла ло ли лся лась лось лись в вш\\p{L}*';
const russianParticiple = ' а о ы н\\p{L}+';

const languages: Readonly<Record<NumberLanguage, SpendingWords>> = {
  kk: {
    spent: anyOf(
      wordForms('жұмса жұмсал төле төлен шығында шығындал құрт', kazakhPast),
      '(?<!\\p{L})шығын(?:ы|дар|дары)?\\s+(?:болды|\uFFFC)',
    ),
    moved: anyOf(wordForms('кет ал аудар аударыл', '[дт][ыі]')),
    had: anyOf(wordForms('ал алын сал салын жаса жасал жөнде жөндел тұрғыз тұрғызыл түс', kazakhPast)),
    isPrice: ({ words, after }) => kazakhPrice.test(words.trim()) || /^\s*теңгеге(?!\p{L})/iu.test(after),
    notYet: /(?<!\p{L})(?:жоспар|бөлін|бөлді|бөлу|арна|ниет|қарасты|көзде)/iu,
    unlessAfter: /(?!)/u,
    unlessBefore: /^\s+(?:жоқ|емес|ма|ме|ба|бе|па|пе)(?!\p{L})/iu,
    doubts: anyOf(
      wordForms('жоқ емес белгісіз қанша қаншасы болмайды болмас егер', ' \\p{L}{1,4}'),
      wordForms('\\p{L}+[мбп][ае]', 'йды йді ды ді дық дік ған ген'),
    ),
    depends: /(?!)/u,
    denies: /(?!)/u,
  },
  ru: {
    spent: anyOf(
      wordForms('израсходова потрати истрати затрати освои выплати заплати оплати уплати', russianPast),
      wordForms('израсходован потрачен истрачен затрачен освоен выплачен заплачен оплачен уплачен', russianParticiple),
      wordForms('обош[её]л обошл стоил', ' а о и с[ья] ас[ья] ос[ья] ис[ья]'),
      '(?<!\\p{L})уш(?:ло|ли|ла|[её]л)\\s+на(?!\\p{L})',
      '(?<!(?:на|об?|в|за|без)\\s)(?<!\\p{L})(?:расходы|траты|затраты|издержки)\\s*(?:$|состав|достиг|равн|превы)',
    ),
    moved: anyOf(
      wordForms('перечисли разда розда вложи получи', 'л ла ло ли'),
      wordForms('перечислен роздан раздан вложен получен', ' а о ы'),
      wordForms('ушло ушли ушла пошло пошли пошла', ''),
    ),
    had: anyOf(
      wordForms('купи закупи приобре построи выстрои отремонтирова возве установи оборудова сдела', russianPast),
      wordForms(
        'куплен закуплен приобретен построен выстроен отремонтирован возведен установлен сделан',
        russianParticiple,
      ),
    ),
    isPrice: ({ before }) => /(?<!\p{L})(?:за|на)\s*$/iu.test(before),
    notYet: /(?<!\p{L})(?:план|заплан|выдел|предназнач|предусм|собира|намер)/iu,
    unlessAfter:
      /(?<!\p{L})(?:не(?!\s+(?:только|просто|менее|более|меньше|больше)(?!\p{L}))|ни|буд\p{L}+|быть|бы|вряд)\s+(?:\p{L}+\s+){0,2}$/iu,
    unlessBefore: /^\s+(?:бы|ли|быть|будут|будет)(?!\p{L})/iu,
    doubts: anyOf(wordForms('сколько ли если чтобы нельзя неизвестно неясно нет якобы будто', '')),
    depends: /^\s*(?:о\s+том\s*,?\s*)?(?:что|чтобы|будто|как)(?!\p{L})/iu,
    denies: anyOf(wordForms('не нет нельзя неизвестно неясно вряд ни', '')),
  },
};

/**
 * Whether a sentence says of a cited sum that it was spent. Meant for sums that were planned,
 * announced or allocated; a plain "they spent 35 million" about them is false. Words of spending in
 * another clause count unless that clause speaks of another sum, or the sum's own says what it was.
 */
export function readsAsSpent(sum: SumInSentence, language: NumberLanguage): boolean {
  const grammar = languages[language];
  const clauses = clausesOf(`${sum.before}${marked}${sum.after}`);
  const own = clauses.findIndex((clause) => clause.includes(marked));
  const ownWords = (clauses[own] ?? '').replace(marked, ` ${leftOut} `);
  const saysOf = (what: RegExp): boolean => says(what, ownWords, besides(clauses, own), grammar);
  if (saysOf(grammar.spent) || (grammar.isPrice(sum) && saysOf(grammar.had))) return true;
  if (grammar.notYet.test(ownWords)) return false;
  if (saysOf(grammar.moved)) return true;
  return clauses.some(
    (clause, index) =>
      index !== own && !clause.includes(leftOut) && says(grammar.spent, clause, besides(clauses, index), grammar),
  );
}

const leftOut = '\uFFFC';
const marked = '\uFFFD';

const clausesOf = (sentence: string): string[] => sentence.split(/[,;:()…]|\s[—–-]\s/u);

/** The clauses beside one, which may deny it: «нет данных, что …», «данных, что …, нет». */
const besides = (clauses: readonly string[], index: number): string =>
  [clauses[index - 1], clauses[index + 1]].join(' ');

/** Whether a clause says something and nothing takes it back. */
function says(what: RegExp, clause: string, beside: string, grammar: SpendingWords): boolean {
  const found = what.exec(clause);
  if (!found || grammar.doubts.test(clause)) return false;
  if (grammar.depends.test(clause) && grammar.denies.test(beside)) return false;
  const rest = clause.slice(found.index + found[0].length);
  return !grammar.unlessAfter.test(clause.slice(0, found.index)) && !grammar.unlessBefore.test(rest);
}
