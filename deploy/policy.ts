import { locales } from '../src/i18n/locales.ts';

/**
 * How the site is to be served, whatever serves it: one place, from which the files for servers and hosts
 * are generated (`npm run deploy:files`).
 */

/** Nothing is inline, nothing comes from elsewhere; `wasm-unsafe-eval` lets Pagefind's search start. */
const contentPolicy = {
  'default-src': "'none'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'self'",
} as const;

const printPolicy = (directives: Readonly<Record<string, string>>): string =>
  Object.entries(directives)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');

/** What a page may load, as a `<meta>` says it where a host takes no headers: framing can't be forbidden there. */
export const metaContentPolicy = printPolicy(contentPolicy);

/** What every answer says. More headers would say again what the policy for content says, to each reader anew. */
const everywhere = {
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
} as const;

const inOwnPages = {
  'Content-Security-Policy': printPolicy({ ...contentPolicy, 'frame-ancestors': "'none'" }),
  'Cross-Origin-Resource-Policy': 'same-origin',
} as const;

/** Others may show these in pages of their own. */
const inAllPages = {
  'Content-Security-Policy': printPolicy({ ...contentPolicy, 'frame-ancestors': '*' }),
  'Cross-Origin-Resource-Policy': 'cross-origin',
} as const;

/** Asked again each time, and answered with 304 where nothing has changed. */
const asked = { 'Cache-Control': 'public, max-age=0, must-revalidate' } as const;
/** Its name changes with what is in it. */
const kept = { 'Cache-Control': 'public, max-age=31536000, immutable' } as const;

/** Addresses that are answered alike. No address belongs to two of them. */
export interface AddressGroup {
  /** `/data/*` is all that begins so; anything else is that one address. */
  readonly addresses: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
}

/** Of whatever is not there, and of errors. */
export const absentHeaders: Readonly<Record<string, string>> = { ...everywhere, ...inOwnPages, ...asked };

/** What lies beside the folders. */
const singles = [
  '/404.html',
  '/SHA256SUMS',
  '/apple-touch-icon.png',
  '/favicon.ico',
  '/favicon.svg',
  '/icon-192.png',
  '/icon-512.png',
  '/og.png',
  '/robots.txt',
  '/sitemap-0.xml',
  '/sitemap-index.xml',
];

export const addressGroups: readonly AddressGroup[] = [
  // Where a server chooses a language, a cache must know that the answer hangs on it.
  { addresses: ['/'], headers: { ...everywhere, ...inOwnPages, ...asked, Vary: 'Accept-Language' } },
  {
    addresses: [...locales.map(({ code }) => `/${code}/*`), '/pagefind/*', ...singles],
    headers: absentHeaders,
  },
  { addresses: ['/_astro/*'], headers: { ...everywhere, ...inOwnPages, ...kept } },
  { addresses: ['/embed/*', '/pictures/*'], headers: { ...everywhere, ...inAllPages, ...asked } },
  { addresses: ['/data/*'], headers: { ...everywhere, ...inAllPages, ...asked, 'Access-Control-Allow-Origin': '*' } },
  // The one address with a dot before a name.
  { addresses: ['/.well-known/security.txt'], headers: absentHeaders },
];

/** Of files whose kind servers don't know by themselves, or without their alphabet. */
export const mediaTypes: Readonly<Record<string, string>> = {
  bib: 'application/x-bibtex; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  html: 'text/html; charset=utf-8',
  json: 'application/json; charset=utf-8',
  ris: 'application/x-research-info-systems; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  webmanifest: 'application/manifest+json; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
};

/** How compressed copies of a file end, the smallest first, by the name under which a browser asks for them. */
export const compressions = { br: '.br', zstd: '.zst', gzip: '.gz' } as const;

export const localeCodes: readonly string[] = locales.map(({ code }) => code);
