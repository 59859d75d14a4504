import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { FactsCollection } from '../model/content.ts';
import { ContentError } from '../model/fault.ts';
import { checkSchema } from '../model/schema-faults.ts';
import { factsCollections, factsFileName } from '../model/schemas/collections.ts';
import { readYaml } from '../model/yaml-file.ts';

/**
 * Loads a collection of facts with the YAML reader that the checks use, so that both see the same
 * data. Astro's own reader turns unquoted dates into instants and loses a whole list over one
 * duplicate key.
 */
export function factsLoader(collection: FactsCollection): Loader {
  return {
    name: `facts-${collection}`,
    load: async (context) => {
      const root = fileURLToPath(new URL('./src/content/', context.config.root));
      await loadAll(collection, root, context);
      const { watcher } = context;
      if (!watcher) return;
      const reload = (changed: string): void => {
        if (!filesOf(collection, root).includes(changed) && existsSync(changed)) return;
        loadAll(collection, root, context).catch((error: unknown) => {
          // The gate reports faults in words; what was loaded before stays.
          if (!(error instanceof ContentError)) throw error;
        });
      };
      watcher.add(root);
      for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, reload);
    },
  };
}

function filesOf(collection: FactsCollection, root: string): string[] {
  const pattern = {
    list: `${collection}.yaml`,
    file: `${collection}/*.yaml`,
    folder: `${collection}/*/${factsFileName(collection)}`,
  }[factsCollections[collection].layout];
  return globSync(pattern, { cwd: root })
    .map((file) => path.join(root, file))
    .sort();
}

async function loadAll(collection: FactsCollection, root: string, context: LoaderContext): Promise<void> {
  const { layout } = factsCollections[collection];
  const found = new Set<string>();
  for (const filePath of filesOf(collection, root)) {
    const { data, faults, at } = readYaml(readFileSync(filePath, 'utf8'), filePath);
    if (faults.length > 0) throw new ContentError(faults);
    const id = layout === 'folder' ? path.basename(path.dirname(filePath)) : path.basename(filePath, '.yaml');
    const entries = layout === 'list' ? Object.entries((data ?? {}) as Record<string, unknown>) : [[id, data] as const];
    for (const [entryId, facts] of entries) {
      const checked = checkSchema(factsCollections[collection].schema, facts, filePath, (where, part) =>
        at(layout === 'list' ? [entryId, ...where] : where, part),
      );
      if (checked.faults.length > 0) throw new ContentError(checked.faults);
      const parsed = await context.parseData({
        id: entryId,
        data: { ...(facts as Record<string, unknown>) },
        filePath,
      });
      context.store.set({ id: entryId, data: parsed, digest: context.generateDigest(JSON.stringify(facts)) });
      found.add(entryId);
    }
  }
  for (const id of context.store.keys()) if (!found.has(id)) context.store.delete(id);
}
