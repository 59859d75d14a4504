import { expect, test } from 'vitest';
import { splitAtPictures } from '../../../src/components/text/split-pictures.ts';

test('a text is parted at its pictures and nowhere else', () => {
  const html = '<p>a</p>\n<figure data-picture="x.jpg"></figure>\n<p>b</p>\n<figure data-picture="y.jpg"></figure>';
  expect(splitAtPictures(html, 2)).toEqual(['<p>a</p>\n', '\n<p>b</p>\n', '']);
  expect(splitAtPictures('<p>a</p>', 0)).toEqual(['<p>a</p>']);
});

test('what a text says about such places is no place', () => {
  const html = '<p><code>&lt;figure data-picture="x.jpg"&gt;&lt;/figure&gt;</code></p>';
  expect(splitAtPictures(html, 0)).toEqual([html]);
});

test.each([0, 2])('one place for %d pictures is an error', (pictures) => {
  expect(() => splitAtPictures('<figure data-picture="x.jpg"></figure>', pictures)).toThrow('1 places');
});
