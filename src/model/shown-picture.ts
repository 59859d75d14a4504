import type { Position } from './fault.ts';

/** A picture that a text shows: `![what is seen on it](photo.jpg "caption")`, a paragraph of its own. */
export interface ShownPicture extends Position {
  /** The file in the entry's folder. */
  readonly name: string;
  /** For those who don't see it, in the language of the text; empty where it is missing. */
  readonly alt: string;
  readonly caption: string | undefined;
}

/** The rule that a picture's address breaks; the name of a file beside the text breaks none. */
export function brokenAddressRule(address: string): 'picture-remote' | 'picture-path' | undefined {
  if (/^([a-z][a-z\d+.-]+:|\/\/)/i.test(address)) return 'picture-remote';
  return /^(?!\.)[^/\\?#%:]+$/.test(address) ? undefined : 'picture-path';
}
