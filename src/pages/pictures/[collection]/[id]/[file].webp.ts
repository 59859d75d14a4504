import type { APIRoute } from 'astro';
import { makePicture } from '../../../../data/pictures.ts';
import { getSiteContent } from '../../../../data/site-content.ts';
import { getPicturePaths, type PictureRoute } from '../../../../routing/routes.ts';

export const getStaticPaths = async () => getPicturePaths(await getSiteContent(), 'webp');

/** The same for browsers that don’t know AVIF. */
export const GET: APIRoute<PictureRoute['props']> = async ({ props: { place, width } }) =>
  new Response(await makePicture(place, width, 'webp'), { headers: { 'content-type': 'image/webp' } });
