import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';
import type { LoaderContext } from 'astro/loaders';
import config from '../../astro.config.mjs';
import { factsLoader } from '../../src/data/facts-loader.ts';
import type { FactsCollection } from '../../src/model/content.ts';
import { factsCollections } from '../../src/model/schemas/collections.ts';
import { textSchema, type TextFields } from '../../src/model/schemas/text.ts';

/** A text as Astro hands it on: its fields, its words, and what becomes of them. */
export interface BuiltText {
  readonly fields: TextFields;
  readonly body: string;
  /** HTML of Markdown; the JavaScript module that MDX is compiled to. */
  readonly code: string;
  /** Files and addresses that Astro would read as pictures. */
  readonly pictures: readonly string[];
}

const processor = config.markdown?.processor;
if (!processor?.createMdxRenderer) throw new Error('the processor of the build has changed');
/** As Astro completes what the configuration leaves open. */
const shared = { syntaxHighlight: false, gfm: true, smartypants: true } as const;
if (config.markdown?.syntaxHighlight !== shared.syntaxHighlight) throw new Error('the build highlights code now');
const markdown = await processor.createRenderer(shared);
const mdx = await processor.createMdxRenderer(shared, { optimize: false });

/**
 * Reads and renders a text with Astro's own readers, as a build does after the gate; nothing of the
 * gate has a part in it.
 *
 * @throws where the build would choke
 */
export async function readTextAsBuilt(file: string): Promise<BuiltText> {
  const { frontmatter, content } = parseFrontmatter(readFileSync(file, 'utf8'), { frontmatter: 'empty-with-spaces' });
  const fields = textSchema.parse(frontmatter);
  const body = content.trim();
  if (file.endsWith('.mdx'))
    return { fields, body, code: (await mdx.process(content, file, frontmatter)).code, pictures: [] };
  const { code, metadata } = await markdown.render(body, { frontmatter, fileURL: pathToFileURL(file) });
  return { fields, body, code, pictures: [...metadata.localImagePaths, ...metadata.remoteImagePaths] };
}

/**
 * Loads all facts with the loaders of the build.
 *
 * @param root the folder of the project: its content lies in `src/content`
 * @returns the facts of each collection by their ids
 * @throws where the build would choke
 */
export async function readFactsAsBuilt(root: string): Promise<ReadonlyMap<FactsCollection, Map<string, unknown>>> {
  const read = new Map<FactsCollection, Map<string, unknown>>();
  for (const collection of Object.keys(factsCollections) as FactsCollection[]) {
    const facts = new Map<string, unknown>();
    read.set(collection, facts);
    await factsLoader(collection).load({
      config: { root: pathToFileURL(`${root}/`) },
      parseData: ({ data }: { data: unknown }) => Promise.resolve(factsCollections[collection].schema.parse(data)),
      generateDigest: (data: string) => data,
      store: {
        set: ({ id, data }: { id: string; data: unknown }) => facts.set(id, data),
        keys: () => [...facts.keys()],
        delete: (id: string) => facts.delete(id),
      },
    } as unknown as LoaderContext);
  }
  return read;
}
