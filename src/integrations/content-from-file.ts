import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** What Astro calls the module, and within its folder the file, that hold all entries. */
const contentModule = '\0astro:data-layer-content';
const contentFile = 'data-store.json';

/**
 * Has pages read the entries from the file in which Astro keeps them. Astro would write all of them into a module of
 * the program, which the bundler and the engine then read as code: a third of the time before the first page, and
 * most of the memory.
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
            if (!existsSync(file)) throw new Error(`Astro keeps the entries elsewhere than in ${file}.`);
            return `import { readFileSync } from 'node:fs';
export default JSON.parse(readFileSync(${JSON.stringify(file)}, 'utf8'));`;
          },
        };
        updateConfig({ vite: { plugins: [{ name: 'content-from-file', enforce: 'pre', load }] } });
      },
    },
  };
}
