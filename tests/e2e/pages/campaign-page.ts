import type { Locator } from 'playwright-core';
import { SitePage } from './site-page.ts';

/** A campaign with its promise ledger. */
export class CampaignPage extends SitePage {
  get entries(): Locator {
    return this.page.locator('.ledger__entry');
  }
  entry(institution: string): Locator {
    return this.entries.filter({ has: this.page.getByRole('heading', { name: institution, exact: true }) });
  }
  async openInstitution(name: string): Promise<void> {
    await this.entry(name).getByRole('link', { name, exact: true }).click();
  }
  async openFigure(question: string): Promise<void> {
    await this.page.locator('.figure-item__question').getByRole('link', { name: question, exact: true }).click();
  }
}
