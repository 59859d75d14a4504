import { locales } from '../src/i18n/locales.ts';
import { ContentError } from '../src/model/fault.ts';
import { linkSiteContent, type SiteContent } from '../src/model/site-content.ts';
import type { Entries } from '../src/model/entries.ts';
import { readContent } from './read-content.ts';

/**
 * Reads and proves a content folder.
 *
 * @throws ContentError with all faults of all files, those of single files and those between them.
 */
export function loadContent(root: string, base = process.cwd()): { content: SiteContent; entries: Entries } {
  const { entries, faults } = readContent(root, base);
  try {
    const content = linkSiteContent(entries, locales);
    if (faults.length > 0) throw new ContentError([]);
    return { content, entries };
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    throw new ContentError([...faults, ...error.faults]);
  }
}
