import type { Locator } from 'playwright-core';
import { SitePage } from './site-page.ts';

/** A figure: the printed value, who says so, who says otherwise. */
export class FigurePage extends SitePage {
  get value(): Promise<string> {
    return this.page.locator('.figure-head__value').innerText();
  }
  /** The evidence of the printed claim with its language. */
  async evidence(): Promise<{ text: string; lang: string | null }> {
    const quote = this.page.locator('section[aria-labelledby=printed] q');
    return { text: await quote.innerText(), lang: await quote.getAttribute('lang') };
  }
  otherValues(): Promise<string[]> {
    return this.page.locator('.claims__value').allInnerTexts();
  }
  async openSource(): Promise<void> {
    await this.page.locator('section[aria-labelledby=printed] .evidence a').click();
  }
  /** The ready citation of a style, as a reader would copy it. */
  citation(style: 'gost' | 'apa' | 'chicago'): Promise<string> {
    return this.page.locator(`[id="citation-${style}"]`).innerText();
  }
  copyButton(style: 'gost' | 'apa' | 'chicago'): Locator {
    return this.page.locator(`button[data-copy="citation-${style}"]`);
  }
  get permalink(): Promise<string> {
    return this.page.locator('#permalink').innerText();
  }
}
