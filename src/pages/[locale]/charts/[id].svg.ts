import type { APIRoute } from 'astro';
import { getSiteContent } from '../../../data/site-content.ts';
import { absoluteUrl } from '../../../routing/paths.ts';
import { getChartPaths } from '../../../routing/routes.ts';
import { chartIds, toChartSvg } from '../../../views/chart.ts';

export const getStaticPaths = async () => getChartPaths(chartIds(await getSiteContent()));

/** A chart as a picture that stands alone. */
export const GET: APIRoute<Record<string, never>, { locale: string; id: string }> = async ({
  params: { locale, id },
  site,
}) =>
  new Response(
    toChartSvg(id, { content: await getSiteContent(), locale }, (path) => absoluteUrl(path, site)),
    { headers: { 'content-type': 'image/svg+xml; charset=utf-8' } },
  );
