import { locales } from '../src/i18n/locales.ts';
import { ContentError, type Fault } from '../src/model/fault.ts';
import { linkSiteContent, type SiteContent } from '../src/model/site-content.ts';
import { checkLocalisedParity, checkParity } from '../src/model/parity-checks.ts';
import { checkProse } from '../src/model/prose-checks.ts';
import type { Entries } from '../src/model/entries.ts';
import { readContent } from './read-content.ts';

/**
 * Reads and proves a content folder.
 *
 * @throws ContentError with all faults of all files, those of single files and those between them.
 */
export function loadContent(root: string, base = process.cwd()): { content: SiteContent; entries: Entries } {
  const { entries, faults: inFiles } = readContent(root, base);
  const { content, faults: between } = link(entries);
  const faults = [...inFiles, ...between, ...checkProse(entries), ...checkLocalisedParity(entries)];
  // Texts with faults of their own differ from their translations for no other reason.
  const faulty = new Set(faults.map(({ file }) => file));
  faults.push(...checkParity(entries, faulty));
  if (!content || faults.length > 0) throw new ContentError(faults);
  return { content, entries };
}

function link(entries: Entries): { content?: SiteContent; faults: readonly Fault[] } {
  try {
    return { content: linkSiteContent(entries, locales), faults: [] };
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return { faults: error.faults };
  }
}
