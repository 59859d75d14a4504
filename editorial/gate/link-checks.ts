import { nearest } from '../../src/model/schema-faults.ts';
import type { Entries, TextEntry } from '../../src/model/entries.ts';
import type { Fault, FaultParameters, FaultRule, Position } from '../../src/model/fault.ts';
import { isOwnAddress } from '../../src/model/link-address.ts';
import { findWaiting, withoutWaiting } from '../../src/model/waiting.ts';
import { pagePath } from '../../src/routing/paths.ts';
import { defaultSiteAddress, readSiteAddress } from '../../src/routing/site-address.ts';
import { entryPaths, siteAddresses, type SiteAddresses } from './site-addresses.ts';

/** The host of an address, by whatever port and however fully it is written. */
const hostOf = (address: string): string => new URL(address).hostname.replace(/\.$/, '');

/** Stands for the site itself while paths are resolved. */
const anywhere = 'https://site.invalid';

/** The hosts under which this site is or was reached. */
const ownHosts = new Set([defaultSiteAddress, readSiteAddress(process.env['SITE_URL'])].map(hostOf));

/**
 * That links within the site lead to pages and places that are there, by addresses that hold in every
 * language and on every host; and that the site is no source of its own.
 *
 * @param date the day for which the content is proven; a text that waits is proven for its own day
 */
export function checkLinks(entries: Entries, locales: readonly string[], date: string): Fault[] {
  const waiting = findWaiting(entries, date);
  const known = new Map<string, SiteAddresses>();
  const addressesOn = (day: string | undefined, locale: string): SiteAddresses => {
    const key = `${locale} ${day ?? ''}`;
    const shown = (): Entries => (day === undefined ? entries : withoutWaiting(entries, findWaiting(entries, day)));
    const addresses = known.get(key) ?? siteAddresses(shown(), locale);
    known.set(key, addresses);
    return addresses;
  };
  const inTexts = entries.texts.flatMap((entry) =>
    locales.includes(entry.text.locale)
      ? entry.text.outline.links.flatMap((link) =>
          checkLink(
            link.address,
            link,
            entry,
            waiting.get(`${entry.collection}/${entry.id}`) ?? date,
            addressesOn,
            locales,
          ),
        )
      : [],
  );
  return [...inTexts, ...checkSources(entries)];
}

function checkLink(
  address: string,
  place: Position,
  entry: TextEntry,
  day: string,
  addressesOn: (day: string | undefined, locale: string) => SiteAddresses,
  locales: readonly string[],
): Fault[] {
  const { file, locale } = entry.text;
  const fault = <R extends FaultRule>(rule: R, parameters: FaultParameters[R]): Fault[] => [
    { file, line: place.line, column: place.column, rule, parameters } as Fault,
  ];
  const page = entryPaths[entry.collection]?.(locale, entry.id) ?? pagePath(locale, entry.id);
  const relative = (path: string): string => relativeTo(page, inLanguage(path, locale, locales));
  if (!isOwnAddress(address)) {
    if (!URL.canParse(address) || !ownHosts.has(hostOf(address))) return [];
    const { pathname, hash } = new URL(address);
    return fault('own-address', { found: address, better: `${relative(pathname)}${decoded(hash)}` });
  }
  const { pathname, hash } = new URL(address, anywhere + page);
  const language = pathname.split('/')[1] ?? '';
  if (locales.includes(language) && (address.startsWith('/') || language !== locale))
    return fault('link-language', { found: address, better: `${relative(pathname)}${decoded(hash)}` });
  const addresses = addressesOn(day, locale);
  if (!addresses.has(pathname)) {
    if (addressesOn(undefined, locale).has(pathname)) return fault('link-ahead', { found: address, shown: day });
    const closest = addresses.has(`${pathname}/`) ? `${pathname}/` : nearest(pathname, [...addresses.keys()]);
    return fault('link-target', { found: address, closest: closest && relativeTo(page, closest) });
  }
  const places = addresses.get(pathname);
  const wanted = decoded(hash).slice(1);
  if (wanted === '' || places === undefined || places.includes(wanted)) return [];
  return fault('link-fragment', { found: `#${wanted}`, closest: withSign(nearest(wanted, places)) });
}

const withSign = (place: string | undefined): string | undefined => (place === undefined ? undefined : `#${place}`);

/** A fragment as people read it. */
function decoded(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}

/** The same path in a language, where it names one. */
const inLanguage = (path: string, locale: string, locales: readonly string[]): string => {
  const [, first = '', ...rest] = path.split('/');
  return locales.includes(first) ? ['', locale, ...rest].join('/') : path;
};

/** A path as seen from a page; what is no part of a language is written from the root. */
function relativeTo(page: string, path: string): string {
  const [from, to] = [page.split('/').slice(1, -1), path.split('/').slice(1)];
  if (from[0] !== to[0]) return path;
  let shared = 0;
  while (shared < from.length && from[shared] === to[shared]) shared += 1;
  return `${'../'.repeat(from.length - shared) || './'}${to.slice(shared).join('/')}`;
}

/** Addresses in facts: of sources, and of the sites of institutions and organisations. */
function checkSources(entries: Entries): Fault[] {
  return entries.facts.flatMap(({ facts, file, at }) =>
    (['url', 'website'] as const).flatMap((field): Fault[] => {
      const address: unknown = (facts as Record<string, unknown>)[field];
      if (typeof address !== 'string' || !URL.canParse(address) || !ownHosts.has(hostOf(address))) return [];
      return [{ file, ...at([field]), rule: 'own-address', parameters: { found: address, better: undefined } }];
    }),
  );
}
