import type { Fault, FaultParameters, FaultRule } from '../../../src/model/fault.ts';

/** What the message of each rule is made from; the type asks for every rule there is. */
export const faultSamples: { readonly [Rule in FaultRule]: FaultParameters[Rule] } = {
  'not-yaml': { detail: 'Missing quote' },
  'duplicate-key': { key: 'title' },
  'yaml-feature': { found: '&a' },
  'number-format': { found: '0x1' },
  'front-matter-missing': {},
  'missing-field': { field: 'title' },
  'unknown-field': { field: 'titel', closest: 'title' },
  'id-field': { found: 'a', expected: 'a.yaml' },
  'wrong-type': { field: 'title', expected: 'string', found: '1' },
  'not-an-option': { field: 'kind', found: 'x', options: ['hospital', 'hospice'], closest: 'hospice' },
  'out-of-range': { field: 'year', expected: '≤ 2100' },
  'empty-text': { field: 'title' },
  'empty-list': { field: 'names' },
  trimmed: { field: 'title' },
  'language-tag': { found: 'x' },
  'edtf-date': { found: '03.02.2026' },
  day: { found: '2026' },
  id: { found: 'A b' },
  url: { found: 'a.example' },
  locale: { found: 'kazakh' },
  'evidence-length': { words: 13, maximum: 12 },
  'file-name': { found: 'A', expected: 'a' },
  'unexpected-file': { found: 'notes.txt' },
  'not-utf8': {},
  'facts-missing': { expected: 'institution.yaml' },
  'texts-missing': { expected: ['kk.md', 'ru.md'] },
  'unknown-locale': { found: 'en', locales: ['kk', 'ru'] },
  'dangling-reference': { collection: 'sources', found: 'fund', closest: 'fund-2017' },
  'printed-claim': { found: 'fund', sources: ['paper'] },
  'duplicate-claim': { source: 'fund' },
  'reason-missing': { values: ['fund: exact 1', 'paper: about 1'] },
  'reason-superfluous': {},
  'duplicate-promise': { institution: 'school-1' },
  'year-mismatch': { year: 2016, date: '2017-05' },
  'name-missing': { locale: 'kk' },
  'original-missing': { original: 'kk', available: ['ru', 'tlh'] },
  'citation-words': { figure: 'money' },
  'unknown-directive': { found: ':11' },
  'markdown-syntax': { detail: 'Unexpected end' },
  'withheld-cited': { figure: 'money' },
  'citation-source': { figure: 'money', found: 'fund', sources: ['paper'] },
  'revision-order': { date: '2026-01-01', before: '2026-02-01' },
};

export const faultRules = Object.keys(faultSamples) as FaultRule[];

/** A fault of a rule, somewhere in a file. */
export const sampleFault = (
  rule: FaultRule,
  place: { file: string; line: number; column: number } = { file: 'no/such.yaml', line: 3, column: 5 },
): Fault => ({ ...place, rule, parameters: faultSamples[rule] }) as Fault;
