import { translatorOf } from '../i18n/translate.ts';
import type { Campaign, Institution, PressRelease } from '../model/content.ts';
import {
  heightAt,
  pictureKey,
  pictureLicences,
  publishedWidths,
  type PictureLicence,
  type PicturePlace,
  type PictureSize,
  type PublishedFormat,
} from '../model/picture.ts';
import { picturePath } from '../routing/paths.ts';
import { required, type ViewContext } from './context.ts';
import { toSourceLink, type LinkView } from './link.ts';
import { own } from './page.ts';
import { wordsIn, type Words } from './words.ts';

/** A picture where another site shows the page. */
export interface SharedPictureView extends PictureSize {
  readonly path: string;
  readonly alt: Words;
}

/** A picture of a text, with what must stand under it. */
export interface PictureView extends PictureSize {
  /** What is seen on it, in the language of the text. */
  readonly alt: string;
  /** In the language of the text. */
  readonly caption: string | undefined;
  /** The language of all that follows, where it is not that of the text. */
  readonly lang: string | undefined;
  readonly credit: Words;
  readonly licence: { readonly name: string; readonly url: string | undefined };
  readonly source: LinkView | undefined;
  readonly path: string;
  /** The same picture in several widths, as `srcset` lists them. */
  readonly avif: string;
  readonly webp: string;
  readonly shared: SharedPictureView;
}

/**
 * The pictures of an entry in the order in which its text of a language shows them.
 *
 * @param language that of the text; credit and licence are told in that of the page
 */
export function toPictureViews(
  collection: 'institutions' | 'campaigns' | 'press-releases',
  { id, texts, pictures }: Institution | Campaign | PressRelease,
  language: string,
  context: ViewContext,
): PictureView[] {
  const { content, locale } = context;
  return (texts.get(language)?.pictures ?? []).map(({ name, alt, caption }) => {
    const place: PicturePlace = { collection, id, name };
    const facts = pictures?.[name];
    if (!facts) throw new Error(`nothing is told of the picture ${pictureKey(place)}`);
    const { credit, licence, source } = facts;
    const size = required(content.pictureSizes, pictureKey(place));
    const width = Math.max(...publishedWidths(size, 'webp'));
    const sharedWidth = Math.max(...publishedWidths(size, 'jpg'));
    const srcset = (format: PublishedFormat): string =>
      publishedWidths(size, format)
        .map((wide) => `${picturePath(place, wide, format)} ${wide}w`)
        .join(', ');
    return {
      alt,
      caption,
      lang: language === locale ? undefined : locale,
      credit: typeof credit === 'string' ? own(credit) : wordsIn(credit, locale),
      licence: toLicenceView(licence, locale),
      source: source === undefined ? undefined : toSourceLink(required(content.sources, source), locale),
      width,
      height: heightAt(size, width),
      path: picturePath(place, width, 'webp'),
      avif: srcset('avif'),
      webp: srcset('webp'),
      shared: {
        path: picturePath(place, sharedWidth, 'jpg'),
        width: sharedWidth,
        height: heightAt(size, sharedWidth),
        alt: { text: alt, lang: language === locale ? undefined : language },
      },
    };
  });
}

function toLicenceView(licence: PictureLicence, locale: string): PictureView['licence'] {
  const known = pictureLicences[licence];
  if (known) return known;
  const named = licence as 'permission' | 'public-domain';
  return { name: translatorOf(locale)(`picture.licences.${named}`), url: undefined };
}
