import { expect, test } from 'vitest';
import { isA, vocabularyFaults } from '../../support/schema-org.ts';

const faults = (node: Record<string, unknown>): string[] => vocabularyFaults(node, () => undefined);

test('a class has the properties of all its parents', () => {
  expect(
    faults({ '@type': 'School', name: 'Школа', address: { '@type': 'PostalAddress', addressLocality: 'Алматы' } }),
  ).toEqual([]);
});

test('classes lie below their parents', () => {
  expect(isA('NewsArticle', 'CreativeWork')).toBe(true);
  expect(isA('SportsEvent', 'Event')).toBe(true);
  expect(isA('Event', 'SportsEvent')).toBe(false);
});

test.each([
  ['a class that does not exist', { '@type': 'PressRelease' }, ['no class PressRelease']],
  ['a node without a class', { name: 'x' }, ['a node without a type: name']],
  ['a property that does not exist', { '@type': 'NGO', nickname: 'x' }, ['NGO has no property nickname']],
  [
    'a property of another class',
    { '@type': 'MonetaryGrant', isBasedOn: 'https://x.test/' },
    ['MonetaryGrant has no property isBasedOn'],
  ],
  [
    'a node of a class that the property does not take',
    { '@type': 'Event', organizer: { '@type': 'Place', name: 'x' } },
    ['Event.organizer takes Organization, Person, not Place'],
  ],
  [
    'a text where an address belongs',
    { '@type': 'Thing', sameAs: 'nowhere' },
    ['Thing.sameAs takes URL, not "nowhere"'],
  ],
  [
    'a date that is none',
    { '@type': 'Event', startDate: '2017~' },
    ['Event.startDate takes Date, DateTime, not "2017~"'],
  ],
  [
    'a member that an enumeration does not have',
    { '@type': 'Event', eventStatus: 'https://schema.org/EventForgotten' },
    ['Event.eventStatus takes EventStatusType, not "https://schema.org/EventForgotten"'],
  ],
  ['an empty list', { '@type': 'Event', subEvent: [] }, ['Event.subEvent is an empty list']],
  [
    'a fault deep within',
    { '@type': 'WebPage', mainEntity: { '@type': 'ItemList', numberOfItems: 1.5 } },
    ['ItemList.numberOfItems takes Integer, not 1.5'],
  ],
])('%s is found', (_, node, expected) => {
  expect(faults(node)).toEqual(expected);
});

test('a reference must lead to a class that the property takes', () => {
  const node = { '@type': 'Event', organizer: { '@id': 'https://x.test/#a' } };
  expect(vocabularyFaults(node, () => 'NGO')).toEqual([]);
  expect(vocabularyFaults(node, () => 'Place')).toEqual(['Event.organizer takes Organization, Person, not Place']);
});

test('an action may say what it asks for', () => {
  expect(faults({ '@type': 'SearchAction', 'query-input': 'required name=q' })).toEqual([]);
  expect(faults({ '@type': 'WebSite', 'query-input': 'required name=q' })).toEqual([
    'WebSite has no property query-input',
  ]);
});
