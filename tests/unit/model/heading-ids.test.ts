import { satteri } from '@astrojs/markdown-satteri';
import { expect, test } from 'vitest';
import { headingIds } from '../../../src/model/heading-ids.ts';
import { markdownFeatures, readBody } from '../../../src/model/text-markup.ts';

const headings = [
  'Кому помогли',
  'Не істелді?',
  'Школа-интернат №\u00A01 («Заря»)',
  'Kaspi.kz және 26\u00A0млн',
  'Ёлка, чай — и всё…',
  '2017–2019',
  'A_b c',
  'Кому помогли',
  'Кому помогли 1',
  'Кому помогли',
  'x² ½ 😀',
  '**Жирно** и `код`',
  'İстанбул',
];

test('are those that the pages get', async () => {
  const body = headings.map((words) => `## ${words}`).join('\n\n');
  const renderer = await satteri({ features: markdownFeatures }).createRenderer({ syntaxHighlight: false, gfm: true });
  const { metadata } = await renderer.render(body, { frontmatter: {} });
  const read = readBody(body, 'md').outline.headings;
  expect(read).toEqual(metadata.headings.map(({ slug }) => slug));
  expect(read.slice(0, 2)).toEqual(['кому-помогли', 'не-істелді']);
});

test('tell the same words apart by numbers', () => {
  expect(headingIds(['а', 'а', 'а-1', 'а'])).toEqual(['а', 'а-1', 'а-1-1', 'а-2']);
});
