import { isDeepStrictEqual } from 'node:util';
import {
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  stringify,
  type Document,
  type Node,
  type YAMLMap,
} from 'yaml';
import { readYaml } from '../../src/model/yaml-file.ts';
import { toScalar } from './facts-file.ts';

/** Text that takes the place of other text. */
interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

type Path = readonly (string | number)[];

/**
 * Changes single places of a YAML file. All else stays as it was to the byte: order, comments, quotes,
 * indentation, ends of lines.
 */
export class YamlEditor {
  readonly #text: string;
  readonly #document: Document;
  readonly #endOfLine: string;
  readonly #edits: Edit[] = [];

  constructor(text: string) {
    this.#text = text;
    this.#document = parseDocument(text, { version: '1.2', schema: 'core', merge: false });
    this.#endOfLine = text.includes('\r\n') ? '\r\n' : '\n';
  }

  /** Gives the field at a path another scalar; adds the field at the end of its record where there was none. */
  set(path: Path, value: string | number | boolean): this {
    const node = this.#at(path);
    const isQuoted = isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE');
    const scalar = isQuoted && typeof value === 'string' ? JSON.stringify(value) : toScalar(value);
    const [start, end] = node?.range ?? [];
    if (start !== undefined && end !== undefined) return this.#replace(start, end, scalar);
    const key = String(path.at(-1));
    const record = this.#at(path.slice(0, -1));
    if (!isMap(record)) throw new Error(`no record to put ${key} into`);
    if (!record.flow) return this.#insertAfter(record, indent(`${key}: ${scalar}`, this.#column(record)));
    const last = record.items.at(-1)?.value as Node | undefined;
    return this.#insert(last?.range?.[1] ?? 0, `, ${key}: ${scalar}`);
  }

  /** Adds a field to the whole: behind another field, or at the end. */
  addField(lines: readonly string[], after?: string): this {
    const whole = this.#document.contents;
    if (!isMap(whole)) throw new Error('no record to add a field to');
    const before = after === undefined ? undefined : pairOf(whole, after);
    return this.#insertAfter((before as Node | undefined) ?? whole, lines);
  }

  /**
   * Adds an item to the end of a list.
   *
   * @param lines the item in lines of its own, dash included
   * @param item the same item, for a list in brackets
   */
  append(path: Path, lines: readonly string[], item: unknown): this {
    const list = this.#at(path);
    if (!isSeq(list) || !list.range) throw new Error(`${path.join('.')} is no list`);
    const [start, end] = list.range;
    if (!list.flow) return this.#insertAfter(list, indent(lines, this.#column(list)));
    const last: unknown = list.items.at(-1);
    if (isNode(last)) return this.#insert(last.range?.[1] ?? end - 1, `, ${toFlow(item)}`);
    // `[]` becomes a list in lines; the space before it would be left at the end of a line.
    const from = this.#text.slice(0, start).trimEnd().length;
    const spaces = /^ */.exec(this.#text.slice(end))?.[0].length ?? 0;
    return this.#replace(from, end + spaces, [''].concat(indent(lines, 2)).join(this.#endOfLine));
  }

  /**
   * The changed text.
   *
   * @param expected what the text must say; anything else would be a change that nobody asked for
   * @returns `undefined` where it doesn't
   */
  result(expected: unknown): string | undefined {
    // From the end, so that earlier places stay where they are; of two at one place the first comes first.
    const edits = this.#edits.map((edit, index) => ({ ...edit, index }));
    const text = edits
      .sort((a, b) => b.from - a.from || b.index - a.index)
      .reduce((rest, { from, to, text: by }) => rest.slice(0, from) + by + rest.slice(to), this.#text);
    const { data, faults } = readYaml(text, '');
    return faults.length === 0 && isDeepStrictEqual(data, expected) ? text : undefined;
  }

  #at(path: Path): Node | undefined {
    let node = this.#document.contents as Node | null | undefined;
    for (const step of path)
      node = isMap(node)
        ? (pairOf(node, step) as Node | undefined)
        : isSeq(node) && typeof step === 'number'
          ? (node.items[step] as Node | undefined)
          : undefined;
    return node ?? undefined;
  }

  #column(node: Node): number {
    const [start = 0] = node.range ?? [];
    return start - (this.#text.lastIndexOf('\n', start - 1) + 1);
  }

  /** Inserts lines below the last line of a node, behind a comment at its end. */
  #insertAfter(node: Node, lines: readonly string[]): this {
    const last = this.#text.slice(0, endOf(node)).trimEnd().length;
    const lineEnd = /\r?\n|$/.exec(this.#text.slice(last))?.index ?? 0;
    return this.#insert(last + lineEnd, [''].concat(lines).join(this.#endOfLine));
  }

  #insert(at: number, text: string): this {
    return this.#replace(at, at, text);
  }

  #replace(from: number, to: number, text: string): this {
    this.#edits.push({ from, to, text });
    return this;
  }
}

const toFlow = (item: unknown): string => stringify(item, { collectionStyle: 'flow', lineWidth: 0 }).trim();

const pairOf = (map: YAMLMap, key: string | number): unknown =>
  map.items.find((pair) => isScalar(pair.key) && pair.key.value === key)?.value;

/** Where a node's own text ends; a collection in lines ends with its last item. */
function endOf(node: Node): number {
  if (isCollection(node) && node.flow !== true) {
    const last: unknown = node.items.at(-1);
    const inner = isPair(last) ? last.value : last;
    if (isNode(inner)) return endOf(inner);
  }
  return node.range?.[1] ?? 0;
}

const indent = (lines: string | readonly string[], by: number): string[] =>
  [lines].flat().map((line) => `${' '.repeat(by)}${line}`);
