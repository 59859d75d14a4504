import { describe, expect, test } from 'vitest';
import { describeFault } from '../../../editorial/report/describe-fault.ts';
import { messageLanguages } from '../../../editorial/rule.ts';
import { rules } from '../../../editorial/rules.ts';
import type { Fault, FaultRule } from '../../../src/model/fault.ts';
import { claimStatuses, qualifiers } from '../../../src/model/schemas/figure.ts';
import { carryOut, write } from '../content-tree.ts';
import { toldAfter } from './told-after.ts';

const faultRules = Object.keys(rules) as FaultRule[];

/** A real fault of each rule: what its bad example breaks. */
const samples = new Map(
  faultRules.map((rule) => [rule, toldAfter(carryOut(rules[rule].bad)).find((fault) => fault.rule === rule)]),
);
function sampleOf(rule: FaultRule): Fault {
  const fault = samples.get(rule);
  if (!fault) throw new Error(`the bad example does not break ${rule}`);
  return fault;
}

/** What a message says in words of its own. */
const codes = new Set<unknown>([...qualifiers, ...claimStatuses, 'unreadable', 'seal', 'order', 'twice']);

/** What some messages round, or name in words. */
const inWords: Partial<Record<FaultRule, string>> = {
  'not-yaml': 'detail',
  'picture-alt-language': 'locale',
  'picture-size': 'megabytes',
  'picture-pixels': 'megapixels',
};

/** The texts and numbers that a message must hand on to the editor. */
const told = ({ rule, parameters }: Fault): string[] =>
  Object.entries(parameters)
    .filter(([name]) => name !== 'textLanguage' && name !== inWords[rule])
    .filter(([name, value]) => (name !== 'expected' || !('options' in parameters)) && !codes.has(value))
    .flatMap(([, value]: [string, unknown]) => value)
    .filter((value) => typeof value === 'string' || typeof value === 'number')
    .map(String);

/** A message without the spaces that stand in its numbers. */
const withoutGroups = (words: string): string => words.replace(/(?<=\d) (?=\d{3})/g, '');

describe.each(messageLanguages)('messages in %s', (language) => {
  test.each(faultRules)('say what is wrong and what to do: %s', (rule) => {
    const { problem, remedy } = describeFault(sampleOf(rule), language);
    for (const words of [problem, remedy]) {
      expect(words.trim()).not.toBe('');
      expect(words).not.toMatch(/undefined|\[object|NaN|null/);
    }
    expect(problem).not.toBe(remedy);
  });

  test.each(faultRules.filter((rule) => rule !== 'wrong-type'))('name what was found: %s', (rule) => {
    const fault = sampleOf(rule);
    const { problem, remedy } = describeFault(fault, language);
    for (const detail of told(fault)) expect(withoutGroups(`${problem} ${remedy}`)).toContain(detail);
  });

  test.each(['unknown-field', 'not-an-option', 'dangling-reference'] as const)(
    'do without a guess where nothing is near: %s',
    (rule) => {
      const fault = sampleOf(rule);
      const parameters = { ...fault.parameters, closest: undefined };
      const { remedy } = describeFault({ ...fault, parameters } as typeof fault, language);
      expect(remedy).not.toMatch(/undefined|\?/);
      expect(describeFault(fault, language).remedy).toMatch(/\?$/);
    },
  );

  test('are in that language', () => {
    const all = faultRules.map((rule) => rules[rule].protects[language]).join(' ');
    expect({ kk: /[әғқңөұүһі]/i.test(all), ru: /[ыэё]/i.test(all) && !/[әғқңөұүһі]/i.test(all) }).toEqual(
      { kk: { kk: true, ru: false }, ru: { kk: false, ru: true }, en: { kk: false, ru: false } }[language],
    );
  });
});

test.each([
  ['kk', 'сан'],
  ['ru', 'число'],
  ['en', 'number'],
] as const)('a type is named in words of %s', (language, word) => {
  expect(describeFault(sampleOf('wrong-type'), language).problem).toContain(word);
});

// editorial/rules/wrong-type.ts: its type names must know the record that a list file is.
test.each(['kk', 'ru'] as const)('an empty list file is told of in words of %s alone', (language) => {
  const [fault] = toldAfter(write('measures.yaml', ''));
  expect(fault && describeFault(fault, language).problem).not.toContain('record');
});

test('figures that a number may be are offered, ready to paste', () => {
  const fault = sampleOf('uncited-number');
  const parameters = { found: '15', figures: ['pupils', 'runners'] };
  for (const language of messageLanguages)
    expect(describeFault({ ...fault, parameters } as typeof fault, language).remedy).toContain(
      ':figure[15]{#pupils}, :figure[15]{#runners}',
    );
});

test.each(['unreadable', 'seal', 'order'] as const)('what is wrong with the ledger is told apart: %s', (problem) => {
  const fault = { ...sampleOf('ledger-broken'), parameters: { problem } } as Fault;
  const other = { ...fault, parameters: { problem: problem === 'seal' ? 'order' : 'seal' } } as Fault;
  for (const language of messageLanguages)
    expect(describeFault(fault, language).problem).not.toBe(describeFault(other, language).problem);
});

test('a word that a text lacks is named in the language of the text', () => {
  const parameters = { figure: 'money', words: 'около 26 млн', value: 26_000_000, qualifier: 'more-than' };
  const [inKazakh, inRussian] = ['kk', 'ru'].map(
    (textLanguage) =>
      ({ ...sampleOf('citation-qualifier'), parameters: { ...parameters, textLanguage } }) as unknown as Fault,
  );
  expect(inKazakh && describeFault(inKazakh, 'ru').remedy).toContain('«астам» или «артық»');
  expect(inRussian && describeFault(inRussian, 'kk').remedy).toContain('«более», «свыше» немесе «больше»');
});
