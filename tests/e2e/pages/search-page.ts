import type { Locator } from 'playwright-core';
import { SitePage } from './site-page.ts';

/** The search page. */
export class SearchPage extends SitePage {
  readonly field: Locator = this.page.getByRole('searchbox');
  /** What is shown of the number of results. */
  readonly count: Locator = this.page.locator('.search__count');
  /** What is read aloud. */
  readonly status: Locator = this.page.getByRole('status');
  readonly results: Locator = this.page.locator('.result');
  readonly titles: Locator = this.page.locator('.result h2 a');
  readonly notes: Locator = this.page.locator('.search__notes');
  /** Links to what there is in other languages. */
  readonly elsewhere: Locator = this.page.locator('.search__elsewhere a');
  readonly sort: Locator = this.page.locator('select[name=sort]');

  /** A value of a filter, as a reader sees it, with its number. */
  option(filter: string, value: string): Locator {
    return this.page
      .locator(`[data-filter=${filter}] li`)
      .filter({ has: this.page.locator(`input[value="${value}"]`) });
  }
  /** A parameter of the address. */
  asked(name: string): string | null {
    return new URL(this.page.url()).searchParams.get(name);
  }
  async search(words: string): Promise<void> {
    await this.field.fill(words);
    await this.results.first().waitFor();
  }
  /** The number that the count tells. */
  async total(): Promise<number> {
    await this.results.first().waitFor();
    return Number(/\d+/.exec((await this.count.innerText()).replaceAll(/\s/g, ''))?.[0]);
  }
  /** Moves the pointer over the results, as a reader does who looks through them. */
  async lookThrough(): Promise<void> {
    const { x = 0 } = (await this.count.boundingBox()) ?? {};
    await this.page.mouse.move(x + 4, 400);
    await this.page.mouse.move(x + 8, 420);
  }
  /** Waits until it is said what there is in the other language. */
  async saysElsewhere(): Promise<void> {
    for (let left = 20; left > 0 && (await this.elsewhere.count()) === 0; left -= 1) {
      await this.lookThrough();
      await this.page.waitForTimeout(200);
    }
    await this.elsewhere.first().waitFor();
  }
  /** The number beside a value of a filter, once it is there. */
  async countOf(filter: string, value: string): Promise<number> {
    await this.lookThrough();
    const count = this.option(filter, value).locator('.filter__count');
    await this.page.waitForFunction((element) => element?.textContent, await count.elementHandle());
    return Number(await count.textContent());
  }
  /** Where the results lead, without the part that shows the words. */
  paths(): Promise<string[]> {
    return this.titles.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
  }
  /** Waits until a place says what it should. */
  async says(place: Locator, words: string | RegExp): Promise<void> {
    await place.filter({ hasText: words }).waitFor({ state: 'attached' });
  }
  async focused(): Promise<string> {
    return this.page.evaluate(() => document.activeElement?.textContent || document.activeElement?.id || '');
  }
}
