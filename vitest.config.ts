import { defineConfig } from 'vitest/config';

/** `unit`: plain modules; `dist`: the built HTML; `serve`: real servers; `e2e`: the built site in a real browser. */
export default defineConfig({
  test: {
    projects: [
      // The first reference that citeproc prints takes seconds on a machine that is busy.
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          testTimeout: 30_000,
          // GitHub's parser imports JSON as only bundlers can.
          server: { deps: { inline: [/@actions\//] } },
        },
      },
      { test: { name: 'dist', include: ['tests/dist/**/*.test.ts'], testTimeout: 60_000 } },
      { test: { name: 'build', include: ['tests/build/**/*.test.ts'], testTimeout: 300_000, hookTimeout: 300_000 } },
      { test: { name: 'serve', include: ['tests/serve/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 300_000 } },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
        },
      },
    ],
  },
});
