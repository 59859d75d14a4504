import type { Locator } from 'playwright-core';
import { SitePage } from './site-page.ts';

/** The charts by year: pictures whose points can be walked and followed. */
export class ChartsPage extends SitePage {
  /** A chart by its place on the page. */
  chart(id: string): Locator {
    return this.page.locator(`section[aria-labelledby="${id}"]`);
  }
  /** The points of the layout that is seen. */
  points(id: string): Locator {
    return this.chart(id).locator('a.chart-point:visible');
  }
  /** What the point tells on hover and focus. */
  tip(point: Locator): Locator {
    return point.locator('.chart-tip');
  }
  async openTable(id: string): Promise<Locator> {
    await this.chart(id).locator('summary').click();
    return this.chart(id).locator('table');
  }
  /** How many pixels the page is wider than its window. */
  overflow(): Promise<number> {
    return this.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  }
  /** The smallest letters of the charts, in pixels as seen. */
  smallestLetters(): Promise<number> {
    return this.page.evaluate(() =>
      Math.min(
        ...[...document.querySelectorAll<SVGTextElement>('.chart__scene text')]
          .filter((text) => text.getClientRects().length > 0)
          .map((text) => Number.parseFloat(getComputedStyle(text).fontSize) * (text.getScreenCTM()?.a ?? 0)),
      ),
    );
  }
}
