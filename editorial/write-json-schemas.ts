import { mkdirSync, writeFileSync } from 'node:fs';
import { jsonSchemaFiles, jsonSchemaFolder } from './json-schemas.ts';

/** `npm run schemas`: writes the JSON Schemas anew after a schema has changed. */
mkdirSync(jsonSchemaFolder, { recursive: true });
for (const { file, schema } of jsonSchemaFiles()) {
  writeFileSync(file, `${JSON.stringify(schema, null, 2)}\n`);
  console.log(file);
}
