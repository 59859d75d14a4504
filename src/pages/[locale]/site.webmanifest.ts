import type { APIRoute } from 'astro';
import { translatorOf } from '../../i18n/translate.ts';
import { homePath, iconPaths, rootPath } from '../../routing/paths.ts';
import { getLocalePaths } from '../../routing/routes.ts';

export const getStaticPaths = getLocalePaths;

/** The web app manifest of one language. */
export const GET: APIRoute<Record<string, never>, { locale: string }> = ({ params: { locale } }) => {
  const t = translatorOf(locale);
  return new Response(
    JSON.stringify({
      lang: locale,
      name: t('site.name'),
      short_name: t('site.name'),
      description: t('site.description'),
      start_url: homePath(locale),
      scope: rootPath,
      display: 'browser',
      background_color: '#faf7f2',
      theme_color: '#faf7f2',
      icons: [
        { src: iconPaths.small, sizes: '192x192', type: 'image/png' },
        { src: iconPaths.large, sizes: '512x512', type: 'image/png' },
        { src: iconPaths.svg, sizes: 'any', type: 'image/svg+xml' },
      ],
    }),
    { headers: { 'content-type': 'application/manifest+json' } },
  );
};
