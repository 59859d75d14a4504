import { z } from 'astro/zod';
import type { FactsCollection } from '../src/model/content.ts';
import { factsCollections, factsFileName } from '../src/model/schemas/collections.ts';

/** Where the schemas that editors' programs read are kept. */
export const jsonSchemaFolder = 'editorial/json-schemas';

/** One JSON Schema: the file it is written to and the content files it describes. */
export interface JsonSchemaFile {
  readonly file: string;
  readonly describes: string;
  readonly schema: object;
}

/** The JSON Schema of every collection of facts, made from the schemas that the build checks with. */
export function jsonSchemaFiles(): JsonSchemaFile[] {
  return (Object.keys(factsCollections) as FactsCollection[]).map((collection) => {
    const { schema, layout } = factsCollections[collection];
    const whole = layout === 'list' ? z.record(z.string(), schema) : schema;
    return {
      file: `${jsonSchemaFolder}/${collection}.json`,
      describes: {
        list: `src/content/${collection}.yaml`,
        file: `src/content/${collection}/*.yaml`,
        folder: `src/content/${collection}/*/${factsFileName(collection)}`,
      }[layout],
      schema: z.toJSONSchema(whole, { io: 'input' }),
    };
  });
}

/** What VS Code's YAML extension is told: which files each schema describes. */
export const editorMappings = (): Record<string, string> =>
  Object.fromEntries(jsonSchemaFiles().map(({ file, describes }) => [`./${file}`, describes]));
