import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegrationLogger, HookParameters } from 'astro';
import { describe, expect, test } from 'vitest';
import { contentGate } from '../../../src/integrations/content-gate.ts';
import { replace, treeDate, wholeTree, type Change } from '../content-tree.ts';
import { figure, source } from './broken-case.ts';

const dangling = replace(figure, 'printed: fund-2017', 'printed: fund-2018');
const spaced = replace(source, 'language: ru\n', 'language: ru  \n');

/** What the gate says when Astro begins to build a project with changed content. */
async function begin(...changes: readonly Change[]): Promise<{ warned: string; failed: unknown }> {
  const project = mkdtempSync(path.join(tmpdir(), 'project-'));
  const warned: string[] = [];
  const logger: Pick<AstroIntegrationLogger, 'warn'> = { warn: (words) => void warned.push(words) };
  try {
    const content = path.join(project, 'src/content');
    cpSync(wholeTree, content, { recursive: true });
    for (const change of changes) change(content);
    const setUp = contentGate(treeDate).hooks['astro:config:setup'];
    const failed: unknown = await Promise.resolve()
      .then(() =>
        setUp?.({
          command: 'build',
          config: { root: pathToFileURL(`${project}/`) },
          updateConfig: () => undefined,
          logger,
        } as unknown as HookParameters<'astro:config:setup'>),
      )
      .then(
        () => undefined,
        (error: unknown) => error,
      );
    return { warned: warned.join('\n'), failed };
  } finally {
    rmSync(project, { recursive: true });
  }
}

describe('a build', () => {
  test('goes on in silence over content without a fault', async () => {
    expect(await begin()).toEqual({ warned: '', failed: undefined });
  });

  test('goes on where nothing but warnings is found, and tells them', async () => {
    const { warned, failed } = await begin(spaced);
    expect(failed).toBeUndefined();
    expect(warned).toContain(`src/content/${source}:4:13  trailing-space`);
  });

  test('stops at errors with the report, and no stack', async () => {
    const { failed } = await begin(dangling, spaced);
    expect(failed).toMatchObject({ name: 'ContentError', stack: '' });
    expect((failed as Error).message).toContain(`src/content/${figure}:18:10  printed-claim`);
  });
});
