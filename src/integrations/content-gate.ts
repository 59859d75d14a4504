import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { findDamagedPictures } from '../../editorial/gate/damaged-pictures.ts';
import { loadContent } from '../../editorial/gate/load-content.ts';
import { describeWaiting } from '../../editorial/report/describe-waiting.ts';
import { formatReport, reportLanguages } from '../../editorial/report/report.ts';
import { ContentError } from '../model/fault.ts';
import { pagesWithoutCode } from './pages-without-code.ts';

/**
 * Proves all content before Astro touches anything. A build stops here with the editors' report,
 * and leaves what was built before as it was; the development server reports and goes on.
 *
 * @param date the day that the site is built for; the pages are told, too
 */
export function contentGate(date: string): AstroIntegration {
  return {
    name: 'content-gate',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig, logger }) => {
        const told = {
          'import.meta.env.BUILD_DATE': JSON.stringify(date),
          // No build shows what waits, in whatever mode it runs.
          'import.meta.env.SHOWS_WAITING': JSON.stringify(command === 'dev'),
        };
        updateConfig({ vite: { define: told, plugins: command === 'dev' ? [pagesWithoutCode()] : [] } });
        if (command === 'build') await check(fileURLToPath(config.root), date, logger);
      },
      'astro:server:setup': ({ server, logger }) => {
        const { root } = server.config;
        const report = (): void => {
          check(root, date, logger).catch((error: unknown) => {
            logger.error(error instanceof Error ? error.message : String(error));
          });
        };
        report();
        const content = path.join(root, 'src', 'content') + path.sep;
        for (const event of ['add', 'change', 'unlink'] as const)
          server.watcher.on(event, (file: string) => {
            if (file.startsWith(content)) report();
          });
      },
    },
  };
}

async function check(root: string, date: string, logger: AstroIntegrationLogger): Promise<void> {
  const languages = reportLanguages(undefined, process.env['LANG']);
  try {
    const { content, entries, warnings } = loadContent(path.join(root, 'src', 'content'), root, date);
    const damaged = await findDamagedPictures({ entries, faults: warnings }, root);
    if (damaged.length > 0) throw new ContentError(damaged);
    if (warnings.length > 0) logger.warn(`\n\n${formatReport(warnings, languages, root)}\n`);
    for (const words of describeWaiting(content.waiting, languages)) console.log(words);
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    // Astro prints a stack under an error; the report is for people who don't read stacks.
    const report = new Error(`\n\n${formatReport(error.faults, languages, root)}\n`);
    report.stack = '';
    report.name = 'ContentError';
    throw report;
  }
}
