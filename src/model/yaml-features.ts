import { isAlias, isCollection, isScalar, visit, type Document, type Scalar } from 'yaml';

/** Something that YAML knows and this site doesn't allow, at an offset of the text. */
type FeatureFault = { readonly offset: number } & (
  | {
      readonly rule: 'yaml-feature' | 'number-format' | 'character-code';
      readonly parameters: { readonly found: string };
    }
  | { readonly rule: 'reserved-key'; readonly parameters: { readonly key: string } }
  | { readonly rule: 'lost-words'; readonly parameters: { readonly lost: string } }
);

/** Anchors, aliases, tags, directives and codes make a file say something else than it shows. */
export function featureFaults(document: Document, text: string): FeatureFault[] {
  const faults: FeatureFault[] = [];
  const refuse = (rule: 'yaml-feature' | 'number-format' | 'character-code', found: string, offset: number): void => {
    faults.push({ offset, rule, parameters: { found } });
  };
  const directive = /^%.*/m.exec(text.slice(0, document.contents?.range?.[0] ?? 0));
  if (directive) refuse('yaml-feature', directive[0].trimEnd(), directive.index);
  visit(document, {
    Pair(_key, { key }) {
      if (isCollection(key)) refuse('yaml-feature', '?', key.range?.[0] ?? 0);
      else if (isScalar(key) && reservedKeys.includes(String(key.value)))
        faults.push({
          offset: key.range?.[0] ?? 0,
          rule: 'reserved-key',
          parameters: { key: String(key.value) },
        });
    },
    Node(_key, node) {
      const offset = node.range?.[0] ?? 0;
      if (isAlias(node)) refuse('yaml-feature', `*${node.source}`, offset);
      else if (node.anchor) refuse('yaml-feature', `&${node.anchor}`, offset);
      else if (node.tag) refuse('yaml-feature', node.tag, offset);
      else if (isScalar(node)) checkScalar(node, offset, node.range?.[1] ?? offset);
    },
  });
  return faults;

  function checkScalar({ type, value, source = '' }: Scalar, offset: number, end: number): void {
    if (typeof value === 'number' && !isPlainNumber(value, source)) refuse('number-format', source, offset);
    if (type === 'QUOTE_DOUBLE') {
      const code = characterCode.exec(text.slice(offset, end).replaceAll('\\\\', '  '));
      if (code) refuse('character-code', code[0], offset + code.index);
    }
    if (type !== 'PLAIN') return;
    // After a space, # begins a comment: "Школа # 4" would be printed as "Школа".
    const lost = /^[ \t]+#.*/.exec(text.slice(end))?.[0].trim();
    if (lost !== undefined) faults.push({ offset: end, rule: 'lost-words', parameters: { lost } });
  }
}

/** Keys that programs of this kind take for their own. */
const reservedKeys = ['__proto__', 'constructor', 'prototype'];

/** In double quotes, signs by their numbers or names; quotes, backslashes and line ends are plain. */
const characterCode = /\\(?:x[\dA-Fa-f]{2}|u[\dA-Fa-f]{4}|U[\dA-Fa-f]{8}|[^"\\/\r\n ])/;

/** A number as people write it: decimal, without leading zeros, with no more digits than a computer keeps. */
function isPlainNumber(value: number, source: string): boolean {
  if (!/^-?(0|[1-9]\d*)(\.\d+)?$/.test(source) || Object.is(value, -0)) return false;
  // The schema tells of numbers that are too great.
  const shortest = source.includes('.') ? source.replace(/\.?0+$/, '') : source;
  return Math.abs(value) > Number.MAX_SAFE_INTEGER || String(value) === shortest;
}
