import type { Graph } from 'schema-dts';
import { expect, test } from 'vitest';
import { serialiseJsonLd } from '../../../src/json-ld/serialise.ts';

const graphOf = (name: string): Graph => ({ '@context': 'https://schema.org', '@graph': [{ '@type': 'Thing', name }] });

test.each([
  ['the end of the element', '</script><script>alert(1)</script>'],
  ['its end in capitals and with a space', '</SCRIPT ><img src=x onerror=alert(1)>'],
  ['comments', '<!-- <script> --> --!>'],
  ['the end of a CDATA section', ']]>'],
  ['character references', '&lt;/script&gt;'],
  ['line separators', 'a\u2028b\u2029c'],
  ['quotes and backslashes', String.raw`"}]}\u003c/script>\\`],
])('%s can not get out of a script element, and reads back the same', (_, words) => {
  const text = serialiseJsonLd(graphOf(words));
  expect(text).not.toMatch(/[<>&\u2028\u2029]/);
  expect(JSON.parse(text)).toEqual(graphOf(words));
});

test('dangerous characters are written as escapes', () => {
  expect(serialiseJsonLd(graphOf('<\u2028'))).toContain(String.raw`"name":"\u003c\u2028"`);
});

test('names of properties are escaped as well', () => {
  const graph = { '@context': 'https://schema.org', '@graph': [{ '</script>': 1 }] } as unknown as Graph;
  expect(serialiseJsonLd(graph)).not.toContain('<');
});
