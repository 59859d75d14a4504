import type { APIRoute, GetStaticPaths } from 'astro';
import { locales } from '../../i18n/locales.ts';
import { absoluteUrl, securityContactPath, securityReportAddress } from '../../routing/paths.ts';

const repository = import.meta.env.REPOSITORY_URL;

/** RFC 9116 asks for a contact; without a repository there is none. */
export const getStaticPaths: GetStaticPaths = () => (repository ? [{ params: { name: 'security' } }] : []);

export const GET: APIRoute = ({ site }) => {
  // The standard advises less than a year.
  const expires = new Date(`${import.meta.env.BUILD_DATE}T00:00:00Z`);
  expires.setUTCDate(expires.getUTCDate() + 364);
  const fields = {
    Contact: securityReportAddress(repository),
    Expires: expires.toISOString(),
    'Preferred-Languages': [...locales.map(({ code }) => code), 'en'].join(', '),
    Canonical: absoluteUrl(securityContactPath, site),
    Policy: `${repository}/blob/main/SECURITY.md`,
  };
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${value}\n`);
  return new Response(lines.join(''));
};
