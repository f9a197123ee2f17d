import { it } from '@jest/globals';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { SessionPage } from '../pages/session-page.js';
import { openPage } from './open-browser.js';

const PICTURES = path.resolve(import.meta.dirname, '../../.cache/journeys');

/**
 * People with a browser each, and steps in order, each going on where the one before it stopped. A step that fails
 * leaves a picture of every page, and the steps after it fail at once instead of waiting for what cannot come.
 */
export class Story {
  private readonly pages = new Map<string, Page>();
  private failed: string | undefined;

  constructor(
    private readonly name: string,
    private readonly browser: () => Browser,
  ) {}

  /** The page of a person, opened when first asked for. */
  async page(who: string): Promise<Page> {
    const known = this.pages.get(who);
    if (known) return known;
    const page = await openPage(this.browser());
    this.pages.set(who, page);
    return page;
  }

  /** The same, logged in anew. */
  async loggedIn(who: string, address: string): Promise<Page> {
    const page = await this.page(who);
    await new SessionPage(page, address).enter(who);
    return page;
  }

  step(name: string, play: () => Promise<void>, limitMs = 600_000): void {
    it(
      name,
      async () => {
        if (this.failed) throw new Error(`not played: “${this.failed}” failed before`);
        try {
          await play();
        } catch (error) {
          this.failed = name;
          await this.picture();
          throw error;
        }
      },
      limitMs,
    );
  }

  private async picture(): Promise<void> {
    mkdirSync(PICTURES, { recursive: true });
    for (const [who, page] of this.pages) {
      await page.screenshot({ path: path.join(PICTURES, `${this.name}-${who}.png`) }).catch(() => undefined);
    }
  }
}
