import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, openPage } from '../support/open-browser.js';
import { RunningDuheng } from '../support/running-duheng.js';
import { SessionPage } from '../pages/session-page.js';

const FOLDER = path.resolve(import.meta.dirname, '../../shared/docs/screenshots');

interface Shot {
  readonly name: string;
  readonly who: string;
  /** Where the page is, or how to get there. */
  readonly open: string | ((page: Page, address: string) => Promise<void>);
  /** A desktop's window and Chinese unless another is named. */
  readonly on?: Surface;
}

type Surface = 'large screen' | 'phone' | 'paper' | 'English';

const DESKTOP = { width: 1440, height: 900 };
/** A4 has 794 × 1123 of a page's pixels. */
const SIZES: Readonly<Record<Surface, { width: number; height: number }>> = {
  'large screen': { width: 1920, height: 1080 },
  phone: { width: 390, height: 844 },
  paper: { width: 794, height: 1123 },
  English: DESKTOP,
};

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
  { name: 'overview-large-screen', who: 'leader', open: '/overview?screen=30', on: 'large screen' },
  { name: 'heatmap-large-screen', who: 'leader', open: '/heatmap?screen=30', on: 'large screen' },
  { name: 'overview-phone', who: 'leader', open: '/overview', on: 'phone' },
  {
    name: 'report-phone',
    who: 'reporter',
    open: follow('/work-list/to_report', 'a[href*="/assignments/"]'),
    on: 'phone',
  },
  {
    name: 'scorecard-paper',
    who: 'leader',
    open: follow('/ranking', 'a[href*="/scorecards/"]'),
    on: 'paper',
  },
  { name: 'overview-english', who: 'leader', open: '/overview', on: 'English' },
  { name: 'ledger-english', who: 'office', open: '/ledger', on: 'English' },
];

const settled = async (page: Page): Promise<void> => {
  await page.waitForLoadState('networkidle');
  await page.locator('.ant-skeleton').first().waitFor({ state: 'detached' });
  await page.waitForTimeout(600);
};

/** Pages stay open from one picture to the next: a person logs in once for each surface. */
class Visitors {
  private readonly pages = new Map<string, Page>();

  constructor(
    private readonly browser: Browser,
    private readonly address: string,
  ) {}

  async pageOf({ who, on }: Shot): Promise<Page> {
    const key = `${who} ${on ?? ''}`;
    const known = this.pages.get(key);
    if (known) return known;
    const page = await openPage(this.browser, on === 'phone' ? SIZES.phone : DESKTOP);
    await new SessionPage(page, this.address).enter(who);
    if (on === 'English') await page.evaluate(() => localStorage.setItem('duheng.language', 'en'));
    this.pages.set(key, page);
    return page;
  }
}

async function take(page: Page, address: string, { name, open, on }: Shot): Promise<void> {
  if (typeof open === 'string') await page.goto(address + open);
  else await open(page, address);
  if (on) await page.setViewportSize(SIZES[on]);
  if (on === 'paper') await page.emulateMedia({ media: 'print' });
  await settled(page);
  await page.screenshot({ path: path.join(FOLDER, `${name}.png`) });
  if (on === 'paper') await page.emulateMedia({ media: 'screen' });
  if (on) await page.setViewportSize(on === 'phone' ? SIZES.phone : DESKTOP);
  console.log(`${name}.png`);
}

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
    const visitors = new Visitors(browser, duheng.address);
    for (const shot of SHOTS) await take(await visitors.pageOf(shot), duheng.address, shot);
  } finally {
    await browser.close();
    await duheng.stop();
    await duheng.remove();
  }
}

await takeScreenshots();
