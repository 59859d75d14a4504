import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { guideLanguages, writeRulePages } from '../../../editorial/rule-pages.ts';
import { rules } from '../../../editorial/rules.ts';
import type { FaultRule } from '../../../src/model/fault.ts';

const pages = writeRulePages();

/** What a page says of a rule. */
const sectionOf = (language: 'kk' | 'ru', rule: FaultRule): string =>
  new RegExp(`\\n## ${rule}\\n\\n([^]*?)(?=\\n## |$)`).exec(pages[language])?.[1] ?? '';

describe.each(guideLanguages)('the page of rules in %s', (language) => {
  test('is what the rules say now: npm run rules', () => {
    expect(readFileSync(`docs/editors/rules/${language}.md`, 'utf8')).toBe(pages[language]);
  });

  test('has a section for every rule, with what it protects', () => {
    const headings = Array.from(pages[language].matchAll(/^## (.*)$/gm), ([, heading]) => heading);
    expect(headings.filter((heading) => heading !== undefined && heading in rules)).toEqual(Object.keys(rules).sort());
    for (const [rule, { protects }] of Object.entries(rules))
      expect(sectionOf(language, rule as FaultRule)).toContain(protects[language]);
  });
});

test('a section prints what the check says, and both examples with the lines around them', () => {
  const section = sectionOf('ru', 'year-mismatch');
  expect(section).toContain('campaigns/kind-run-2017/campaign.yaml:3:7  year-mismatch');
  expect(section).toContain('  | year: 2016\n  |       ^');
  const [bad = '', good = ''] = Array.from(section.matchAll(/```yaml\n([^]*?)\n```/g), ([, block]) => block);
  expect(bad.split('\n')).toEqual([
    'original: ru',
    'series: kind-run',
    'year: 2016',
    'edition: 2',
    'status: held',
    '…',
  ]);
  expect(good).toBe(bad.replace('2016', '2017'));
});

test('a section says whether the fault stops the site, and whether it is mended', () => {
  expect(sectionOf('ru', 'year-mismatch')).not.toContain('--fix');
  expect(sectionOf('ru', 'year-mismatch')).toMatch(/^Ошибка/);
  expect(sectionOf('kk', 'trailing-space')).toMatch(/^Ескерту[^\n]*--fix/);
});

test('what nobody sees is made visible', () => {
  expect(sectionOf('kk', 'line-ends')).toContain('‹U+000D›');
  expect(sectionOf('kk', 'tab')).toContain('⇥');
  expect(pages.kk + pages.ru).not.toMatch(/[^\P{Cc}\n\t]|\p{Cf}/u);
});
