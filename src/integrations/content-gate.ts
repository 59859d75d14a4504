import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { loadContent } from '../../editorial/load-content.ts';
import { formatReport, reportLanguages } from '../../editorial/report.ts';
import { ContentError } from '../model/fault.ts';

/**
 * Proves all content before Astro touches anything. A build stops here with the editors' report,
 * and leaves what was built before as it was; the development server reports and goes on.
 */
export function contentGate(): AstroIntegration {
  return {
    name: 'content-gate',
    hooks: {
      'astro:config:setup': ({ command, config }) => {
        if (command === 'build') check(fileURLToPath(config.root));
      },
      'astro:server:setup': ({ server, logger }) => {
        const { root } = server.config;
        const report = (): void => {
          try {
            check(root);
          } catch (error) {
            logger.error(error instanceof Error ? error.message : String(error));
          }
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

function check(root: string): void {
  try {
    loadContent(path.join(root, 'src', 'content'), root);
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    // Astro prints a stack under an error; the report is for people who don't read stacks.
    const report = new Error(
      `\n\n${formatReport(error.faults, reportLanguages(undefined, process.env['LANG']), root)}\n`,
    );
    report.stack = '';
    report.name = 'ContentError';
    throw report;
  }
}
