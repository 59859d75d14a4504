import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The other generators that the same texts are built with. */
export const bareGenerators = ['eleventy', 'hugo'] as const;
export type BareGenerator = (typeof bareGenerators)[number];

/** A text as every generator reads it: figures are plain links. */
interface BareText {
  /** `ru/press-releases/<id>` */
  readonly place: string;
  readonly language: string;
  readonly frontMatter: string;
  readonly body: string;
}

const toBareText = (content: string, file: string): BareText => {
  const [collection = '', id = '', name = ''] = file.split('/');
  const language = path.basename(name, '.md');
  const [, frontMatter = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(content) ?? [];
  return {
    place: `${language}/${collection}/${id}`,
    language,
    frontMatter,
    body: body
      .replace(/:figure\[([^\]]*)\]\{#([\w-]+)[^}]*\}/g, `[$1](/${language}/figures/$2/)`)
      .replace(/:plain\[([^\]]*)\]/g, '$1'),
  };
};

/** Each page in the least that is a page: a head, a heading and the words, which search finds. */
const page = (title: string, summary: string, language: string, content: string): string =>
  `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
  `<title>${title}</title><meta name="description" content="${summary}"></head>` +
  `<body><main data-pagefind-body><h1>${title}</h1>${content}</main></body></html>\n`;

/**
 * Writes a bare site of all Markdown texts of a content folder: no lists, no data, no feeds, no checks.
 *
 * @returns the number of texts
 */
export function writeBareSite(generator: BareGenerator, content: string, folder: string): number {
  const texts = globSync('*/*/*.md', { cwd: content })
    .sort()
    .map((file) => toBareText(readFileSync(path.join(content, file), 'utf8'), file));
  const write = (name: string, text: string): void => {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  if (generator === 'eleventy') {
    write('package.json', '{"type":"module"}\n');
    write('eleventy.config.js', `export default () => ({ dir: { input: 'content', output: 'site' } });\n`);
    write('content/_includes/page.liquid', page('{{ title }}', '{{ summary }}', '{{ language }}', '{{ content }}'));
  } else {
    write(
      'hugo.toml',
      `baseURL = 'https://example.org/'\npublishDir = 'site'\ndisableKinds = ['home', 'section', 'taxonomy', 'term', 'RSS', 'sitemap', '404']\n`,
    );
    write(
      'layouts/_default/single.html',
      page('{{ .Title }}', '{{ .Params.summary }}', '{{ .Params.language }}', '{{ .Content }}'),
    );
  }
  for (const { place, language, frontMatter, body } of texts) {
    const layout = generator === 'eleventy' ? 'layout: page.liquid\n' : '';
    write(`content/${place}.md`, `---\n${frontMatter}\nlanguage: ${language}\n${layout}---\n${body}`);
  }
  return texts.length;
}
