import { describe, expect, test } from 'vitest';
import type { Figure } from '../../../src/model/content.ts';
import { claimsDisagree, figureSubject, otherClaims, printedClaim } from '../../../src/model/figure.ts';
import type { Claim } from '../../../src/model/schemas/figure.ts';
import { contentAfter } from '../content-tree.ts';

const content = contentAfter();
const participants = content.figures.get('participants-2017') as Figure;
const [claim] = participants.claims as [Claim, ...Claim[]];

describe('claims', () => {
  test('agree when value and qualifier are the same, whoever says it', () => {
    expect(claimsDisagree([claim, { ...claim, source: 'paper-2017', status: 'announced' }])).toBe(false);
  });

  test('disagree by value', () => {
    expect(claimsDisagree([claim, { ...claim, value: 2501 }])).toBe(true);
  });

  test('disagree by qualifier alone', () => {
    expect(claimsDisagree([claim, { ...claim, qualifier: 'about' }])).toBe(true);
  });
});

describe('the printed claim', () => {
  const printedByPaper: Figure = { ...participants, printed: 'paper-2017' };

  test('is the one of the source that the record names, not the first', () => {
    expect(printedClaim(printedByPaper).value).toBe(3000);
  });

  test('leaves all the others beside it', () => {
    expect(otherClaims(printedByPaper)).toEqual([claim]);
  });

  test('must be among the claims', () => {
    expect(() => printedClaim({ ...participants, printed: 'nobody' })).toThrow('nobody');
  });
});

test('a figure has one subject', () => {
  expect(figureSubject(participants)).toEqual({ kind: 'campaign', id: 'kind-run-2017' });
});

describe('a withheld figure', () => {
  const withheld = 'participants-all-years';

  test('is nowhere in the content of the site', () => {
    expect(content.figures.has(withheld)).toBe(false);
    expect(content.figuresAbout('series', 'kind-run')).toEqual([]);
    expect(content.usesOf('paper-2017').figures.map(({ id }) => id)).not.toContain(withheld);
  });

  test('does not take a published one with it', () => {
    expect([...content.figures.keys()]).toEqual([
      'money-spent-2017',
      'participants-2017',
      'prize-fund-2017',
      'pupils-school-1',
    ]);
  });
});
