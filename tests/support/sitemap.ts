import { load } from 'cheerio';
import { xmlFaults } from './xml.ts';

/** What the protocol allows a file. */
const mostAddresses = 50_000;
const mostBytes = 50 * 1024 * 1024;

/** The addresses that an index or a sitemap lists. */
export function listedIn(xml: string): string[] {
  const $ = load(xml, { xml: true });
  return $('url > loc, sitemap > loc')
    .map((_, place) => $(place).text())
    .get();
}

/** What is wrong with a sitemap by its protocol, and with the alternates in it. */
export async function sitemapFaults(xml: string, origin: string): Promise<string[]> {
  const size = Buffer.byteLength(xml);
  if (size > mostBytes) return [`${size} bytes`];
  const listed = listedIn(xml);
  if (listed.length > mostAddresses) return [`${listed.length} addresses`];
  const faults = await xmlFaults(xml, 'sitemap');
  const $ = load(xml, { xml: true });
  if (new Set(listed).size < listed.length) faults.push('an address stands twice');
  for (const address of listed)
    if (!address.startsWith(`${origin}/`)) faults.push(`${address} is on another site than the sitemap`);

  const alternates = new Map<string, Map<string, string>>();
  $('url').each((_, url) => {
    const address = $(url).find('loc').text();
    const links = $(url).find('xhtml\\:link');
    const byLanguage = new Map(
      links.map((__, link) => [[$(link).attr('hreflang') ?? '', $(link).attr('href') ?? '']]).get() as [
        string,
        string,
      ][],
    );
    if (byLanguage.size < links.length) faults.push(`${address} has two alternates in a language`);
    alternates.set(address, byLanguage);
  });
  for (const [address, byLanguage] of alternates) {
    if (byLanguage.size > 0 && ![...byLanguage.values()].includes(address))
      faults.push(`${address} is not among its own alternates`);
    for (const other of byLanguage.values()) {
      const back = [...(alternates.get(other)?.values() ?? [])];
      if (!back.includes(address)) faults.push(`${other} does not point back at ${address}`);
    }
  }
  return faults;
}
