/** Until the site has a domain: an address that can belong to nobody. */
export const defaultSiteAddress = 'https://izgi-iz.example';

/**
 * Where the site lives, as `SITE_URL` gives it: `https://izgi-iz.kz`.
 *
 * @throws Error for anything else: the addresses of the site begin at `/`, so it can't live in a folder
 */
export function readSiteAddress(stated: string | undefined): string {
  if (!stated) return defaultSiteAddress;
  const address = URL.parse(stated);
  if (!address || !/^https?:$/.test(address.protocol) || address.href !== `${address.origin}/`)
    throw new Error(`SITE_URL=${stated}: write it as https://izgi-iz.kz, without a folder: addresses begin at /.`);
  return address.origin;
}
