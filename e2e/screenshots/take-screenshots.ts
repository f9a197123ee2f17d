import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { openBrowser, openPage } from '../support/open-browser.js';
import { RunningDuheng } from '../support/running-duheng.js';
import { SessionPage } from '../pages/session-page.js';

const FOLDER = path.resolve(import.meta.dirname, '../../shared/docs/screenshots');

interface Shot {
  readonly name: string;
  readonly who: string;
  /** Where the page is, or how to get there. */
  readonly open: string | ((page: Page, address: string) => Promise<void>);
}

/** Follows the first link of that kind on a page. */
const follow =
  (from: string, link: string) =>
  async (page: Page, address: string): Promise<void> => {
    await page.goto(address + from);
    await page.locator(link).first().click();
  };

/** The six roles at their work, in the demo county as it stands today. */
const SHOTS: readonly Shot[] = [
  { name: 'overview', who: 'leader', open: '/overview' },
  { name: 'heatmap', who: 'leader', open: '/heatmap' },
  { name: 'ranking', who: 'leader', open: '/ranking' },
  { name: 'scorecard', who: 'leader', open: follow('/ranking', 'a[href*="/scorecards/"]') },
  { name: 'ledger', who: 'office', open: '/ledger' },
  { name: 'review', who: 'office', open: follow('/intake', 'a[href*="/intake/drafts/"]') },
  { name: 'plan', who: 'office', open: follow('/plans', 'a[href*="/plans/"]') },
  {
    name: 'score-sheet',
    who: 'inspector',
    open: follow('/rounds', 'a[href*="/rounds/"]:not([href$="/new"])'),
  },
  { name: 'appeals', who: 'office', open: follow('/rounds', 'a[href$="/appeals"]') },
  { name: 'own-rounds', who: 'head', open: '/own-rounds' },
  { name: 'work-list', who: 'reporter', open: '/work-list' },
  { name: 'report', who: 'reporter', open: follow('/work-list/to_report', 'a[href*="/assignments/"]') },
  { name: 'sign', who: 'head-town', open: '/work-list/to_sign' },
  { name: 'accounts', who: 'admin', open: '/accounts' },
];

const settled = async (page: Page): Promise<void> => {
  await page.waitForLoadState('networkidle');
  await page.locator('.ant-skeleton').first().waitFor({ state: 'detached' });
  await page.waitForTimeout(600);
};

/** Pictures for the README, from the running demo: `npm run screenshots`. */
async function takeScreenshots(): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  const duheng = await RunningDuheng.start();
  const browser = await openBrowser();
  try {
    const stranger = await openPage(browser);
    await stranger.goto(`${duheng.address}/log-in`);
    await settled(stranger);
    await stranger.screenshot({ path: path.join(FOLDER, 'log-in.png') });
    const pages = new Map<string, Page>();
    for (const { name, who, open } of SHOTS) {
      const page = pages.get(who) ?? (await openPage(browser));
      if (!pages.has(who)) {
        await new SessionPage(page, duheng.address).enter(who);
        pages.set(who, page);
      }
      if (typeof open === 'string') await page.goto(duheng.address + open);
      else await open(page, duheng.address);
      await settled(page);
      await page.screenshot({ path: path.join(FOLDER, `${name}.png`) });
      console.log(`${name}.png`);
    }
  } finally {
    await browser.close();
    await duheng.stop();
    await duheng.remove();
  }
}

await takeScreenshots();
