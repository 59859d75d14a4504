import { mdxToMdast } from 'satteri';
import { describe, expect, test } from 'vitest';
import { isListedComponent } from '../../../src/model/mdx-components.ts';
import { readBody } from '../../../src/model/text-markup.ts';

const listed = { Ring: ['state', 'size'] };

function isListed(body: string): boolean {
  const tree = mdxToMdast(body);
  const node = tree.type === 'root' ? tree.children[0] : undefined;
  if (node?.type !== 'mdxJsxFlowElement') throw new Error(`${body} is ${node?.type}`);
  return isListedComponent(node, listed);
}

describe('an element of a page', () => {
  test.each(['<Ring />', '<Ring state="promised" />', '<Ring state="promised" size="2">\n\nтекст\n\n</Ring>'])(
    'may be %j',
    (body) => {
      expect(isListed(body)).toBe(true);
    },
  );

  test.each([
    '<Rings />',
    '<ring />',
    '<Ring colour="red" />',
    '<Ring state={process.env.HOME} />',
    '<Ring {...x} />',
    '<Ring state />',
    '<Ring.Inner state="promised" />',
    '<toString />',
    '<div />',
    '<script src="x" />',
    '<>а</>',
  ])('may not be %j', (body) => {
    expect(isListed(body)).toBe(false);
  });
});

test.each([
  'import x from "node:fs"',
  'export const x = process.env',
  'а {process.env.HOME} б',
  '{process.env.HOME}',
  '{/* а */}',
  '<Ring state="promised" />',
  'а <b>б</b>',
  '<iframe src="https://a.example" />',
  'текст\n\nexport default function Layout() {}',
])('a page has neither code nor components: %j', (body) => {
  const rules = new Set(readBody(body, 'mdx').forbidden.map(({ rule }) => rule));
  expect([...rules]).toEqual(['raw-html']);
});
