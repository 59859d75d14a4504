import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** What Astro calls the module, and within its folder the file, that hold all entries. */
const contentModule = '\0astro:data-layer-content';
const contentFile = 'data-store.json';

/** Where the pages, which run in the same process, find what was read. */
const entries = Symbol.for('izgi-iz.entries');

/**
 * Gives pages the entries from the file in which Astro keeps them. Astro would write all of them into a module of the
 * program, which the bundler and the engine then read as code: a third of the time before the first page.
 */
export function contentFromFile(): AstroIntegration {
  return {
    name: 'content-from-file',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        const file = fileURLToPath(new URL(contentFile, config.cacheDir));
        const load = {
          order: 'pre' as const,
          handler(id: string) {
            if (id !== contentModule) return;
            // At once: what another program does to the file later is no part of this build.
            Reflect.set(globalThis, entries, JSON.parse(readFileSync(file, 'utf8')));
            return `export default globalThis[Symbol.for(${JSON.stringify(entries.description)})];`;
          },
        };
        updateConfig({ vite: { plugins: [{ name: 'content-from-file', enforce: 'pre', load }] } });
      },
    },
  };
}
