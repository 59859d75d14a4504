import { describe, expect, test } from 'vitest';
import { defaultSiteAddress, readSiteAddress } from '../../../src/routing/site-address.ts';

describe('the address of the site', () => {
  test.each([undefined, ''])('is one of nobody where none is given: %j', (stated) => {
    expect(readSiteAddress(stated)).toBe(defaultSiteAddress);
  });

  test.each([
    ['https://izgi-iz.kz', 'https://izgi-iz.kz'],
    ['https://izgi-iz.kz/', 'https://izgi-iz.kz'],
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080'],
  ])('%s is taken', (stated, address) => {
    expect(readSiteAddress(stated)).toBe(address);
  });

  test.each([
    'izgi-iz.kz',
    'https://owner.github.io/izgi-iz/',
    'https://izgi-iz.kz/?a',
    'ftp://izgi-iz.kz',
    'https://',
  ])('%s is refused, with how to write it', (stated) => {
    expect(() => readSiteAddress(stated)).toThrow(`SITE_URL=${stated}: write it as https://izgi-iz.kz`);
  });
});
