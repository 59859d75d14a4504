import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { generatedFiles } from '../../../deploy/generated-files.ts';
import { addressGroups, metaContentPolicy } from '../../../deploy/policy.ts';

test.each(Object.entries(generatedFiles))('%s is what the policy asks for: npm run deploy:files', (file, text) => {
  expect(readFileSync(file, 'utf8')).toBe(text);
});

test('no address is in two groups', () => {
  const addresses = addressGroups.flatMap((group) => group.addresses);
  expect(new Set(addresses).size).toBe(addresses.length);
  const folders = addresses.filter((address) => address.endsWith('*')).map((address) => address.slice(0, -1));
  for (const folder of folders) expect(addresses.filter((address) => address.startsWith(folder))).toHaveLength(1);
});

test('nothing inline is allowed, and every answer says what may be loaded', () => {
  expect(metaContentPolicy).not.toMatch(/unsafe-inline|(?<!wasm-)unsafe-eval|\*|https?:/);
  for (const { headers } of addressGroups) {
    expect(headers['Content-Security-Policy']).toContain(metaContentPolicy);
    expect(headers['Content-Security-Policy']).toContain('frame-ancestors');
    expect(headers['Strict-Transport-Security']).toBeDefined();
  }
});
