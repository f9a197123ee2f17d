import type { CDPSession, Page } from 'playwright-core';
import { SessionPage } from '../pages/session-page.js';
import { openBrowser, openPage } from '../support/open-browser.js';
import { RunningDuheng } from '../support/running-duheng.js';

const SECONDS = 5;
/** Some rounds of all pages: what is loaded and compiled once is there. */
const WARM_UP = 40;
const STEPS = Number(process.argv[2] ?? 160);
/** Milliseconds until a screenful has glided to its place. */
const GLIDE = 500;
const MOST_GROWTH = 5;

/** What is still held after the garbage is gone, in MB. */
async function heapOf(devtools: CDPSession): Promise<number> {
  for (let times = 0; times < 3; times += 1) await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  return usedSize / 1024 ** 2;
}

/** So many screenfuls and on to the first page, each as soon as the one before stands: the page's clock does not wait. */
async function rotate(page: Page, steps: number): Promise<void> {
  for (let step = 0; step < steps || !page.url().includes('/overview'); step += 1) {
    await page.clock.runFor(SECONDS * 1_000);
    await page.waitForTimeout(GLIDE);
    await page.waitForLoadState('networkidle');
    await page.locator('h1').waitFor();
  }
}

/**
 * Whether 大屏 keeps memory: `npm run bench:screen [steps]` goes round the pages of the big screen and compares the
 * heap after garbage collection with that after the first rounds. Fails above 5 %.
 */
const duheng = await RunningDuheng.start();
const browser = await openBrowser();
try {
  const page = await openPage(browser);
  await page.setViewportSize({ width: 1920, height: 1080 });
  await new SessionPage(page, duheng.address).enter('leader');
  await page.clock.install();
  await page.goto(`${duheng.address}/overview?screen=${SECONDS}`);
  const devtools = await page.context().newCDPSession(page);
  await rotate(page, WARM_UP);
  const before = await heapOf(devtools);
  console.log(`heap after ${WARM_UP} steps: ${before.toFixed(1)} MB, Chromium ${browser.version()}`);
  await rotate(page, STEPS);
  const after = await heapOf(devtools);
  const growth = (after / before - 1) * 100;
  console.log(
    `heap after ${STEPS} more:  ${after.toFixed(1)} MB, ${growth.toFixed(1)} % (at most ${MOST_GROWTH} %)`,
  );
  if (growth > MOST_GROWTH) process.exitCode = 1;
} finally {
  await browser.close();
  await duheng.stop();
  await duheng.remove();
}
