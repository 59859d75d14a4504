import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { splitText } from '../model/front-matter.ts';
import { readBody } from '../model/text-markup.ts';

/**
 * Lets no page through that holds code. A build is stopped by the gate before it reads any page; the
 * development server goes on after faults, and the page of a change that nobody has read yet would
 * run on the machine of who looks at it.
 */
export function pagesWithoutCode(): Plugin {
  return {
    name: 'pages-without-code',
    enforce: 'pre',
    load(id) {
      const [file = ''] = id.split('?', 1);
      if (!file.endsWith('.mdx')) return;
      const text = splitText(readFileSync(file, 'utf8'));
      const refused = typeof text === 'string' ? text : findCode(text.body, text.bodyLine);
      if (refused !== undefined) throw new Error(`${file}: ${refused}`);
    },
  };
}

/** The place of the first code in a body; a body that can't be parsed throws what its parser says. */
function findCode(body: string, firstLine: number): string | undefined {
  const code = readBody(body, 'mdx', firstLine).forbidden.find(({ rule }) => rule === 'raw-html');
  return code && `${code.line}:${code.column} ${code.rule} ${code.found}`;
}
