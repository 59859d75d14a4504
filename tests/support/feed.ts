import { load } from 'cheerio';
import { xmlFaults } from './xml.ts';

/**
 * What is wrong with a feed by RSS 2.0 and the advice of its board.
 *
 * @param at where the feed is published, in full
 */
export async function feedFaults(xml: string, at: string, language: string): Promise<string[]> {
  const faults = await xmlFaults(xml, 'rss');
  const $ = load(xml, { xml: true });
  const { origin } = new URL(at);
  const texts = (selector: string): string[] =>
    $(selector)
      .map((_, element) => $(element).text())
      .get();
  const told = $('channel > language').text();
  if (told !== language) faults.push(`its language is ${told}`);
  const self = $('channel > atom\\:link').attr('href');
  if (self !== at) faults.push(`it says that it is at ${String(self)}`);
  const links = texts('item > link');
  const ids = texts('item > guid');
  const dates = texts('item > pubDate');
  for (const link of [...texts('channel > link'), ...links])
    if (!link.startsWith(`${origin}/${language}/`)) faults.push(`${link} is elsewhere`);
  ids.forEach((id, index) => {
    if (id !== links[index]) faults.push(`the id ${id} is not the link ${String(links[index])}`);
    if (ids.indexOf(id) !== index) faults.push(`the id ${id} stands twice`);
  });
  dates.forEach((date, index) => {
    // As RFC 822 writes dates, with four digits of the year; this finds a wrong day of the week, too.
    const time = new Date(date);
    if (Number.isNaN(time.valueOf()) || time.toUTCString() !== date) faults.push(`${date} is no date of RFC 822`);
    if (time > new Date(dates[index - 1] ?? date)) faults.push(`${date} stands after an older one`);
  });
  return faults;
}
