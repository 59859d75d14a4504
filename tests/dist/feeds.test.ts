import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { correctionsFeedPath, feedPath } from '../../src/routing/paths.ts';
import { feedFaults } from '../support/feed.ts';
import { originOf } from '../support/links.ts';
import { distFolder } from '../support/site.ts';

const origin = originOf(distFolder);
const feeds = locales.flatMap(({ code }) => [feedPath, correctionsFeedPath].map((to) => ({ code, at: to(code) })));

describe('a feed', () => {
  it.each(feeds)('obeys its specification: $at', async ({ code, at }) => {
    const xml = readFileSync(path.join(distFolder, at), 'utf8');
    expect(await feedFaults(xml, origin + at, code)).toEqual([]);
  });
});

describe('what looks at feeds', () => {
  const at = 'https://x.test/kk/feed.xml';
  const item = (id: string, date: string): string =>
    `<item><title>a &amp; b</title><link>https://x.test/kk/${id}/</link>` +
    `<guid isPermaLink="true">https://x.test/kk/${id}/</guid><description>c</description><pubDate>${date}</pubDate></item>`;
  const sound = `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>
    <title>t</title><description>d</description><link>https://x.test/kk/</link><language>kk</language>
    <atom:link href="${at}" rel="self" type="application/rss+xml"/>
    ${item('b', 'Mon, 02 Nov 2026 07:00:00 GMT')}${item('a', 'Sun, 01 Nov 2026 07:00:00 GMT')}</channel></rss>`;

  it('is content with a sound one', async () => {
    expect(await feedFaults(sound, at, 'kk')).toEqual([]);
  });

  it.each([
    ['that is no XML', '&amp;', '&', 'xmlParseEntityRef'],
    ['with an entity of HTML', '&amp;', '&nbsp;', 'nbsp'],
    ['without a title', '<title>t</title>', '', 'title'],
    ['with an unknown part', '</channel>', '<author/></channel>', 'author'],
    ['of another version', '"2.0"', '"0.91"', 'rss failed to validate attributes'],
    ['without a language', '<language>kk</language>', '', 'language'],
    ['in another language', '<language>kk', '<language>ru', 'language is ru'],
    ['that says it is elsewhere', `href="${at}"`, 'href="https://x.test/feed.xml"', 'it says that it is at'],
    ['with a path for an address', '<link>https://x.test/kk/a/', '<link>/kk/a/', 'link'],
    ['with a link to another language', '<link>https://x.test/kk/a/', '<link>https://x.test/ru/a/', 'elsewhere'],
    ['with an id that leads elsewhere', 'true">https://x.test/kk/a/', 'true">https://x.test/kk/c/', 'is not the link'],
    ['with an item twice', '</channel>', `${item('a', 'Sun, 01 Nov 2026 07:00:00 GMT')}</channel>`, 'twice'],
    ['with a day of the week that is wrong', 'Mon, 02', 'Tue, 02', 'no date'],
    ['with a date for programs', 'Sun, 01 Nov 2026 07:00:00 GMT', '2026-11-01T07:00:00Z', 'no date'],
    ['without a date', '<pubDate>Sun, 01 Nov 2026 07:00:00 GMT</pubDate>', '', 'pubDate'],
    ['with the oldest first', 'Mon, 02 Nov', 'Sat, 31 Oct', 'after an older one'],
  ])('sees one %s', async (_, from, to, fault) => {
    expect(sound).toContain(from);
    expect((await feedFaults(sound.replace(from, to), at, 'kk')).join('\n')).toContain(fault);
  });
});
