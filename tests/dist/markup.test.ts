import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { globSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { distFolder } from '../support/site.ts';

describe('the markup', () => {
  it('is valid on every page', { timeout: 120_000 }, async () => {
    const validator = new HtmlValidate(new FileSystemConfigLoader());
    const files = globSync('**/*.html', { cwd: distFolder });
    expect(files.length).toBeGreaterThan(500);
    const faults: string[] = [];
    for (const file of files) {
      const { results } = await validator.validateFile(path.join(distFolder, file));
      for (const { messages } of results)
        faults.push(...messages.map(({ ruleId, message, line }) => `${file}:${line} ${ruleId}: ${message}`));
    }
    expect(faults).toEqual([]);
  });
});
