import type { APIRoute } from 'astro';
import { makePicture } from '../../../../data/pictures.ts';
import { getSiteContent } from '../../../../data/site-content.ts';
import { getPicturePaths, type PictureRoute } from '../../../../routing/routes.ts';

export const getStaticPaths = async () => getPicturePaths(await getSiteContent(), 'jpg');

/** A picture of an entry for sites that show a page which is shared. */
export const GET: APIRoute<PictureRoute['props']> = async ({ props: { place, width } }) =>
  new Response(await makePicture(place, width, 'jpg'), { headers: { 'content-type': 'image/jpeg' } });
