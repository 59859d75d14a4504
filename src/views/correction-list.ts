import { byYear, type Lists } from '../model/list-parts.ts';
import { correctionAnchor, sourcePath } from '../routing/paths.ts';
import type { ViewContext } from './context.ts';
import { toCorrectionViews, toFigureCorrections, type CorrectedEntryView } from './correction.ts';
import { sourceTitle, toCampaignLink, toInstitutionLink, toOrganisationLink, toPressReleaseLink } from './link.ts';

/** Every correction of the site, of words and of figures together, newest first. */
export function toCorrectedEntries(context: ViewContext): CorrectedEntryView[] {
  const { content, locale } = context;
  const entries = [
    ...[...content.institutions.values()].map((entry) => ({ entry, link: toInstitutionLink(entry, locale) })),
    ...[...content.campaigns.values()].map((entry) => ({ entry, link: toCampaignLink(entry, locale) })),
    ...[...content.pressReleases.values()].map((entry) => ({ entry, link: toPressReleaseLink(entry, locale) })),
    ...[...content.organisations.values()].map((entry) => ({ entry, link: toOrganisationLink(entry, locale) })),
    ...[...content.sources.values()].map((entry) => ({
      entry,
      link: { path: sourcePath(locale, entry.id), words: sourceTitle(entry, locale) },
    })),
  ].flatMap(({ entry, link }) =>
    toCorrectionViews(entry.corrections, locale).map((correction) => ({
      link: { ...link, path: `${link.path}#${correctionAnchor(correction.day)}` },
      correction,
    })),
  );
  const figures = [...content.figures.values()].flatMap((figure) => toFigureCorrections(figure, context));
  return [...entries, ...figures].sort((a, b) => b.correction.day.localeCompare(a.correction.day));
}

/** The same by year. */
export const toCorrectionLists = (context: ViewContext): Lists<CorrectedEntryView> =>
  byYear(toCorrectedEntries(context), ({ correction }) => correction.day);
