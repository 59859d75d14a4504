import { expect, test } from 'vitest';
import { isOwnAddress, isSafeAddress } from '../../../src/model/link-address.ts';

test.each([
  'https://school.example/',
  'http://школа.example/бет?a=1#b',
  'https://a.example/x%20y',
  'https://fund.example./2017',
  'https://a.example:8443/?q=a|b^c',
  'https://xn--80aswg.xn--p1ai/',
  'mailto:fund@fund.example',
  '#урок',
  './feed.xml',
  '../promises/',
  '../../data/#claims',
  '/data/claims.csv',
  'figures/x/',
])('a text may link to %s', (address) => {
  expect(isSafeAddress(address)).toBe(true);
});

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:x',
  'java\tscript:x',
  'java\nscript:x',
  'javascript%3Ax',
  '\u0001javascript:x',
  'vbscript:x',
  'data:text/html,x',
  'blob:https://a.example/x',
  'file:///etc/passwd',
  'ftp://a.example/',
  'https://127.0.0.1/',
  'https://0x7f.1/',
  'https://2130706433/',
  'https://localhost./',
  'https://ｆund.example/',
  'https://fund%2Eexample/',
  'https://exαmple.com/',
  'https://xn--exmple-4nf.com/',
  'https://fund.example/%ZZ',
  'https://fund.example/"onclick',
  'https://fund.example/{x}',
  '//evil.example',
  '///evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  '/\t/evil.example',
  '/\n/evil.example',
  'https:\\\\evil.example',
  'https:evil.example',
  'https://',
  'https://%zz',
  'https://localhost/x',
  'https://almaty@evil.example/',
  'https://a:b@evil.example/',
  'mailto:a@b.example?body=x',
  'mailto:',
  'a.example',
  '',
])('and not to %j', (address) => {
  expect(isSafeAddress(address)).toBe(false);
});

test('what stands on the site is told from what stands elsewhere', () => {
  expect(['#a', './a', '../a/', '/a/', 'a/b'].every(isOwnAddress)).toBe(true);
  expect(['https://a.example', 'mailto:a@b.example', '//a.example'].some(isOwnAddress)).toBe(false);
});
