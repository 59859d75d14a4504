import type { Locator } from 'playwright-core';
import { SitePage } from './site-page.ts';

/** A press release: words that cite figures, each with a card. */
export class PressReleasePage extends SitePage {
  citation(figure: string): Locator {
    return this.page.locator(`[id="cited-${figure}"]`);
  }
  cardButton(figure: string): Locator {
    return this.citation(figure).getByRole('button');
  }
  card(figure: string): Locator {
    return this.page.locator(`[id="card-${figure}"]`);
  }
  async openFigure(figure: string): Promise<void> {
    await this.citation(figure).getByRole('link').click();
  }
}
