/** Where the text shows a picture (see `picture-places.ts`); no text can write such an element by itself. */
const place = /<figure data-picture="[^"]*"><\/figure>/;

/**
 * Parts a text at the places of its pictures. A text is rendered without them and kept, so that a
 * change of their credit or licence must not be in it.
 *
 * @returns one part more than there are pictures: what stands before, between and after them
 * @throws Error where the text has another number of places
 */
export function splitAtPictures(html: string, pictures: number): readonly string[] {
  const parts = html.split(place);
  if (parts.length !== pictures + 1) throw new Error(`${parts.length - 1} places for ${pictures} pictures`);
  return parts;
}
