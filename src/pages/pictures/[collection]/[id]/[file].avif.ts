import type { APIRoute } from 'astro';
import { makePicture } from '../../../../data/pictures.ts';
import { getSiteContent } from '../../../../data/site-content.ts';
import { getPicturePaths, type PictureRoute } from '../../../../routing/routes.ts';

export const getStaticPaths = async () => getPicturePaths(await getSiteContent(), 'avif');

/** A picture of an entry, as wide as its name says. */
export const GET: APIRoute<PictureRoute['props']> = async ({ props: { place, width } }) =>
  new Response(await makePicture(place, width, 'avif'), { headers: { 'content-type': 'image/avif' } });
