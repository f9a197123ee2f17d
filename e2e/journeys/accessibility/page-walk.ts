import type { Page, Request } from 'playwright-core';

const LIMIT_MS = 60_000;
/** So many in a row without a change: a reply may wait for its turn to be drawn. */
const QUIET_FRAMES = 3;

/** A page's address without what tells it from its sisters: `/plans/:id/timetable`. */
export const kindOf = (path: string): string =>
  path
    .replace(/[?#].*$/, '')
    .replace(/\/[0-9a-f]{8}-[0-9a-f-]{27}/g, '/:id')
    .replace(/^\/work-list\/.+/, '/work-list')
    .replace(/^\/year\/.+/, '/year/:year');

/** Goes through the pages of a client that is logged in, without loading it anew for each of them. */
export class PageWalk {
  private readonly underWay = new Set<Request>();

  constructor(private readonly page: Page) {
    page.on('request', (request) => this.underWay.add(request));
    const ended = (request: Request) => this.underWay.delete(request);
    page.on('requestfinished', ended);
    page.on('requestfailed', ended);
  }

  /**
   * Opens the first page of each kind that `starts` and the pages behind them link to, and calls `look` on it.
   * Returns the kinds in the order of the walk, which keeps to the kinds that are `wanted`.
   */
  async everyKind(
    starts: readonly string[],
    look: (kind: string) => Promise<void>,
    wanted: (kind: string) => boolean = () => true,
  ): Promise<string[]> {
    const seen = new Set(['/']);
    const waiting = [...starts];
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      const kind = kindOf(path);
      if (seen.has(kind) || !wanted(kind)) continue;
      seen.add(kind);
      await this.open(path);
      await look(kind);
      waiting.push(...(await this.links()));
    }
    return [...seen].slice(1);
  }

  /** Opens the first page that such a link of another one leads to. */
  async follow(from: string, link: string): Promise<void> {
    await this.open(from);
    await this.open((await this.page.locator(link).first().getAttribute('href'))!);
  }

  /** As the browser's back and forward buttons do it. */
  private async open(path: string): Promise<void> {
    await this.page.evaluate((to) => {
      // Where it already is nothing is drawn anew, and the heading stays.
      if (to !== location.pathname + location.search)
        document.querySelector('h1')?.setAttribute('data-left', '');
      history.pushState(null, '', to);
      dispatchEvent(new PopStateEvent('popstate'));
    }, path);
    await this.settled();
  }

  /** The heading stands, nothing is loading, and what moved is where it was going. */
  async settled(): Promise<void> {
    const limit = Date.now() + LIMIT_MS;
    for (let quiet = 0; quiet < QUIET_FRAMES;) {
      if (Date.now() > limit) throw new Error(`${this.page.url()} is still loading`);
      const isStill = await this.page.evaluate(async () => {
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
        const ending = document
          .getAnimations()
          .filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity);
        for (const animation of ending) animation.finish();
        const stands = document.querySelector('h1:not([data-left])') !== null;
        const loads = document.querySelector('.ant-skeleton-active, .ant-spin-spinning') !== null;
        return stands && !loads && ending.length === 0;
      });
      quiet = isStill && this.underWay.size === 0 ? quiet + 1 : 0;
    }
  }

  async links(): Promise<string[]> {
    return this.page
      .locator('a[href^="/"]:not([href^="/api/"]):not([download])')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
  }
}
