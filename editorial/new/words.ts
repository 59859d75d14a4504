import type { MessageLanguage } from '../rule.ts';
import type { Kind } from './entry-kinds.ts';
import { en } from './words/en.ts';
import { kk } from './words/kk.ts';
import { ru } from './words/ru.ts';

/** What the command says, in one language. What the gate says of an answer is in its rules. */
export interface Words {
  /** What the language calls itself. */
  readonly name: string;

  readonly intro: string;
  readonly whichKind: string;
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly alsoTranslation: string;

  /** What Enter alone does. */
  readonly skip: string;
  readonly later: string;
  readonly yes: string;
  readonly no: string;
  readonly none: string;
  readonly oneMore: string;

  readonly search: string;
  readonly nothingFound: string;
  readonly found: (count: number) => string;
  readonly chosen: (count: number) => string;
  readonly pickKeys: string;
  readonly pickManyKeys: string;

  readonly printedNow: (claim: string) => string;
  readonly whatToPrint: string;
  readonly sameSource: string;
  readonly otherSource: string;

  readonly cancelled: string;
  readonly taken: (file: string) => string;
  readonly pageKnown: (source: string) => string;
  readonly unknownKind: (found: string, kinds: string) => string;
  readonly kindMissing: (kinds: string) => string;
  readonly unknownFlag: (flag: string, closest: string | undefined) => string;
  readonly valueMissing: (flag: string) => string;
  readonly twice: (flag: string) => string;
  readonly superfluous: (found: string) => string;
  readonly wrongAnswers: string;
  readonly lacking: string;
  readonly notPublished: (figure: string, file: string) => string;
  readonly notReleased: (figure: string, file: string) => string;
  readonly byHand: (file: string) => string;
  readonly changedMeanwhile: (file: string) => string;
  readonly noContent: (folder: string) => string;

  readonly written: string;
  readonly changed: string;
  readonly leftToWrite: string;
  readonly next: string;
  readonly steps: {
    readonly write: string;
    readonly mend: string;
    readonly mendTexts: string;
    readonly check: (command: string) => string;
    readonly preview: (command: string, addresses: string) => string;
    readonly cite: (citation: string) => string;
    readonly addTranslation: (file: string) => string;
    readonly acceptTranslation: (command: string) => string;
    readonly pullRequest: string;
    readonly release: (command: string) => string;
  };

  readonly help: {
    readonly usage: string;
    readonly about: string;
    readonly kinds: string;
    readonly general: string;
    readonly lang: string;
    readonly yes: string;
    readonly content: string;
    readonly help: string;
    readonly flagsOf: (kind: string) => string;
    readonly needed: string;
    readonly list: string;
    readonly emptyList: string;
    readonly yaml: string;
    readonly repeat: string;
    readonly more: string;
    readonly example: string;
  };
}

/** Every word of the command, by language. */
export const words: Readonly<Record<MessageLanguage, Words>> = { kk, ru, en };
