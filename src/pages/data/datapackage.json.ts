import type { APIRoute } from 'astro';
import { getSiteContent } from '../../data/site-content.ts';
import { toDataPackage } from '../../tables/data-package.ts';
import { toTableContext } from '../../tables/table.ts';
import { tables } from '../../tables/tables.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(toDataPackage(tables, toTableContext(await getSiteContent(), site)), {
    headers: { 'content-type': 'application/json' },
  });
