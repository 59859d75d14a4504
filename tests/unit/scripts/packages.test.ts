import { readFileSync } from 'node:fs';
import process from 'node:process';
import { describe, expect, test } from 'vitest';

const read = (file: string): string => readFileSync(file, 'utf8');

interface Manifest {
  readonly engines: { readonly node: string };
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}
interface Lock {
  readonly packages: Readonly<Record<string, Partial<Manifest> & { readonly version?: string }>>;
}

const manifest = JSON.parse(read('package.json')) as Manifest;
const lockText = read('package-lock.json');
const lock = JSON.parse(lockText) as Lock;
const wanted = { ...manifest.dependencies, ...manifest.devDependencies };

/** A release as numbers, so that 24.9 comes before 24.21. */
const numbersOf = (version: string): number[] => version.split('.').map(Number);
const isAtLeast = (version: string, least: string): boolean => {
  const [found, needed] = [numbersOf(version), numbersOf(least)];
  const at = needed.findIndex((number, index) => number !== (found[index] ?? 0));
  return at < 0 || (found[at] ?? 0) > (needed[at] ?? 0);
};

describe('packages', () => {
  test.each(Object.entries(wanted))('%s is asked for in one exact version', (_name, version) => {
    expect(version).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/);
  });

  test('are needed either by the site or by its tools', () => {
    expect(Object.keys(manifest.dependencies).filter((name) => name in manifest.devDependencies)).toEqual([]);
  });

  test('are locked in those very versions', () => {
    const locked = Object.keys(wanted).map((name) => [name, lock.packages[`node_modules/${name}`]?.version]);
    expect(Object.fromEntries(locked)).toEqual(wanted);
    expect(lock.packages['']).toMatchObject({
      dependencies: manifest.dependencies,
      devDependencies: manifest.devDependencies,
      engines: manifest.engines,
    });
  });

  test('come from whichever registry the machine uses', () => {
    expect(lockText).not.toContain('"resolved"');
  });
});

describe('Node', () => {
  const { node = '' } = manifest.devDependencies;

  test('is the same for version managers and for the scripts', () => {
    expect(read('.nvmrc').trim()).toBe(node);
  });

  test('is one that the project says it runs on', () => {
    const [, least = ''] = /^>=(\d+(?:\.\d+){0,2})$/.exec(manifest.engines.node) ?? [];
    expect(least).not.toBe('');
    expect(isAtLeast(node, least)).toBe(true);
  });

  test('runs these tests in its own version', () => {
    expect(process.versions.node).toBe(node);
  });
});
