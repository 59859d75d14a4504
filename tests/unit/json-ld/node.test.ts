import { expect, test } from 'vitest';
import { known, toGraph, toIsoDate, toText } from '../../../src/json-ld/node.ts';

test.each([
  ['2017', '2017'],
  ['2017-04', '2017-04'],
  ['2017-04-23', '2017-04-23'],
  ['2017~', undefined],
  ['2017-04~', undefined],
  ['2026-02-30', undefined],
  [undefined, undefined],
])('the date %s is told as %s', (date, told) => {
  expect(toIsoDate(date)).toBe(told);
});

test('words in another language than the page’s name it', () => {
  expect(toText({ text: 'Мектеп', lang: undefined })).toBe('Мектеп');
  expect(toText({ text: 'Мектеп', lang: 'kk' })).toEqual({ '@value': 'Мектеп', '@language': 'kk' });
});

test('of what is not known nothing is told', () => {
  expect(known({ '@type': 'Thing', name: 'x', url: undefined, sameAs: [], description: '' })).toEqual({
    '@type': 'Thing',
    name: 'x',
  });
});

test('what has a name of its own is told once', () => {
  const fund = { '@type': 'NGO', '@id': 'https://x.test/#fund', name: 'Фонд' } as const;
  const school = { '@type': 'School', '@id': 'https://x.test/#school', name: 'Школа' } as const;
  expect(
    toGraph([
      { '@type': 'Event', name: 'a', organizer: fund, about: [school, school] },
      { '@type': 'Event', name: 'b', organizer: [fund] },
      fund,
    ])['@graph'],
  ).toEqual([
    { '@type': 'Event', name: 'a', organizer: { '@id': fund['@id'] }, about: [school, { '@id': school['@id'] }] },
    { '@type': 'Event', name: 'b', organizer: [{ '@id': fund['@id'] }] },
    fund,
  ]);
});
