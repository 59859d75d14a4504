import { SitePage } from './site-page.ts';

/** The home page of one language. */
export class HomePage extends SitePage {
  /** The large counts, as printed. */
  async counts(): Promise<number[]> {
    const texts = await this.page.locator('.counts__value').allInnerTexts();
    return texts.map(Number);
  }
  async openYear(year: number): Promise<void> {
    await this.page
      .locator('.year-line')
      .getByRole('link', { name: String(year) })
      .click();
  }
  async openLatestNews(): Promise<void> {
    await this.page.locator('.news a').first().click();
  }
}
