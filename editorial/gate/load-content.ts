import { locales } from '../../src/i18n/locales.ts';
import { compareFaults, ContentError, type Fault } from '../../src/model/fault.ts';
import { linkSiteContent, type SiteContent } from '../../src/model/site-content.ts';
import { checkLocalisedParity, checkParity } from '../../src/model/parity-checks.ts';
import { checkPictures } from '../../src/model/picture-checks.ts';
import { checkProse } from '../../src/model/prose-checks.ts';
import type { Entries } from '../../src/model/entries.ts';
import { checkTranslations } from '../../src/model/translation-checks.ts';
import { findTranslations, type TranslatedEntry } from '../../src/model/translation-state.ts';
import { buildDate } from '../days/build-date.ts';
import type { FileProse } from './file-prose.ts';
import { FilesBefore } from './files-before.ts';
import { checkLinks } from './link-checks.ts';
import { readContent } from './read-content.ts';
import { isError } from '../rules.ts';

/** All that is wrong with a content folder, sorted; and the content, where no fault kept it from being linked. */
export interface Examination {
  readonly entries: Entries;
  /** The words of this site's own, for those who ask how they are spelt. */
  readonly prose: () => readonly FileProse[];
  readonly content: SiteContent | undefined;
  /** The states of all translations, those of what waits for its day as well. */
  readonly translations: readonly TranslatedEntry[];
  readonly faults: readonly Fault[];
}

/**
 * Reads a content folder and finds all faults of all files, those of single files and those between
 * them.
 *
 * @param date the day for which the content is proven; what is dated later waits
 */
export function examineContent(
  root: string,
  base = process.cwd(),
  date = buildDate(root),
  before = new FilesBefore(),
): Examination {
  const { entries, prose, faults: inFiles } = readContent(root, base, before);
  const { content, faults: between } = link(entries, date);
  const faults = [
    ...inFiles,
    ...between,
    ...checkProse(entries),
    ...checkPictures(entries),
    ...checkLocalisedParity(entries),
    ...checkLinks(
      entries,
      locales.map(({ code }) => code),
      date,
    ),
  ];
  // Texts with errors of their own differ from their translations for no other reason.
  const faulty = new Set(faults.filter(isError).map(({ file }) => file));
  for (const fault of checkParity(entries, faulty)) faults.push(fault);
  const translations = findTranslations(
    entries,
    locales.map(({ code }) => code),
  );
  const isFaulty = new Set(faults.filter(isError).map(({ file }) => file));
  for (const fault of checkTranslations(entries, translations, isFaulty)) faults.push(fault);
  return { entries, prose, content, translations, faults: faults.sort(compareFaults) };
}

/** Content that was proven whole, with what its editors are warned of. */
export interface LoadedContent {
  readonly content: SiteContent;
  readonly entries: Entries;
  readonly translations: readonly TranslatedEntry[];
  readonly warnings: readonly Fault[];
}

/**
 * Reads and proves a content folder.
 *
 * @param date the day for which the content is proven; what is dated later waits
 * @throws ContentError with all errors of all files.
 */
export function loadContent(root: string, base = process.cwd(), date = buildDate(root)): LoadedContent {
  const { content, entries, translations, faults } = examineContent(root, base, date);
  const errors = faults.filter(isError);
  if (!content || errors.length > 0) throw new ContentError(errors);
  return { content, entries, translations, warnings: faults };
}

function link(entries: Entries, date: string): { content?: SiteContent; faults: readonly Fault[] } {
  try {
    return { content: linkSiteContent(entries, locales, { date }), faults: [] };
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return { faults: error.faults };
  }
}
