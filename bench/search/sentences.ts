import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readTopics, textOf, type Language } from '../../tests/support/search-corpus.ts';

/** The site's own words as plain text: front matter, directives, links and signs of Markdown taken away. */
const toPlainText = (markdown: string): string =>
  markdown
    .replace(/^---\n[\s\S]*?\n---/, '')
    .replace(/^(import|export) .*$|^:::?.*$|^\|.*$/gm, '')
    .replace(/<[^>]*>|\{[^}]*\}/g, '')
    .replace(/:?[a-z]*\[([^\]]*)\](\([^)]*\))?/g, '$1')
    .replace(/[*_`#>]|^- /gm, '');

/** Every text that a language has here: the fixture corpus and the site's content. */
export function readTexts(language: Language): string[] {
  const root = path.resolve(import.meta.dirname, '../..');
  const content = globSync(`src/content/**/${language}.{md,mdx}`, { cwd: root }).sort();
  return [
    ...readTopics().map((topic) => textOf(topic, language)),
    ...content.map((file) => toPlainText(readFileSync(path.join(root, file), 'utf8'))),
  ];
}

/** Whole sentences of four words or more, each once. */
export function toSentences(texts: readonly string[]): string[] {
  const sentences = texts.flatMap((text) => text.split(/(?<=[.!?…])\s+(?=[\p{Lu}«\d])|\n+/u));
  const whole = sentences
    .map((sentence) => sentence.replace(/\s+/g, ' ').trim())
    .filter((sentence) => /[.!?…]$/.test(sentence));
  return [...new Set(whole)].filter((sentence) => (sentence.match(/\p{L}+/gu) ?? []).length >= 4);
}
