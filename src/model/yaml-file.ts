import { isMap, isScalar, isSeq, parseDocument, visit, type Document, type Node, type Pair, type YAMLMap } from 'yaml';
import type { Fault, Locate } from './fault.ts';
import { proseOfYaml, type ProseRun } from './prose-run.ts';
import { placesIn } from './text-place.ts';
import { featureFaults } from './yaml-features.ts';

/** A YAML text with its data, and the way back from a field to its place. */
export interface YamlFile {
  readonly file: string;
  /** `undefined` where the text could not be read at all. */
  readonly data: unknown;
  readonly faults: readonly Fault[];
  readonly at: Locate;
  /** The words of this site's own as they stand in the text; of front matter, in the language of its text. */
  readonly proseIn: (language: string | undefined) => readonly ProseRun[];
}

/**
 * Reads YAML 1.2 the way this site allows it: no anchors, aliases or tags, each key once, numbers
 * in plain decimals. Nothing is coerced: `2017-04-23` stays text, `yes` stays text.
 *
 * @param firstLine the line of the file on which `text` begins; front matter starts on line 2.
 */
export function readYaml(text: string, file: string, firstLine = 1): YamlFile {
  // The parser would compare each key with each other one.
  const options = { version: '1.2', schema: 'core', merge: false, prettyErrors: false, uniqueKeys: false } as const;
  const document = parseDocument(text, options);
  const place = placesIn(text, firstLine);
  // Once it has lost its way, the parser complains of every further word.
  const errors = document.errors.filter(({ message }, index) => index === 0 || !message.includes(' in YAML stream'));
  const faults: Fault[] = errors.map((error) => {
    const [end] = error.pos;
    const at = { file, ...place(error.message.startsWith('Missing closing') ? lastQuote(document, end) : end) };
    switch (error.code) {
      case 'TAB_AS_INDENT':
        return { ...at, rule: 'tab', parameters: {} };
      default:
        return { ...at, rule: 'not-yaml', parameters: { detail: error.message } };
    }
  });
  for (const offset of repeatedKeys(document))
    faults.push({ file, ...place(offset), rule: 'duplicate-key', parameters: { key: wordAt(text, offset) } });
  if (faults.length === 0)
    for (const { offset, ...fault } of featureFaults(document, text)) faults.push({ file, ...place(offset), ...fault });
  return {
    file,
    data: faults.length === 0 ? document.toJS() : undefined,
    faults,
    at: (path, part = 'value') => place(offsetOf(document, path, part)),
    proseIn: (language) => (faults.length === 0 ? proseOfYaml(document, text, language) : []),
  };
}

/** Where the keys stand that a map has had before. */
function repeatedKeys(document: Document): number[] {
  const offsets: number[] = [];
  visit(document, {
    Map(_key, { items }) {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value)) offsets.push(key.range?.[0] ?? 0);
        seen.add(key.value);
      }
    },
  });
  return offsets;
}

/** The pairs of each map by their keys: a file with thousands of faults asks for thousands of places. */
const pairsOf = new WeakMap<YAMLMap, ReadonlyMap<unknown, Pair>>();
function pairAt(map: YAMLMap, step: PropertyKey): Pair | undefined {
  let pairs = pairsOf.get(map);
  if (!pairs) {
    // Of a key that stands twice, the first.
    pairs = new Map(map.items.toReversed().map((pair) => [isScalar(pair.key) ? pair.key.value : pair.key, pair]));
    pairsOf.set(map, pairs);
  }
  return pairs.get(step);
}

/** Where the last value in quotation marks begins before an offset. */
function lastQuote(document: Document, before: number): number {
  let start = before;
  visit(document, {
    Scalar(_key, { type, range }) {
      if (type?.startsWith('QUOTE') && range && range[0] < before) start = range[0];
    },
  });
  return start;
}

const wordAt = (text: string, offset: number): string => /^[^\s:]*/.exec(text.slice(offset))?.[0] ?? '';

/** The offset of the field at `path`; of the last part of the path that exists where it does not. */
function offsetOf(document: Document, path: readonly PropertyKey[], part: 'key' | 'value'): number {
  let node: Node | null = document.contents;
  let key = node?.range?.[0] ?? 0;
  let value = key;
  for (const step of path) {
    if (isMap(node)) {
      const pair = pairAt(node, step);
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
