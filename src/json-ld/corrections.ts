import type { CorrectionComment, WebPageLeaf } from 'schema-dts';
import type { CorrectionView } from '../views/correction.ts';
import { toText, type JsonLdContext } from './node.ts';

/** What corrections add to the work that was corrected; nothing where there are none. */
export type CorrectedProperties = Pick<WebPageLeaf, 'correction' | 'dateModified'>;

/** A correction, and where it is told. */
interface ToldCorrection {
  readonly link: { readonly path: string };
  readonly correction: Pick<CorrectionView, 'day' | 'change'>;
}

/** The corrections of an entry's own words and facts, each with its place on the entry's page. */
export const toOwnCorrections = (corrections: readonly CorrectionView[], path: string): ToldCorrection[] =>
  corrections.map((correction) => ({ link: { path: `${path}#${correction.anchor}` }, correction }));

/**
 * The corrections of a work, newest first, and with them the day of its last change. Without a
 * correction no such day is told: a page that is built anew has not been modified.
 */
export function toCorrected(
  corrections: readonly ToldCorrection[],
  { locale, url }: JsonLdContext,
): CorrectedProperties {
  const newest = [...corrections].sort((a, b) => b.correction.day.localeCompare(a.correction.day));
  const [latest] = newest;
  if (!latest) return {};
  return {
    dateModified: latest.correction.day,
    correction: newest.map(({ link, correction }): CorrectionComment => ({
      '@type': 'CorrectionComment',
      text: toText(correction.change),
      datePublished: correction.day,
      inLanguage: correction.change.lang ?? locale,
      url: url(link.path),
    })),
  };
}
