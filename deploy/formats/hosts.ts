import { addressGroups, localeCodes } from '../policy.ts';

const note = '# Generated from deploy/policy.ts by `npm run deploy:files`.';

/** `_headers`, as Netlify and Cloudflare Pages read it. Rules that meet would be joined there: none do. */
export const toHeadersFile = (): string =>
  `${[
    note,
    ...addressGroups.flatMap(({ addresses, headers }) =>
      addresses.flatMap((address) => [
        address,
        ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
      ]),
    ),
  ].join('\n')}\n`;

/** `_redirects`: languages and pages of absence at Netlify; Cloudflare finds those pages itself and skips these lines. */
export const toRedirectsFile = (): string =>
  `${[
    note,
    ...localeCodes.map((code) => `/ /${code}/ 302 Language=${code}`),
    ...localeCodes.map((code) => `/${code}/* /${code}/404.html 404`),
  ].join('\n')}\n`;

/** `vercel.json`. The language is chosen by the first that the browser names. */
export const toVercelFile = (): string =>
  `${JSON.stringify(
    {
      $schema: 'https://openapi.vercel.sh/vercel.json',
      trailingSlash: true,
      redirects: localeCodes.map((code) => ({
        source: '/',
        has: [{ type: 'header', key: 'accept-language', value: `${code}.*` }],
        destination: `/${code}/`,
        permanent: false,
      })),
      headers: addressGroups.flatMap(({ addresses, headers }) =>
        addresses.map((address) => ({
          source: address.replace('*', '(.*)'),
          headers: Object.entries(headers).map(([key, value]) => ({ key, value })),
        })),
      ),
    },
    null,
    2,
  )}\n`;
