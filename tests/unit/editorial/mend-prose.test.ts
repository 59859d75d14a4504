import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { mendProse } from '../../../editorial/mending/mend-prose.ts';
import { typographyRules } from '../../../src/model/typography.ts';
import { readYaml } from '../../../src/model/yaml-file.ts';

const mendAll = (text: string, file: string): string =>
  typographyRules.reduce((mended, rule) => mendProse(rule, mended, file), text);

const head = (fields: string): string => `---\n${fields}---\n\n`;

describe('a text', () => {
  test('is mended in its words', () => {
    const text = `${head('title: Школа "Заря"\nsummary: В 2012-2019 годах - много - 5 млн тенге...\n')}Слово - "слово"  и :figure[5 млн]{#x} тенге.\n`;
    expect(mendAll(text, 'institutions/a/ru.md')).toBe(
      `${head('title: Школа «Заря»\nsummary: В 2012–2019 годах — много — 5\u00A0млн\u00A0тенге…\n')}Слово — «слово» и :figure[5\u00A0млн]{#x}\u00A0тенге.\n`,
    );
  });

  test.each([
    '`код - "код"...  5 млн`',
    '```\nкод - "код"...  5 млн\n```',
    'а\n\n    код - "код"...  5 млн',
    '[а](https://a.example/x...y "5")',
    '<https://a.example/a-b...c>',
    'https://a.example/?q="x"',
    ':figure[а]{#x source="y-z"}',
    '| а | б |\n| - | - |\n| в  | г |',
    '- а\n- б',
    'а\n\n- - -\n\nб',
  ])('is left alone where no words are: %j', (body) => {
    const text = `${head('title: "А"\nsummary: "Б: в"\n')}${body}\n`;
    expect(mendAll(text, 'institutions/a/ru.md')).toBe(text);
  });

  test('that is a page is mended too, but not where it can not be parsed', () => {
    expect(mendAll(`${head('title: А\n')}а - б\n`, 'pages/a/kk.mdx')).toBe(`${head('title: А\n')}а — б\n`);
    const broken = `${head('title: А\n')}а - б {\n`;
    expect(mendAll(broken, 'pages/a/kk.mdx')).toBe(broken);
  });

  test('without front matter is left alone', () => {
    expect(mendAll('а - б\n', 'institutions/a/ru.md')).toBe('а - б\n');
  });
});

describe('facts', () => {
  test('are mended in the words of the site, and stay the YAML that they were', () => {
    const text =
      'work:\n  kk: \'"Заря" - № 5\'\n  ru: "Школа \\"Заря\\" - № 5"\nlong:\n  kk: >-\n    а - б\n    в...\n  ru: а\n    - б\n';
    const mended = mendAll(text, 'campaigns/a/campaign.yaml');
    expect(readYaml(mended, 'x').data).toEqual({
      work: { kk: '«Заря» — №\u00A05', ru: 'Школа «Заря» — №\u00A05' },
      long: { kk: 'а — б в…', ru: 'а — б' },
    });
  });

  test.each([
    'evidence: \'"Заря" - № 5...\'\n',
    'title: Итоги "Зари" - 5 млн...\n',
    'names:\n  - language: ru\n    text: Школа "Заря" - № 5\n    source: x\n',
    'url: https://a.example/a...b\n',
  ])('keep the words of sources: %j', (text) => {
    expect(mendAll(text, 'sources/a.yaml')).toBe(text);
  });

  test('that can not be read are left alone', () => {
    const text = 'work:\n  kk: "а - б\n  ru: в - г\n';
    expect(mendAll(text, 'campaigns/a/campaign.yaml')).toBe(text);
  });
});

test('the site’s own texts need no mending', () => {
  for (const entry of readdirSync('src/content', { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath, entry.name);
    if (!entry.isFile() || !/\.(yaml|mdx?)$/.test(file)) continue;
    const text = readFileSync(file, 'utf8');
    expect({ [file]: mendAll(text, path.relative('src/content', file)) }).toEqual({ [file]: text });
  }
});
