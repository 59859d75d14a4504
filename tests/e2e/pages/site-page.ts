import type { Locator, Page } from 'playwright-core';

/** What every page of the site has. */
export class SitePage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get path(): string {
    return new URL(this.page.url()).pathname;
  }
  get heading(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }
  async switchTo(language: string): Promise<void> {
    await this.page.locator('.languages').getByRole('link', { name: language }).click();
  }
}
