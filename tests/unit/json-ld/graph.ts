import type { Graph } from 'schema-dts';
import { expect } from 'vitest';
import { toJsonLdContext, type JsonLdContext } from '../../../src/json-ld/node.ts';
import { vocabularyFaults } from '../../support/schema-org.ts';
import { contentAfter, type Change } from '../content-tree.ts';

export const site = new URL('https://site.test');

/** What pages of the made-up tree are made from, after some changes to it. */
export const contextAfter = (locale: string, ...changes: readonly Change[]): JsonLdContext =>
  toJsonLdContext(contentAfter(...changes), locale, site);

type Node = Readonly<Record<string, unknown>>;

/** The nodes of a page as programs read them, after proving that they keep to Schema.org's vocabulary. */
export function nodesOf(graph: Graph): readonly Node[] {
  const nodes = (JSON.parse(JSON.stringify(graph)) as { '@graph': Node[] })['@graph'];
  expect(nodes.flatMap((node) => vocabularyFaults(node, () => undefined))).toEqual([]);
  return nodes;
}

/** The only node of a type. */
export function nodeOf(graph: Graph, type: string): Node {
  const found = nodesOf(graph).filter((node) => node['@type'] === type);
  expect(found.map((node) => node['@id'])).toHaveLength(1);
  return found[0] ?? {};
}
