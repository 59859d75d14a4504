import { byInitial, phrases, wordsOf, type ShareWords } from './grammar.ts';
import { inflectKazakh } from './kazakh-endings.ts';
import type { Token } from './tokens.ts';

const ablative = /[днт][ае]н$/;
const dative = /[ғгқкн][ае]$/;

/** How Kazakh qualifies a number: mostly after it, with a case on the number or on what it counts. */
export const kazakhQualifiers = byInitial([
  ...phrases('exact', 'before', ['дәл', 'тура'], { near: true }),
  ...phrases('about', 'either', ['шамамен', 'шамалап', 'жуықтап']),
  ...phrases('about', 'before', ['~', '≈'], { near: true }),
  ...phrases('about', 'after', [
    'жуық',
    'жуығы',
    'шақты',
    'шамасында',
    'шамасындай',
    'маңайында',
    'маңында',
    'төңірегінде',
  ]),
  ...phrases('about', 'after', ['тарта', 'жақын'], { governs: dative }),
  ...phrases(
    'more-than',
    'after',
    inflectKazakh('астам').map(({ form }) => form),
  ),
  ...phrases('more-than', 'after', ['артық', 'аса', 'көп', 'жоғары', 'да көп', 'де көп', 'да артық', 'де артық'], {
    governs: ablative,
  }),
  ...phrases('more-than', 'after', ['асады', 'асқан', 'асып', 'асты', 'асатын', 'асуда'], { governs: ablative }),
  ...phrases('more-than', 'before', ['>'], { near: true }),
  ...phrases('nearly', 'after', ['дерлік']),
  ...phrases('nearly', 'after', ['таяу'], { governs: dative }),
  ...phrases('at-least', 'either', [
    'кемінде',
    'кем дегенде',
    'аз дегенде',
    'тым болмаса',
    'ең болмағанда',
    'ең кемі',
    'ең азы',
    'ең аз',
    '≥',
  ]),
  ...phrases('at-least', 'after', ['кем емес', 'аз емес', 'төмен емес', 'кем болмайды', 'аз болмайды']),
  ...phrases('at-least', 'after', ['+'], { near: true }),
  ...phrases('up-to', 'after', ['дейін', 'дейінгі'], { alsoOfTime: true }),
  ...phrases('up-to', 'after', ['артық емес', 'көп емес', 'аса емес', 'жоғары емес', 'артық болмайды']),
  ...phrases('up-to', 'after', ['аспайды', 'аспайтын', 'аспады', 'аспаған', 'аспай', 'аспауы', 'аспас']),
  ...phrases('up-to', 'either', ['ең көбі', 'ең көп', 'көп дегенде', 'көп болса', 'әрі кетсе', '≤']),
  ...phrases('other', 'after', ['кем', 'аз', 'төмен'], { governs: ablative }),
  ...phrases('other', 'after', ['жетпейді', 'жетпейтін', 'жетпеді', 'жетпеген', 'жетер - жетпес'], { governs: dative }),
  ...phrases('other', 'before', ['<'], { near: true }),
]);

const months = wordsOf('қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан');
export const kazakhMonths: ReadonlyMap<string, number> = new Map(
  months.flatMap((month, index) =>
    inflectKazakh(month)
      .filter(({ ending }) => ending === 'none' || ending === 'case')
      .map(({ form }) => [form, index + 1] as const),
  ),
);

/** «2000 жылдық» and «2000 жылдай» count years, so they are not here. */
export const kazakhYearWords: ReadonlySet<string> = new Set([
  ...['жыл', 'жылғы', 'жылдар'].flatMap((stem) =>
    inflectKazakh(stem)
      .filter(({ ending }) => ending === 'none' || ending === 'case')
      .map(({ form }) => form),
  ),
  'жж',
]);

const countedForms = wordsOf(`
  адам кісі бала оқушы түлек студент жүгіруші қатысушы спортшы ерікті волонтер тұрғын науқас әйел отбасы
  теңге доллар рубль пайыз метр километр шақырым тонна минут секунд сағат күн апта жыл рет
  ел мемлекет қала аудан ауыл мектеп мекеме балабақша үй алаң орын іс жоба шара ұйым мақсат дана кітап команда`).flatMap(
  (noun) => inflectKazakh(noun),
);
const counted = new Set([...countedForms.map(({ form }) => form), ...wordsOf('км м кг г га тг')]);

/** «2045 игі іс» counts; «2017 Алматы марафоны» doesn't. An adjective or two may stand between. */
export function countsInKazakh(after: readonly Token[]): boolean {
  for (const { text, word } of after) {
    if (text !== text.toLowerCase() || kazakhYearWords.has(word)) return false;
    if (counted.has(word)) return true;
  }
  return false;
}

const likenesses = new Set(countedForms.filter(({ ending }) => ending === 'likeness').map(({ form }) => form));

/** A counted noun that says "about": 20 адамдай. */
export const isKazakhLikeness = (word: string): boolean => likenesses.has(word);

/** What comes right before an amount, perhaps with a dash: адам саны — 2000. */
const sums = new Set(wordsOf('саны сомасы мөлшері барлығы жиыны'));
export function announcesInKazakh(before: readonly Token[]): boolean {
  const last = before.at(-1);
  const word = last?.kind === 'mark' && /^[—–:-]$/.test(last.text) ? before.at(-2) : last;
  return word !== undefined && sums.has(word.word);
}

export const kazakhShares: ShareWords = {
  named: new Map([
    ...inflectKazakh('жарты')
      .filter(({ form }) => form.startsWith('жартысы'))
      .map(({ form }) => [form, 1 / 2] as const),
    ...inflectKazakh('ширек').map(({ form }) => [form, 1 / 4] as const),
  ]),
  part: new Set(wordsOf('бөлігі бөлігін бөлігіне бөлігінің')),
  each: new Set(wordsOf('әр әрбір')),
  whole: ablative,
};
