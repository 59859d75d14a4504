import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroConfig, HookParameters } from 'astro';
import { afterAll, describe, expect, test } from 'vitest';
import { contentFromFile } from '../../../src/integrations/content-from-file.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'мазмұн '));
afterAll(() => rmSync(folder, { recursive: true }));

interface Plugin {
  readonly load: { readonly order: string; readonly handler: (id: string) => string | undefined };
}

/** The plugins that a command of Astro's is given. */
function pluginsOf(command: 'build' | 'dev'): Plugin[] {
  const plugins: Plugin[] = [];
  const setUp = contentFromFile().hooks['astro:config:setup'];
  void setUp?.({
    command,
    config: { cacheDir: pathToFileURL(`${folder}/`) },
    updateConfig: ({ vite }: Partial<AstroConfig>) => plugins.push(...((vite?.plugins ?? []) as unknown as Plugin[])),
  } as unknown as HookParameters<'astro:config:setup'>);
  return plugins;
}

describe('the entries', () => {
  const module = '\0astro:data-layer-content';

  test('are called by Astro as they are here', () => {
    const names = readFileSync(fileURLToPath(new URL('./content/consts.js', import.meta.resolve('astro'))), 'utf8');
    expect(names).toContain('"astro:data-layer-content"');
    expect(names).toContain('"\\0" + DATA_STORE_VIRTUAL_ID');
    expect(names).toContain('DATA_STORE_FILE = "data-store.json"');
  });

  test('are those of Astro’s file when pages are bundled, though no part of the bundle', async () => {
    const [{ load } = { load: undefined }] = pluginsOf('build');
    writeFileSync(path.join(folder, 'data-store.json'), '[{"name":"Ізгі із"}]');
    const code = load?.handler(module) ?? '';
    expect(code).not.toContain('Ізгі із');
    // Another build may be at it meanwhile.
    writeFileSync(path.join(folder, 'data-store.json'), '[]');
    const read = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as { default: unknown };
    expect(read.default).toEqual([{ name: 'Ізгі із' }]);
    expect(load?.order).toBe('pre');
    expect(load?.handler('\0another')).toBeUndefined();
  });

  test('stop a build where that file doesn’t hold them', () => {
    rmSync(path.join(folder, 'data-store.json'));
    expect(() => pluginsOf('build')[0]?.load.handler(module)).toThrow('data-store.json');
    writeFileSync(path.join(folder, 'data-store.json'), '[{');
    expect(() => pluginsOf('build')[0]?.load.handler(module)).toThrow('JSON');
  });

  test('are Astro’s own business while editing', () => {
    expect(pluginsOf('dev')).toEqual([]);
  });
});
