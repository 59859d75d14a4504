import { locales } from '../i18n/locales.ts';
import { placesOf, type Lists } from '../model/list-parts.ts';
import { pictureKey, publishedWidths, type PicturePlace, type PublishedFormat } from '../model/picture.ts';
import type { SiteContent } from '../model/site-content.ts';
import { pictureFileName } from './paths.ts';

interface Route {
  params: { locale: string; id: string };
}

interface StateRoute {
  params: { locale: string; id: string; number: string };
}

/** A page of a list within a list, of a year or a topic; the first one has no number. */
interface ListRoute {
  params: { locale: string; list: string; part: string | undefined };
}

/** A published picture, and what it is made from. */
export interface PictureRoute {
  params: { collection: string; id: string; file: string };
  props: { place: PicturePlace; width: number };
}

/** One route an id and language: an entry has its page in every language, translated or not. */
const everywhere = (ids: Iterable<string>): Route[] =>
  [...ids].flatMap((id) => locales.map(({ code }) => ({ params: { locale: code, id } })));

/** One route a language for every page of every list. */
const everyPart = (lists: Lists<unknown>): ListRoute[] =>
  placesOf(lists).flatMap(({ list, part }) =>
    locales.map(({ code }) => ({ params: { locale: code, list, part: part === 1 ? undefined : String(part) } })),
  );

export const getLocalePaths = (): { params: { locale: string } }[] =>
  locales.map(({ code }) => ({ params: { locale: code } }));
export const getInstitutionPaths = ({ institutions }: SiteContent): Route[] => everywhere(institutions.keys());
export const getCampaignPaths = ({ campaigns }: SiteContent): Route[] => everywhere(campaigns.keys());
export const getPressReleasePaths = ({ pressReleases }: SiteContent): Route[] => everywhere(pressReleases.keys());
export const getFigurePaths = ({ figures }: SiteContent): Route[] => everywhere(figures.keys());
/** Every published state of every figure, in every language. */
export const getFigureStatePaths = (content: SiteContent): StateRoute[] =>
  [...content.figures.values()].flatMap((figure) =>
    content
      .statesOf(figure)
      .flatMap(({ number }) =>
        locales.map(({ code }) => ({ params: { locale: code, id: figure.id, number: String(number) } })),
      ),
  );
export const getPressReleaseYearPaths = ({ pressReleaseYears }: SiteContent): ListRoute[] =>
  everyPart(pressReleaseYears);
export const getSourceYearPaths = ({ sourceYears }: SiteContent): ListRoute[] => everyPart(sourceYears);
export const getFigureTopicPaths = ({ figureTopics }: SiteContent): ListRoute[] => everyPart(figureTopics);
export const getCorrectionYearPaths = (years: Lists<unknown>): ListRoute[] => everyPart(years);
/** The tables of translations, a list for each collection. */
export const getTranslationTablePaths = ({ translations }: SiteContent): ListRoute[] =>
  everyPart(Map.groupBy(translations, ({ collection }) => collection));
/** The files of every chart, in every language. */
export const getChartPaths = (ids: Iterable<string>): Route[] => everywhere(ids);
export const getSourcePaths = ({ sources }: SiteContent): Route[] => everywhere(sources.keys());
export const getOrganisationPaths = ({ organisations }: SiteContent): Route[] => everywhere(organisations.keys());
/** The corrections page adds a list to its words and has a route file of its own. */
export const getPagePaths = ({ pages }: SiteContent): Route[] =>
  everywhere([...pages.keys()].filter((id) => id !== 'corrections'));

/** The pictures that texts show, in every width in which they are published in a format. */
export function getPicturePaths(content: SiteContent, format: PublishedFormat): PictureRoute[] {
  const { institutions, campaigns, pressReleases } = content;
  return Object.entries({ institutions, campaigns, 'press-releases': pressReleases }).flatMap(([collection, entries]) =>
    [...entries.values()].flatMap(({ id, texts }) => {
      const names = [...texts.values()].flatMap(({ pictures }) => pictures.map(({ name }) => name));
      return [...new Set(names)].flatMap((name) => {
        const place = { collection, id, name };
        const size = content.pictureSizes.get(pictureKey(place));
        if (!size) throw new Error(`no picture ${pictureKey(place)}`);
        return publishedWidths(size, format).map((width) => ({
          params: { collection, id, file: pictureFileName(name, width) },
          props: { place, width },
        }));
      });
    }),
  );
}
