import type { Fault } from '../../src/model/fault.ts';
import { placesIn } from '../../src/model/text-place.ts';
import type { FileProse } from '../gate/file-prose.ts';
import { KazakhWords } from './kazakh.ts';
import { RussianWords } from './russian.ts';
import { wordsInText, type WordInText } from './words-in-text.ts';

/** A word with the way back to its place. */
interface PlacedWord extends WordInText {
  readonly language: 'kk' | 'ru';
  readonly prose: FileProse;
  readonly run: FileProse['runs'][number];
}

/**
 * Words of this site's own that seem to be misspelt: Russian ones by a dictionary, Kazakh ones by all
 * other texts of the site. A word is told of once a file.
 *
 * @param prose the words of all files
 */
export function checkSpelling(prose: readonly FileProse[]): Fault[] {
  const words = prose.flatMap(placedWords);
  const kazakh = new KazakhWords();
  const russian = new RussianWords();
  for (const placed of words)
    if (placed.language === 'kk') kazakh.add(placed.word, placed.prose.entry);
    else russian.add(placed);
  const told = new Set<string>();
  return words.flatMap((placed): Fault[] => {
    const { word, language, run, at } = placed;
    const { file, entry, source, firstLine } = placed.prose;
    const misspelling = language === 'kk' ? kazakh.judge(placed, entry) : russian.judge(placed);
    if (!misspelling || told.has(`${file} ${word}`)) return [];
    told.add(`${file} ${word}`);
    const { from } = run.sourceOf(at, at + 1);
    const parameters = { word, language, ...misspelling };
    return [{ file, ...placesIn(source, firstLine)(from), rule: 'spelling', parameters }];
  });
}

const placedWords = (prose: FileProse): PlacedWord[] =>
  prose.runs.flatMap((run) => {
    const { language } = run;
    if (language !== 'kk' && language !== 'ru') return [];
    return Array.from(wordsInText(run.text), (found) => ({ ...found, language, prose, run }));
  });
