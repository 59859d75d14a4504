import type { APIRoute } from 'astro';
import { citationFile } from '../../../../../citations/citation-file.ts';
import { getSiteContent } from '../../../../../data/site-content.ts';
import { getFigureStatePaths } from '../../../../../routing/routes.ts';
import { citationFormats, toCitableState, type CitationFormat } from '../../../../../views/citation.ts';
import { required } from '../../../../../views/context.ts';

export const getStaticPaths = async () =>
  getFigureStatePaths(await getSiteContent()).flatMap(({ params }) =>
    citationFormats.map((format) => ({ params: { ...params, format } })),
  );

type Params = Record<'locale' | 'id' | 'number', string> & { format: CitationFormat };

export const GET: APIRoute<Record<string, never>, Params> = async ({ params, site }) => {
  const content = await getSiteContent();
  const { locale, id, number, format } = params;
  const state = toCitableState(required(content.figures, id), Number(number), { content, locale }, site);
  const { text, mediaType } = citationFile(state, format);
  return new Response(text, { headers: { 'Content-Type': `${mediaType}; charset=utf-8` } });
};
