import type { Page } from 'playwright-core';
import { openBrowser, openPage } from '../support/open-browser.js';
import { RunningDuheng } from '../support/running-duheng.js';
import { SessionPage } from '../pages/session-page.js';
import { fillLedger } from './fill-ledger.js';

const ROWS = 10_000;
const SECONDS = 10;

/** Lines a second that a quick hand scrolls past. */
const PIXELS_PER_FRAME = 45;

interface Frames {
  /** Milliseconds between one frame and the next. */
  readonly gaps: readonly number[];
}

/** Scrolls on with every frame that the browser draws, and notes how long each took. */
const scroll = (page: Page, seconds: number, step: number): Promise<Frames> =>
  page.evaluate(
    ({ seconds: length, step: pixels }) =>
      new Promise<Frames>((resolve) => {
        const box = document.querySelector('.ledger-box')!;
        const gaps: number[] = [];
        const end = performance.now() + length * 1000;
        let last = performance.now();
        const draw = (now: number) => {
          gaps.push(now - last);
          last = now;
          box.scrollTop += pixels;
          if (now < end) requestAnimationFrame(draw);
          else resolve({ gaps: gaps.slice(1) });
        };
        requestAnimationFrame(draw);
      }),
    { seconds, step },
  );

const summary = ({ gaps }: Frames): string => {
  const sorted = [...gaps].sort((a, b) => a - b);
  const whole = gaps.reduce((sum, gap) => sum + gap, 0);
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)]!.toFixed(1);
  const fps = ((gaps.length / whole) * 1000).toFixed(1);
  return `${fps} fps, frame p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, longest ${at(1)} ms`;
};

/** How smoothly ten thousand rows of the ledger scroll: `npm run bench:scroll` prints frames a second. */
const duheng = await RunningDuheng.start();
const browser = await openBrowser();
try {
  const rows = await fillLedger(duheng.dataDir, ROWS);
  const page = await openPage(browser);
  await new SessionPage(page, duheng.address).enter('office');
  await page.goto(`${duheng.address}/ledger`);
  await page.locator('tr.ledger-line[aria-busy="false"]').first().waitFor();
  console.log(`${rows} rows, 1440 × 900, Chromium ${browser.version()}`);
  console.log(`scrolling on:   ${summary(await scroll(page, SECONDS, PIXELS_PER_FRAME))}`);
  console.log(`scrolling back: ${summary(await scroll(page, SECONDS, -PIXELS_PER_FRAME))}`);
  console.log(`jumping:        ${summary(await scroll(page, SECONDS, 3000))}`);
} finally {
  await browser.close();
  await duheng.stop();
}
