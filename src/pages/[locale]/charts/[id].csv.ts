import type { APIRoute } from 'astro';
import { getSiteContent } from '../../../data/site-content.ts';
import { getChartPaths } from '../../../routing/routes.ts';
import { chartIds, toChartCsv } from '../../../views/chart.ts';

export const getStaticPaths = async () => getChartPaths(chartIds(await getSiteContent()));

/** The numbers of a chart. */
export const GET: APIRoute<Record<string, never>, { locale: string; id: string }> = async ({ params: { id } }) =>
  new Response(toChartCsv(id, { content: await getSiteContent() }), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
