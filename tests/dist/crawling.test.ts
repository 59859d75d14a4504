import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { sitemapPath } from '../../src/routing/paths.ts';
import { originOf } from '../support/links.ts';
import { robotsFaults } from '../support/robots.ts';
import { securityTxtFaults } from '../support/security-txt.ts';
import { distFolder } from '../support/site.ts';
import { listedIn, sitemapFaults } from '../support/sitemap.ts';
import { xmlFaults } from '../support/xml.ts';

const origin = originOf(distFolder);
const read = (file: string): string => readFileSync(path.join(distFolder, file), 'utf8');

describe('crawlers', () => {
  it('may read everything, and are told of the sitemap', () => {
    expect(robotsFaults(read('robots.txt'), origin + sitemapPath)).toEqual([]);
  });

  it('find every sitemap in the index, each by the protocol', async () => {
    const index = read(sitemapPath);
    expect(await sitemapFaults(index, origin)).toEqual([]);
    const files = globSync('sitemap-*.xml', { cwd: distFolder }).filter((file) => !sitemapPath.endsWith(file));
    expect(listedIn(index).sort()).toEqual(files.map((file) => `${origin}/${file}`).sort());
    for (const file of files) expect(await sitemapFaults(read(file), origin), file).toEqual([]);
  });

  it('can read all drawings', async () => {
    const drawings = globSync('**/*.svg', { cwd: distFolder });
    expect(drawings.length).toBeGreaterThan(1);
    for (const file of drawings) expect(await xmlFaults(read(file)), file).toEqual([]);
  });
});

describe('what looks at robots.txt', () => {
  const sitemap = 'https://x.test/sitemap-index.xml';
  const sound = `User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`;

  it.each([
    ['a page that is kept away', 'Allow: /', 'Disallow: /kk/'],
    ['a misspelt line', 'Allow: /', 'Alow: /'],
    ['a rule for nobody', 'User-agent: *', ''],
    ['another sitemap', sitemap, 'https://x.test/sitemap.xml'],
    ['a path for a sitemap', sitemap, '/sitemap-index.xml'],
  ])('sees %s', (_, from, to) => {
    expect(robotsFaults(sound, sitemap)).toEqual([]);
    expect(robotsFaults(sound.replace(from, to), sitemap)).not.toEqual([]);
  });
});

describe('what looks at sitemaps', () => {
  const site = 'https://x.test';
  const url = (path: string, others: readonly string[]): string =>
    `<url><loc>${site}${path}</loc>${others
      .map((other) => `<xhtml:link rel="alternate" hreflang="${other.slice(1, 3)}" href="${site}${other}"/>`)
      .join('')}</url>`;
  const both = ['/kk/a/', '/ru/a/'];
  const sound = `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">${url('/kk/a/', both)}${url('/ru/a/', both)}</urlset>`;

  it.each([
    ['another site', `<loc>${site}/kk/a/`, '<loc>https://y.test/kk/a/', 'another site'],
    ['a path', `<loc>${site}/kk/a/`, '<loc>/kk/a/', 'loc'],
    ['an address twice', '</urlset>', `${url('/ru/a/', both)}</urlset>`, 'twice'],
    ['an alternate that does not point back', url('/ru/a/', both), url('/ru/a/', ['/ru/a/']), 'does not point back'],
    ['an alternate that is not listed', url('/ru/a/', both), '', 'does not point back'],
    ['a page that is not its own alternate', url('/kk/a/', both), url('/kk/a/', ['/ru/a/']), 'not among its own'],
    ['two alternates in a language', 'hreflang="kk"', 'hreflang="ru"', 'two alternates'],
    ['no language', 'hreflang="kk"', 'hreflang="in Kazakh"', 'Type language'],
    ['no date', '</loc>', '</loc><lastmod>yesterday</lastmod>', 'lastmod'],
    ['an unknown part', '</loc>', '</loc><changed>2026</changed>', 'changed'],
    ['an address that is too long', '/kk/a/', `/kk/${'a'.repeat(2048)}/`, 'loc'],
    ['nothing', /<url>.*<\/url>/, '', 'urlset'],
    ['more than 50,000 addresses', '</urlset>', `${'<url><loc/></url>'.repeat(50_000)}</urlset>`, '50002 addresses'],
  ])('sees %s', async (_, from, to, fault) => {
    expect(await sitemapFaults(sound, site)).toEqual([]);
    expect((await sitemapFaults(sound.replace(from, to), site)).join('\n')).toContain(fault);
  });
});

describe('what looks at security.txt', () => {
  const at = 'https://x.test/.well-known/security.txt';
  const day = '2026-11-22';
  const sound = `Contact: https://x.test/report\nExpires: 2027-11-01T00:00:00.000Z\nPreferred-Languages: kk, ru\nCanonical: ${at}\n`;

  it.each([
    ['no contact', /^Contact.*\n/, '', 'no Contact'],
    ['a contact without a scheme', 'https://x.test/report', 'mail@x.test', 'no safe address'],
    ['no end', /^Expires.*\n/m, '', 'no Expires'],
    ['two ends', /^(Expires.*\n)/m, '$1$1', 'more than once'],
    ['an end that is over', '2027-11', '2026-11', 'before it is built'],
    ['an end that is far', '2027-11', '2028-11', 'after a year'],
    ['a day for an end', '2027-11-01T00:00:00.000Z', '2027-11-01', 'no date'],
    ['another place', at, 'https://y.test/security.txt', 'does not say that it is at'],
    ['names of languages', 'kk, ru', 'Kazakh', 'no languages'],
    ['an unknown field', 'Contact:', 'Contacts:', 'is no field'],
  ])('sees %s', (_, from, to, fault) => {
    expect(securityTxtFaults(sound, at, day)).toEqual([]);
    expect(securityTxtFaults(sound.replace(from, to), at, day).join('\n')).toContain(fault);
  });
});
