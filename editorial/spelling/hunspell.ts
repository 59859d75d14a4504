/** A rule of inflection: words that end so, behind such stems. */
interface Suffix {
  readonly flag: string;
  /** What the ending takes the place of. */
  readonly strip: string;
  /** What a stem of the rule ends in. */
  readonly stems: RegExp;
}

/** Whether a word, folded as the dictionary is, is a word of its language. */
export type Dictionary = (word: string) => boolean;

/**
 * Reads a dictionary in Hunspell's format whose words take one suffix at most, as the Russian one's do.
 * Endings are taken off when a word is asked for: to write all forms out would take seconds and
 * hundreds of megabytes.
 *
 * @param fold makes the same of letters that may stand for each other
 */
export function readDictionary(affixes: string, words: string, fold: (text: string) => string): Dictionary {
  const suffixes = new Map<string, Suffix[]>();
  for (const line of fold(affixes).split('\n')) {
    const [kind, flag = '', strip = '', ending = '', condition] = line.trim().split(/\s+/);
    if (kind !== 'SFX' || condition === undefined) continue;
    const suffix = { flag, strip: strip === '0' ? '' : strip, stems: new RegExp(`${condition}$`) };
    const key = ending === '0' ? '' : ending;
    const others = suffixes.get(key);
    if (others) others.push(suffix);
    else suffixes.set(key, [suffix]);
  }
  const longest = Math.max(...Array.from(suffixes.keys(), (ending) => ending.length));
  const flagsOf = new Map<string, string>();
  for (const line of fold(words).split('\n')) {
    const [stem = '', flags = ''] = line.trim().split('/');
    if (stem !== '') flagsOf.set(stem, (flagsOf.get(stem) ?? '') + flags);
  }
  const hasForm = (word: string, length: number): boolean => {
    const rest = word.slice(0, word.length - length);
    return (suffixes.get(word.slice(rest.length)) ?? []).some(({ flag, strip, stems }) => {
      const stem = rest + strip;
      return flagsOf.get(stem)?.includes(flag) === true && stems.test(stem);
    });
  };
  return (word) => {
    if (flagsOf.has(word)) return true;
    for (let length = 0; length <= Math.min(longest, word.length); length += 1) if (hasForm(word, length)) return true;
    return false;
  };
}
