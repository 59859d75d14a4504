import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, visit, type Document, type Node } from 'yaml';
import type { Fault, Locate, Position } from './fault.ts';

/** A YAML text with its data, and the way back from a field to its place. */
export interface YamlFile {
  readonly file: string;
  /** `undefined` where the text could not be read at all. */
  readonly data: unknown;
  readonly faults: readonly Fault[];
  readonly at: Locate;
}

/**
 * Reads YAML 1.2 the way this site allows it: no anchors, aliases or tags, each key once, numbers
 * in plain decimals. Nothing is coerced: `2017-04-23` stays text, `yes` stays text.
 *
 * @param firstLine the line of the file on which `text` begins; front matter starts on line 2.
 */
export function readYaml(text: string, file: string, firstLine = 1): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, version: '1.2', schema: 'core', merge: false });
  const place = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const faults: Fault[] = document.errors.map((error) =>
    error.code === 'DUPLICATE_KEY'
      ? { file, ...place(error.pos[0]), rule: 'duplicate-key', parameters: { key: wordAt(text, error.pos[0]) } }
      : {
          file,
          ...place(error.pos[0]),
          rule: 'not-yaml',
          parameters: { detail: detailOf(error.message) },
        },
  );
  if (faults.length === 0) faults.push(...featureFaults(document, text, file, place));
  return {
    file,
    data: faults.length === 0 ? document.toJS() : undefined,
    faults,
    at: (path, part = 'value') => place(offsetOf(document, path, part)),
  };
}

/** The reader's own place is left out: in front matter it counts other lines than the file. */
const detailOf = (message: string): string => (message.split('\n', 1)[0] ?? '').replace(/ at line \d+.*$/, '');

const wordAt = (text: string, offset: number): string => /^[^\s:]*/.exec(text.slice(offset))?.[0] ?? '';

/** Anchors, aliases and tags make a file say something else than it shows. */
function featureFaults(document: Document, text: string, file: string, place: (offset: number) => Position): Fault[] {
  const faults: Fault[] = [];
  visit(document, {
    Node(_key, node) {
      const start = place(node.range?.[0] ?? 0);
      if (isAlias(node))
        faults.push({ file, ...start, rule: 'yaml-feature', parameters: { found: `*${node.source}` } });
      else if (node.anchor)
        faults.push({ file, ...start, rule: 'yaml-feature', parameters: { found: `&${node.anchor}` } });
      else if (node.tag) faults.push({ file, ...start, rule: 'yaml-feature', parameters: { found: node.tag } });
      else if (isScalar(node) && typeof node.value === 'number' && !/^-?\d+(\.\d+)?$/.test(node.source ?? ''))
        faults.push({ file, ...start, rule: 'number-format', parameters: { found: node.source ?? '' } });
      if (!isScalar(node) || node.type !== 'PLAIN') return;
      // After a space, # begins a comment: "Школа # 4" would be printed as "Школа".
      const end = node.range?.[1] ?? 0;
      const lost = /^[ \t]+#.*/.exec(text.slice(end))?.[0].trim();
      if (lost !== undefined) faults.push({ file, ...place(end), rule: 'lost-words', parameters: { lost } });
    },
  });
  return faults;
}

/** The offset of the field at `path`; of the last part of the path that exists where it does not. */
function offsetOf(document: Document, path: readonly PropertyKey[], part: 'key' | 'value'): number {
  let node: Node | null = document.contents;
  let key = node?.range?.[0] ?? 0;
  let value = key;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === step);
      if (!pair) return key;
      if (isScalar(pair.key)) key = pair.key.range?.[0] ?? key;
      node = pair.value as Node | null;
    } else if (isSeq(node) && typeof step === 'number') {
      node = (node.items[step] as Node | undefined) ?? null;
      key = node?.range?.[0] ?? key;
    } else return key;
    value = node?.range?.[0] ?? key;
  }
  return part === 'key' ? key : value;
}
