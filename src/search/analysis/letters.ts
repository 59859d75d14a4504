/** Rewrites letters by a table like `ә=а ц=тс`; the longest spellings come first, the last reading of one counts. */
export function rewriter(table: string): (word: string) => string {
  const readings = new Map(table.split(' ').map((pair) => pair.split('=') as [string, string]));
  const spellings = new RegExp([...readings.keys()].join('|'), 'g');
  return (word) => word.replace(spellings, (letters) => readings.get(letters) ?? '');
}

/** Folds the letters that Kazakh endings don't tell apart; ғ қ ң й, which tell endings from stems, are kept. */
export const halfFold = rewriter('ә=а ө=о ұ=у ү=у һ=х і=и ё=е э=е щ=ш ц=тс ъ= ь= ю=йу я=йа');
const foldRest = rewriter('ғ=г қ=к ң=н й=и дж=ж');

/**
 * The skeleton of a lower-case Cyrillic word, the same for those who type қ as к, ұ and ү as у, і as и.
 * Its letters are абвгдежзиклмнопрстуфхчшы: no ъ, which the index keeps to end a term.
 */
export const fold = (word: string): string => foldRest(halfFold(word)).replace(/и+/g, 'и');

const lookAlikes = rewriter('c=с p=р x=х y=у i=і h=һ ə=ә');

const sounds =
  'shch=щ sch=щ sh=ш ch=ч zh=ж kh=х gh=г ng=н ts=ц ph=ф yu=ю ya=я yo=е ye=е ' +
  'a=а b=б c=ц d=д e=е f=ф g=г h=х i=и j=ж k=к l=л m=м n=н o=о p=п q=к r=р s=с t=т u=у v=в w=у x=х y=ы z=з ə=а ı=ы';
// The likeliest reading, and those with one spelling read otherwise: ң or нг, х or кс, ж or й …
const readers = 'ng=н ng=нг x=кс j=й ı=и c=к w=в'.split(' ').map((other) => rewriter(`${sounds} ${other}`));

/**
 * The Cyrillic readings of a lower-case word written in Latin letters by any of the conventions in use,
 * likeliest first, at most three. Latin letters inside a Cyrillic word are taken for their look-alikes.
 * A word without Latin letters comes back as it is. Kazakh letters come out folded (қ as к, ө as о).
 */
export function toCyrillic(word: string): readonly string[] {
  if (!/[a-zß-ʯ]/.test(word)) return [word];
  const latin = (/[а-ӿ]/.test(word) ? lookAlikes(word) : word)
    .normalize('NFD')
    // The marks that folding keeps, of 2021 (ş), 2018 (ý), 2017 (s' c' y') and of scholars (š č ž).
    .replace(/(?<=[scz])\u030c|(?<=[sc])[\u0301\u0327'’ʼ]/g, 'h')
    .replace(/y[\u0301'’ʼ]/g, 'u')
    .replace(/(?<=[a-z])\p{M}+|['’ʼ]/gu, '')
    .normalize('NFC')
    .replace(/sky$/, 'skiй')
    .replace(/yy$/, 'yй')
    // behind a vowel i and y are й
    .replace(/((?<=[aeou])[iy]|(?<=(?<![aeou])i)y)(?![aeou])/g, 'й');
  // where y is a vowel, ı is і (2021) or й (2018)
  const plain = /[^aeou]y/.test(latin) ? latin.replace(/ı/g, 'i') : latin;
  return [...new Set(readers.map((read) => read(plain)))].slice(0, 3);
}
