/** Content is cut to this many characters: a title is no place for a book. */
const usualLength = 300;

/** Joins nothing and shows nothing, but keeps what stands around it from being read as one word. */
const gap = '&#8203;';

/**
 * Words of content as a GitHub comment prints them and nothing more: no markup, no HTML, no picture, no
 * link, no formula. Nobody is called by an @, and no number, commit or address becomes a reference.
 */
export const harmless = (words: string, longest = usualLength): string =>
  shortened(words, longest)
    .split(/(\$)/)
    .map((part) => (part === '$' ? '<span>$</span>' : withoutReferences(part)))
    .join('');

const entity = (sign: string): string => `&#${sign.charCodeAt(0)};`;

const withoutReferences = (words: string): string =>
  words
    .replace(/[&<>"'`*_~[\]|\\{}]|^ *[-+=#]|^\d+[.)]/g, (signs) => signs.slice(0, -1) + entity(signs.slice(-1)))
    // After the line above, # also begins what stands for a sign.
    .replace(/@|(?<!&)#(?=\w)/g, (sign) => `${sign}${gap}`)
    .replace(/:(?=\/\/|[\w+-]+:)/g, `:${gap}`)
    .replace(/\b(www)(?=\.)/gi, `$1${gap}`)
    .replace(/\b(GH)-(?=\d)/gi, `$1-${gap}`)
    .replace(/\b[0-9a-f]{7,40}\b/gi, (name) => name.replace(/.{6}(?=.)/g, `$&${gap}`));

/** Words of content as they are written, in the letters of a program; nothing in them is read as anything. */
export function code(words: string): string {
  const text = shortened(words, usualLength);
  const longestRun = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longestRun + 1);
  const space = /^`|`$|^ .* $|^ *$/.test(text) ? ' ' : '';
  return `${fence}${space}${text}${space}${fence}`;
}

/** One line, without signs that can't be seen or that turn the direction of others, and not too long. */
function shortened(words: string, longest: number): string {
  const line = words
    .toWellFormed()
    .replace(/[^\S\u00A0\u202F]+/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Co}]/gu, '\uFFFD');
  const signs = Array.from(line);
  return signs.length <= longest ? line : `${signs.slice(0, longest - 1).join('')}…`;
}

/** An address as the target of a link. */
export const linkTarget = (address: URL): string => address.href.replaceAll('(', '%28').replaceAll(')', '%29');
