import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Checkout } from '../support/checkout.ts';
import { readCorpus } from '../unit/editorial/broken-corpus.ts';
import { wholeTree } from '../unit/content-tree.ts';

/** Every file of a checkout, with what is in it and when it was written. */
const statesOf = (checkout: Checkout): Map<string, string> =>
  new Map(
    checkout.files().map((name) => {
      const digest = createHash('sha256')
        .update(readFileSync(checkout.file(name)))
        .digest('hex');
      return [name, `${digest} ${statSync(checkout.file(name)).mtimeMs}`];
    }),
  );

const broken = readCorpus().filter(({ name }) => ['several-across-files', 'several-malicious'].includes(name));

describe.each(broken)('a build of $name', ({ changes, faults }) => {
  const checkout = new Checkout();
  let before: Map<string, string>;
  let built: { status: number | null; output: string };

  beforeAll(() => {
    const content = checkout.file('src/content');
    rmSync(content, { recursive: true });
    cpSync(wholeTree, content, { recursive: true });
    for (const change of changes) change(content);
    mkdirSync(checkout.file('dist/kk'), { recursive: true });
    writeFileSync(checkout.file('dist/index.html'), 'the earlier site');
    writeFileSync(checkout.file('dist/kk/index.html'), 'алдыңғы сайт');
    writeFileSync(checkout.file('dist/kk/picture.jpg'), Uint8Array.of(0xff, 0xd8, 0x00, 0x0a));
    before = statesOf(checkout);
    built = checkout.build();
  });
  afterAll(() => checkout.remove());

  it('ends with exit code 1', () => {
    expect(built.status, built.output).toBe(1);
  });

  it('says every fault in its line, in the order of the files', () => {
    const told = [...built.output.matchAll(/^src\/content\/(\S+?):(\d+):\d+ {2}(\S+)/gm)];
    expect(told.map(([, file, line, rule]) => `${file}:${line} ${rule}`)).toEqual(faults);
  });

  it('leaves the built site byte for byte as it was, and nothing half-built beside it', () => {
    const after = statesOf(checkout);
    const changed = [...before].filter(([file, state]) => after.get(file) !== state).map(([file]) => file);
    const added = [...after.keys()].filter((file) => !before.has(file));
    expect({ changed, added }).toEqual({ changed: [], added: [] });
    expect(readdirSync(checkout.file('.cache')).filter((name) => name.startsWith('dist'))).toEqual([]);
  });
});
