import { existsSync, renameSync, rmdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { locales } from '../i18n/locales.ts';

/** Puts each language's "no such page" where servers look for it: `/kk/404.html`. */
export function notFoundPages(): AstroIntegration {
  return {
    name: 'not-found-pages',
    hooks: {
      'astro:build:done': ({ dir }) => {
        for (const { code } of locales) {
          const folder = fileURLToPath(new URL(`${code}/404/`, dir));
          if (!existsSync(folder)) continue;
          renameSync(`${folder}index.html`, fileURLToPath(new URL(`${code}/404.html`, dir)));
          rmdirSync(folder);
        }
      },
    },
  };
}
