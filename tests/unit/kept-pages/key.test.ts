import { describe, expect, test } from 'vitest';
import { localeOf } from '../../../src/i18n/locales.ts';
import { keyOfPage } from '../../../src/kept-pages/key.ts';

const props = {
  view: { title: 'Ізгі із', labels: localeOf('kk').strings, parts: [1, undefined, null] },
  html: '<p>1</p>',
};

describe('the key of a page', () => {
  test('is the same for equal props', () => {
    expect(keyOfPage('figure', structuredClone(props))).toBe(keyOfPage('figure', structuredClone(props)));
  });

  test.each([
    ['a word', { ...props, view: { ...props.view, title: 'Ізгі iз' } }],
    ['a number deep inside', { ...props, view: { ...props.view, parts: [2, undefined, null] } }],
    ['the language of the strings', { ...props, view: { ...props.view, labels: localeOf('ru').strings } }],
    ['the text', { ...props, html: '<p>1</p><p>2</p>' }],
  ])('is another one where %s differs', (_name, other) => {
    expect(keyOfPage('figure', other)).not.toBe(keyOfPage('figure', props));
  });

  test('is another one for another kind of page', () => {
    expect(keyOfPage('figure', props)).not.toBe(keyOfPage('figure-state', props));
  });

  test.each([
    ['a map', new Map([[1, 2]])],
    ['a set', new Set([1])],
    ['a function', () => 1],
  ])('is refused where props hold %s, which JSON tells no two apart of', (_name, value) => {
    expect(() => keyOfPage('figure', { deep: [{ value }] })).toThrow('“value” of its props is no plain value');
  });
});
