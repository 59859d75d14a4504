import type { Campaign, Institution, Organisation, PressRelease, Series, Source } from '../model/content.ts';
import {
  campaignPath,
  institutionPath,
  organisationPath,
  pressReleasePath,
  sourcePath,
  subjectPath,
} from '../routing/paths.ts';
import { foreignWords, toTextView, wordsIn, type Words } from './words.ts';
import { translatorOf } from '../i18n/translate.ts';
import { allNames, foreignNames, type NamedEntry } from './search-names.ts';

/** A link with its words. */
export interface LinkView {
  readonly path: string;
  readonly words: Words;
  /** More names by which the page that it stands on is found; no reader sees them. */
  readonly also?: string | undefined;
}

/** An address out of the site, with the host that people know it by. */
export interface AddressView {
  readonly url: string;
  readonly host: string;
}

export const toAddressView = (url: string): AddressView => ({ url, host: new URL(url).host.replace(/^www\./, '') });

export const toInstitutionLink = (institution: Institution, locale: string): LinkView => ({
  path: institutionPath(locale, institution.id),
  words: toTextView(institution.texts, locale, institution.original).title,
});

export const toCampaignLink = (campaign: Campaign, locale: string): LinkView => ({
  path: campaignPath(locale, campaign.id),
  words: toTextView(campaign.texts, locale, campaign.original).title,
});

export const toPressReleaseLink = (release: PressRelease, locale: string): LinkView => ({
  path: pressReleasePath(locale, release.id),
  words: toTextView(release.texts, locale, release.original).title,
});

export const toOrganisationLink = (organisation: Organisation, locale: string): LinkView => ({
  path: organisationPath(locale, organisation.id),
  words: wordsIn(organisation.shortName, locale),
});

/** A source by its publisher, as it is named beside what it says. */
export const toSourceLink = (source: Source, locale: string): LinkView => ({
  path: sourcePath(locale, source.id),
  words: publisherWords(source, locale),
});

/** Who published it; publishers' names are printed as they are in every language. */
export const publisherWords = (source: Source, locale: string): Words => ({
  text: source.publisher ?? translatorOf(locale)('source.publisherUnknown'),
  lang: undefined,
});

/** What a source is called: its title, its opening words, else its address. */
export function sourceTitle(source: Source, locale: string): Words {
  const printed = source.title ?? (source.opening && `${source.opening.replace(/[.…]+$/, '')}…`);
  if (printed !== undefined) return foreignWords(printed, source.language, locale);
  const unnamed = translatorOf(locale)('source.untitled');
  return { text: source.url === undefined ? unnamed : shortAddress(source.url), lang: undefined };
}

/** An address as people read it: without protocol, `www` and the last slash. */
function shortAddress(url: string): string {
  const { host, pathname, search } = new URL(url);
  return `${host.replace(/^www\./, '')}${readable(pathname)}${search}`.replace(/\/$/, '');
}

/** A path in its own letters; as it is where its escapes are not UTF-8. */
function readable(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** A link to what its page is about, found by the names of other languages, too. */
export const findable = (link: LinkView, entry: NamedEntry, locale: string): LinkView => ({
  ...link,
  also: foreignNames(entry, link.words.text, locale),
});

/** A series, which is told on the list of campaigns. */
export const toSeriesLink = (series: Series, locale: string): LinkView => ({
  path: subjectPath(locale, 'series', series.id),
  words: wordsIn(series.name, locale),
});

/** A link to the series that its page belongs to; a series has no page of its own to be found by its names. */
export function toFindableSeriesLink(series: Series, locale: string): LinkView {
  const link = toSeriesLink(series, locale);
  return { ...link, also: allNames(series, link.words.text) };
}
