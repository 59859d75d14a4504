/** A word as it stands in a text. */
export interface WordInText {
  readonly word: string;
  /** Where it begins, in UTF-16 units. */
  readonly at: number;
  /** It has a capital that no beginning of a sentence asks for: a name. */
  readonly isName: boolean;
  /** It has a capital and begins a sentence: a name or a word. */
  readonly isFirst: boolean;
}

const letter = '\\p{Script=Cyrillic}[\\p{Script=Cyrillic}\\p{M}]*';
/** What a word is no whole with: other letters, digits, signs that can't be seen or read. */
const joined = '\\p{L}\\p{M}\\p{N}\\p{Cf}\\p{Co}\\p{Cn}\uFFFD_';
const run = new RegExp(`[${joined}-]+`, 'gu');
const cyrillicWord = new RegExp(`^${letter}(?:-${letter})*(?![${joined}])`, 'u');
/** What is longer is no word of any language. */
const longest = 50;
/** A full stop behind one to three letters is that of an abbreviation. */
const sentenceEnd = /(?:^|(?<!(?<!\p{L})\p{L}{1,3})\.\s*|[!?…:;«„"(—–-]\s*|\n\s*)$/u;

/** Words that spelling can be asked of: no abbreviations, no single letters, none with digits or Latin letters. */
export function* wordsInText(text: string): Generator<WordInText> {
  for (const { 0: joinedLetters, index: at } of text.matchAll(run)) {
    const written = cyrillicWord.exec(joinedLetters)?.[0];
    if (written === undefined) continue;
    const word = written.normalize('NFC');
    const isShortened = word.length < 4 && text[at + written.length] === '.';
    if (word.length < 2 || word.length > longest || isShortened || /^\p{Lu}+$/u.test(word)) continue;
    const hasCapital = /^\p{Lu}/u.test(word);
    const isFirst = hasCapital && sentenceEnd.test(text.slice(Math.max(0, at - 12), at));
    yield { word, at, isName: hasCapital && !isFirst, isFirst };
  }
}
