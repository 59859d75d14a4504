import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { editorMappings, jsonSchemaFiles, jsonSchemaFolder } from '../../../editorial/json-schemas.ts';

describe('the schemas that editors’ programs read', () => {
  test('are no more than there are', () => {
    const written = readdirSync(jsonSchemaFolder).map((name) => `${jsonSchemaFolder}/${name}`);
    expect(written.sort()).toEqual(
      jsonSchemaFiles()
        .map(({ file }) => file)
        .sort(),
    );
  });

  test('are as they are made from the schemas of the site', () => {
    for (const { file, schema } of jsonSchemaFiles())
      expect(readFileSync(file, 'utf8'), file).toBe(`${JSON.stringify(schema, null, 2)}\n`);
  });

  test('are all made known to the editor', () => {
    const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as Record<string, unknown>;
    expect(settings['yaml.schemas']).toEqual(editorMappings());
  });

  test('describe every field in both languages', () => {
    const described = JSON.stringify(jsonSchemaFiles()).match(/"description":"[^"]+"/g) ?? [];
    expect(described.length).toBeGreaterThan(100);
    expect(described.filter((words) => !words.includes(String.raw`\n\n`))).toEqual([]);
  });
});
