import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { expect, test } from 'vitest';

/** How many trees of mutated entries are tried, and from which seed: `MUTATION_RUNS=500 MUTATION_SEED=7`. */
const { MUTATION_RUNS = '12', MUTATION_SEED = '20261122' } = process.env;

/** A gate that hangs would hang these tests, too, so it runs in a process of its own, and is killed in the end. */
const patience = 20_000 + Number(MUTATION_RUNS) * 20_000;

test(
  'no mutated entry makes the gate crash or hang, or passes it and breaks the build',
  { timeout: patience + 10_000 },
  () => {
    const { signal, status, stdout, stderr } = spawnSync(
      process.execPath,
      ['tests/unit/editorial/mutate-entries.ts', MUTATION_RUNS, MUTATION_SEED],
      { encoding: 'utf8', timeout: patience, killSignal: 'SIGKILL' },
    );
    expect(signal, `it hung, after ${stdout}`).toBeNull();
    expect(status, stderr).toBe(0);
    const { files, accepted } = JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '') as Record<string, number>;
    // Both kinds were tried, or the test would prove nothing.
    expect(accepted).toBeGreaterThan(Number(MUTATION_RUNS));
    expect(files).toBeGreaterThan(Number(accepted) * 2);
  },
);
