/** Until the site has a domain: an address that can belong to nobody. */
export const defaultSiteAddress = 'https://izgi-iz.example';

/** Where the site lives: what `SITE_URL` says. */
export const readSiteAddress = (stated: string | undefined): string => stated ?? defaultSiteAddress;
