import { AxeBuilder } from '@axe-core/playwright';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { findChromium } from '../../scripts/setup.mjs';
import { serve } from '../../scripts/serve.mjs';
import { chromiumFlags } from './chromium-flags.ts';
import { distFolder } from './site.ts';

/** The built site, served on loopback, and a browser with an empty profile to visit it. */
export interface Visit {
  /** Opens a page in a context of its own. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
  address(path: string): string;
}

/** Something that serves the built site. */
type Serving = Pick<Awaited<ReturnType<typeof serve>>, 'url' | 'close'>;

/** Starts server and browser for the tests of a file, and ends both after them. */
export function visitSite(startServer: () => Promise<Serving> = () => serve(distFolder, 0)): Visit {
  let browser: Browser | undefined;
  let server: Serving | undefined;
  beforeAll(async () => {
    const executablePath = findChromium();
    if (!executablePath) throw new Error('No Chromium: run npm test, which finds or installs one.');
    server = await startServer();
    browser = await chromium.launch({ executablePath, args: chromiumFlags });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  const address = (path: string): string => new URL(path, server?.url).href;
  return {
    address,
    open: async (path, options) => {
      if (!browser) throw new Error('the browser has not started');
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
      const page = await context.newPage();
      await page.goto(address(path));
      return page;
    },
  };
}

/** What axe finds on a page, each with its place. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}
