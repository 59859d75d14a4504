import { describe, expect, test } from 'vitest';
import { describeFault, messageLanguages } from '../../../editorial/messages.ts';
import { claimStatuses, qualifiers } from '../../../src/model/schemas/figure.ts';
import { faultsAfter, write } from '../content-tree.ts';
import { faultRules, faultSamples, sampleFault } from './fault-samples.ts';

/** What a message says in words of its own. */
const codes = new Set<unknown>([...qualifiers, ...claimStatuses, 'seal']);

/** The texts and numbers that a message must hand on to the editor. */
const told = (parameters: object): string[] =>
  Object.entries(parameters)
    .filter(([name]) => name !== 'textLanguage')
    .filter(([name, value]) => (name !== 'expected' || !('options' in parameters)) && !codes.has(value))
    .flatMap(([, value]: [string, unknown]) => value)
    .map(String);

/** A message without the spaces that stand in its numbers. */
const withoutGroups = (words: string): string => words.replace(/(?<=\d) (?=\d{3})/g, '');

describe.each(messageLanguages)('messages in %s', (language) => {
  test.each(faultRules)('say what is wrong and what to do: %s', (rule) => {
    const { problem, remedy } = describeFault(sampleFault(rule), language);
    for (const words of [problem, remedy]) {
      expect(words.trim()).not.toBe('');
      expect(words).not.toMatch(/undefined|\[object|NaN|null/);
    }
    expect(problem).not.toBe(remedy);
  });

  test.each(faultRules.filter((rule) => rule !== 'wrong-type'))('name what was found: %s', (rule) => {
    const { problem, remedy } = describeFault(sampleFault(rule), language);
    for (const detail of told(faultSamples[rule])) expect(withoutGroups(`${problem} ${remedy}`)).toContain(detail);
  });

  test.each(['unknown-field', 'not-an-option', 'dangling-reference'] as const)(
    'do without a guess where nothing is near: %s',
    (rule) => {
      const fault = sampleFault(rule);
      const parameters = { ...fault.parameters, closest: undefined };
      const { remedy } = describeFault({ ...fault, parameters } as typeof fault, language);
      expect(remedy).not.toMatch(/undefined|\?/);
      expect(describeFault(fault, language).remedy).toMatch(/\?$/);
    },
  );

  test('are in that language', () => {
    const all = faultRules.map((rule) => describeFault(sampleFault(rule), language).problem).join(' ');
    expect({ kk: /[әғқңөұүһі]/i.test(all), ru: /[ыэё]/i.test(all) && !/[әғқңөұүһі]/i.test(all) }).toEqual(
      { kk: { kk: true, ru: false }, ru: { kk: false, ru: true }, en: { kk: false, ru: false } }[language],
    );
  });
});

test.each([
  ['kk', 'мәтін'],
  ['ru', 'текст'],
  ['en', 'string'],
] as const)('a type is named in words of %s', (language, word) => {
  expect(describeFault(sampleFault('wrong-type'), language).problem).toContain(word);
});

// editorial/messages.ts: kkTypes and ruTypes do not know the record that a list file must be.
test.each(['kk', 'ru'] as const)('an empty list file is told of in words of %s alone', (language) => {
  const [fault] = faultsAfter(write('measures.yaml', ''));
  expect(fault && describeFault(fault, language).problem).not.toContain('record');
});

test('a word that a text lacks is named in the language of the text', () => {
  const fault = { ...sampleFault('citation-qualifier') };
  const inKazakh = { ...fault, parameters: { ...fault.parameters, textLanguage: 'kk' } } as typeof fault;
  expect(describeFault(inKazakh, 'ru').remedy).toContain('«астам» или «артық»');
  expect(describeFault(fault, 'kk').remedy).toContain('«более» немесе «свыше»');
});
