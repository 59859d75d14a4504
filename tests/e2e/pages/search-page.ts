import type { Locator } from 'playwright-core';
import { SitePage } from './site-page.ts';

/** The search page. */
export class SearchPage extends SitePage {
  get field(): Locator {
    return this.page.getByRole('searchbox');
  }
  get status(): Locator {
    return this.page.getByRole('status');
  }
  get results(): Locator {
    return this.page.locator('.search__results li');
  }
  async search(words: string): Promise<void> {
    await this.field.fill(words);
    await this.results.first().waitFor();
  }
}
