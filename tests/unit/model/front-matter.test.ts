import { expect, test } from 'vitest';
import { splitText } from '../../../src/model/front-matter.ts';

test.each([
  ['---\na: b\n---\n\nbody\n', 'a: b', 'body\n', 5],
  ['---\na: b\n---\nbody', 'a: b', 'body', 4],
  ['---\r\na: b\r\n---\r\n\r\nbody', 'a: b', 'body', 5],
  ['\uFEFF---\na: b\n---  \nbody', 'a: b', 'body', 4],
  ['---\na: |\n  ---\n---\n  body', 'a: |\n  ---', 'body', 5],
  ['---\na: b\n---', 'a: b', '', 3],
  ['---\na: b\n---\nx\n---\ny', 'a: b', 'x\n---\ny', 4],
])('%j is taken apart', (text, frontMatter, body, bodyLine) => {
  const split = splitText(text);
  expect(split).toMatchObject({ frontMatter, body, bodyLine });
  if (typeof split === 'string') throw new Error(split);
  expect(text.slice(split.frontMatterAt, split.frontMatterAt + frontMatter.length)).toBe(frontMatter);
  expect(text.slice(split.bodyAt)).toBe(body);
});

test.each([
  ['Текст', 'front-matter-missing'],
  ['\n---\na: b\n---\n', 'front-matter-missing'],
  ['----\na: b\n----\n', 'front-matter-missing'],
  ['---\n---\nx', 'front-matter-missing'],
  ['---\n\n---\nx', 'front-matter-missing'],
  ['', 'front-matter-missing'],
  ['---\na: b\n', 'front-matter-open'],
  ['---\na: b\n ---\n', 'front-matter-open'],
])('%j is not', (text, fault) => {
  expect(splitText(text)).toBe(fault);
});
