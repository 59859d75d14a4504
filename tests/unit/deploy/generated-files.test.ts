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

/** What Mozilla's Observatory asks of an A+, of every answer of the site. */
test.each(addressGroups.map((group) => [group.addresses[0], group.headers] as const))(
  'earns the best mark at %s',
  (address, headers) => {
    const policy = new Map(
      (headers['Content-Security-Policy'] ?? '').split('; ').map((directive) => {
        const [name = '', ...sources] = directive.split(' ');
        return [name, sources] as const;
      }),
    );
    expect(policy.get('default-src')).toEqual(["'none'"]);
    for (const [name, sources] of policy) {
      expect(sources, name).not.toContain("'unsafe-inline'");
      expect(sources, name).not.toContain("'unsafe-eval'");
      if (name !== 'frame-ancestors') expect(sources.join(' '), name).not.toMatch(/\*|https?:|data:/);
    }
    for (const name of ['base-uri', 'form-action', 'frame-ancestors']) expect(policy.has(name), name).toBe(true);
    const age = Number(/max-age=(\d+)/.exec(headers['Strict-Transport-Security'] ?? '')?.[1]);
    expect(age).toBeGreaterThanOrEqual(63_072_000);
    expect(headers['X-Content-Type-Options']).toBe('nosniff');
    expect(headers['Referrer-Policy']).toBe('strict-origin-when-cross-origin');
    const isShared = /^\/(embed|pictures|data)\//.test(address ?? '');
    expect(headers['Cross-Origin-Resource-Policy']).toBe(isShared ? 'cross-origin' : 'same-origin');
    expect(headers).not.toHaveProperty('Set-Cookie');
  },
);
