import { domainToUnicode } from 'node:url';

/**
 * Whether a text may link to an address: the web, mail, or a place on this site. Everything else, and
 * whatever a browser could read otherwise than a person, is refused: scripts, data, files, addresses
 * that borrow the scheme of the page, backslashes and blanks, a name before the host.
 */
export function isSafeAddress(address: string): boolean {
  // Browsers leave some of these out, and what is left may be another address.
  if (/[\s\\\u0000-\u001F\u007F]/.test(address)) return false;
  if (/^https?:\/\//.test(address)) return isWebAddress(address);
  if (address.startsWith('mailto:')) return /^mailto:[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(address);
  return isOwnAddress(address);
}

/** Whether an address leads to a place on this site: by a path or to a heading of the same page. */
export const isOwnAddress = (address: string): boolean => /^(?:#|\.{0,2}\/(?!\/)|[\w-]+\/)/.test(address);

/** What stands in no address as it is: programs that read or print it would take it for its end, or for another sign. */
const misplaced = /[\s\\"<>`{}]|%(?![\dA-Fa-f]{2})/;

/** Whether an address of the web leads where it seems to: to a whole host by its name, by nobody's name, in one alphabet. */
export function isWebAddress(address: string): boolean {
  if (misplaced.test(address) || !URL.canParse(address)) return false;
  const { hostname, username, password } = new URL(address);
  const written = (/^https?:\/\/([^/?#:]*)/.exec(address)?.[1] ?? '').toLowerCase();
  const named = domainToUnicode(hostname);
  // Browsers make one host of several spellings: of wide letters, of numbers, of letters by their codes.
  const isWrittenOut = written === hostname || written === named;
  return (
    isWrittenOut &&
    username === '' &&
    password === '' &&
    /[^.]\.[^.]*\p{L}[^.]*\.?$/u.test(named) &&
    !named.split('.').some(isOfTwoAlphabets)
  );
}

/** «exаmple» with a Cyrillic «а» is another host than it seems. */
const isOfTwoAlphabets = (name: string): boolean => alphabets.filter((alphabet) => alphabet.test(name)).length > 1;

const alphabets = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u];
