import { expect, test } from 'vitest';
import { mostInFeed, toFeedOptions, type FeedEntry } from '../../../src/views/feed.ts';

const site = new URL('https://x.test');
const entry = (number: number): FeedEntry => ({
  title: `Item ${number}`,
  description: 'What is new.',
  path: `/kk/press-releases/item-${number}/`,
  day: '2026-11-22',
});

/** What is printed of so many entries, the newest of which is the first. */
const printed = (count: number): unknown[] => {
  const entries = Array.from({ length: count }, (_, index) => entry(count - index));
  const feed = { locale: 'kk', title: 'News', description: 'All', path: '/kk/feed.xml', pagePath: '/kk/', entries };
  const { items } = toFeedOptions(feed, site);
  return Array.isArray(items) ? items.map(({ title }) => title) : [];
};

test('a feed has fifty items at most, the newest', () => {
  expect(mostInFeed).toBe(50);
  expect(printed(3)).toEqual(['Item 3', 'Item 2', 'Item 1']);
  expect(printed(51)).toEqual(Array.from({ length: 50 }, (_, index) => `Item ${51 - index}`));
  expect(printed(10_000)).toHaveLength(50);
});
