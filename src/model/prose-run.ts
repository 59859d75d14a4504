import type { MdastNode } from 'satteri';
import { plainText } from './plain-text.ts';
import { isScalar, visit, type Document, type Scalar, type YAMLMap } from 'yaml';

/** Stands for what is no words: code, a picture, an address, a character code. */
export const notWords = '\uFFFC';

/** Some characters of a text and how they are written in the source. */
interface Part {
  /** Where they begin in the text. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
  /** Each character stands for itself. */
  readonly isVerbatim: boolean;
}

/**
 * Words of this site's own that run on without a break: a paragraph, a heading, a value of a record.
 * Words of a source, which are printed as they are, belong to no run.
 */
export class ProseRun {
  /** Without marks of Markdown and YAML. */
  text = '';
  readonly language: string | undefined;
  readonly #parts: Part[] = [];

  constructor(language: string | undefined) {
    this.language = language;
  }

  /** Adds words that stand in the source at `from`, by default as they are. */
  add(words: string, from: number, to = from + words.length): void {
    if (words === '') return;
    this.#parts.push({ at: this.text.length, from, to, isVerbatim: words.length === to - from });
    this.text += words;
  }

  /** Adds a stretch of the source; `tokens` finds what isn't written as it reads, `read` says how it reads. */
  addSource(source: string, from: number, tokens: RegExp, read: (token: string) => string): void {
    let done = 0;
    for (const { 0: token, index } of source.matchAll(tokens)) {
      this.add(source.slice(done, index), from + done);
      this.add(read(token), from + index, from + index + token.length);
      done = index + token.length;
    }
    this.add(source.slice(done), from + done);
  }

  /** The stretch of the source in which the characters of the text from `start` to `end` are written. */
  sourceOf(start: number, end: number): { from: number; to: number } {
    const first = this.#partAt(start);
    const last = this.#partAt(Math.max(start, end - 1));
    return {
      from: first.isVerbatim ? first.from + start - first.at : first.from,
      to: last.isVerbatim ? last.from + end - last.at : last.to,
    };
  }

  #partAt(index: number): Part {
    return this.#parts.findLast(({ at }) => at <= index) ?? { at: 0, from: 0, to: 0, isVerbatim: false };
  }
}

const markdownTokens =
  /\\[!-/:-@[-`{-~]|&(?:#\d{1,7}|#[xX][\dA-Fa-f]{1,6}|[A-Za-z][A-Za-z\d]*);|\r?\n[ \t]*(?:>[ \t]*)*/g;
const readMarkdown = (token: string): string =>
  token.startsWith('\\') ? token.slice(1) : token.startsWith('&') ? notWords : '\n';

/**
 * The words of a Markdown body; offsets are counted from its beginning.
 *
 * @param language of the text
 */
export function proseOfMarkdown(tree: MdastNode, body: string, language: string | undefined): ProseRun[] {
  const runs: ProseRun[] = [];
  const sourceOf = (node: MdastNode): { source: string; from: number } => {
    const from = node.position?.start.offset ?? 0;
    return { source: body.slice(from, node.position?.end.offset ?? from), from };
  };
  const readInline = (node: MdastNode, run: ProseRun): void => {
    const { source, from } = sourceOf(node);
    if (node.type === 'text') run.addSource(source, from, markdownTokens, readMarkdown);
    else if (node.type === 'break') run.add('\n', from, from + source.length);
    else if (node.type === 'image') {
      run.add(notWords, from, from + source.length);
      const alt = new ProseRun(language);
      if (node.alt && source.startsWith(node.alt, 2)) alt.add(node.alt, from + 2);
      if (alt.text !== '') runs.push(alt);
    } else if (!('children' in node) || isBareAddress(node, source) || plainText(node).trim() === '')
      run.add(notWords, from, from + source.length);
    else for (const child of node.children) readInline(child, run);
  };
  const walk = (node: MdastNode): void => {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
      const run = new ProseRun(language);
      for (const child of node.children) readInline(child, run);
      runs.push(run);
    } else if ('children' in node) for (const child of node.children) walk(child);
  };
  walk(tree);
  return runs;
}

/** An address that stands for itself is no words. */
const isBareAddress = (node: MdastNode, source: string): boolean => node.type === 'link' && !source.startsWith('[');

const folds = '(?:\\r?\\n[ \\t]*)+';
const yamlTokens = {
  PLAIN: new RegExp(folds, 'g'),
  QUOTE_SINGLE: new RegExp(`''|${folds}`, 'g'),
  QUOTE_DOUBLE: new RegExp(`\\\\(?:x[\\dA-Fa-f]{2}|u[\\dA-Fa-f]{4}|U[\\dA-Fa-f]{8}|\\r?\\n[ \\t]*|.)|${folds}`, 'g'),
  BLOCK: new RegExp(folds, 'g'),
};
const readYamlToken = (token: string): string => {
  if (token === "''") return "'";
  if (token.startsWith('\\')) return token === '\\"' ? '"' : /^\\\r?\n/.test(token) ? '' : notWords;
  return '\n';
};

/** Words of a text's front matter. */
const frontMatterWords = ['title', 'summary', 'because'];

/**
 * The words of this site's own in YAML: those that stand in each language of the site, names that the
 * editors translated, and in front matter the title and the like.
 *
 * @param language of the text that the front matter belongs to; `undefined` for facts
 */
export function proseOfYaml(document: Document, text: string, language: string | undefined): ProseRun[] {
  const runs: ProseRun[] = [];
  visit(document, {
    Map(_key, map) {
      const isLocalised = map.has('kk') && map.has('ru');
      const isTranslation = map.get('translation') === true;
      for (const { key, value } of map.items) {
        if (!isScalar(key) || !isScalar(value) || typeof key.value !== 'string' || typeof value.value !== 'string')
          continue;
        const isTranslated = key.value === 'text' && isTranslation;
        if (isLocalised) runs.push(runOf(value, text, key.value));
        else if (isTranslated) runs.push(runOf(value, text, languageOf(map)));
        else if (language !== undefined && frontMatterWords.includes(key.value))
          runs.push(runOf(value, text, language));
      }
    },
  });
  return runs;
}

function languageOf(name: YAMLMap): string | undefined {
  const language = name.get('language');
  return typeof language === 'string' ? language : undefined;
}

function runOf(value: Scalar, text: string, language: string | undefined): ProseRun {
  const run = new ProseRun(language);
  const [from = 0, to = from] = value.range ?? [];
  const source = text.slice(from, to);
  switch (value.type) {
    case 'QUOTE_SINGLE':
    case 'QUOTE_DOUBLE':
      run.addSource(source.slice(1, -1), from + 1, yamlTokens[value.type], readYamlToken);
      break;
    case 'BLOCK_FOLDED':
    case 'BLOCK_LITERAL': {
      // The first line holds the sign of the block and its indentation.
      const start = source.indexOf('\n') + 1;
      const indented = /^[ \t]*/.exec(source.slice(start))?.[0].length ?? 0;
      run.addSource(source.slice(start + indented).trimEnd(), from + start + indented, yamlTokens.BLOCK, readYamlToken);
      break;
    }
    default:
      run.addSource(source, from, yamlTokens.PLAIN, readYamlToken);
  }
  return run;
}
