import type { Page } from 'playwright-core';
import { openBrowser } from '../support/open-browser.js';
import { RunningDuheng } from '../support/running-duheng.js';
import { SessionPage } from '../pages/session-page.js';
import { fillHeatmap, type HeatmapSize } from './fill-heatmap.js';

const SIZES: readonly HeatmapSize[] = [
  { year: 2098, units: 120, sections: 40 },
  { year: 2099, units: 120, sections: 160 },
];
const TIMES = 5;

interface Shown {
  /** Milliseconds from the first byte of the data until a key moved the place in the table. */
  readonly interactive: number;
  /** Of one more key. */
  readonly key: number;
  /** Until the last of the fields was there. */
  readonly whole: number;
}

/** Notes when the answer with the counts begins to arrive; runs in the page before anything else. */
function noteArrival(): void {
  const fetched = window.fetch.bind(window);
  window.fetch = async (...request) => {
    const answer = await fetched(...request);
    const body = request[1]?.body;
    if (typeof body === 'string' && body.includes('"Heatmap"')) performance.mark('heatmap-data');
    return answer;
  };
}

/** Presses → as soon as there is a field to press it on, and waits for the frame that shows it. */
const showIn = (page: Page, rows: number): Promise<Shown> =>
  page.evaluate(
    (wanted) =>
      new Promise<Shown>((resolve) => {
        const sinceData = () =>
          performance.now() - performance.getEntriesByName('heatmap-data')[0]!.startTime;
        const press = (): boolean => {
          const before = document.activeElement;
          before?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
          return document.activeElement !== before;
        };
        const look = () => {
          const stop = document.querySelector<HTMLElement>('.heatmap-table [tabindex="0"]');
          stop?.focus();
          if (!stop || !press()) return void requestAnimationFrame(look);
          requestAnimationFrame(() => {
            const interactive = sinceData();
            const start = performance.now();
            press();
            requestAnimationFrame(() => {
              const key = performance.now() - start;
              const count = () => document.querySelectorAll('.heatmap-table tbody tr[data-fields]').length;
              const end = () =>
                count() < wanted
                  ? void requestAnimationFrame(end)
                  : resolve({ interactive, key, whole: sinceData() });
              end();
            });
          });
        };
        look();
      }),
    rows,
  );

const middle = (values: readonly number[]): string =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!.toFixed(0);

/** How soon a heatmap can be used once its data are there: `npm run bench:heatmap`. */
const duheng = await RunningDuheng.start();
const browser = await openBrowser();
try {
  await fillHeatmap(duheng.dataDir, SIZES);
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await new SessionPage(page, duheng.address).logIn('office', 'Duheng-2026!');
  await page.waitForURL(({ pathname }) => pathname !== '/log-in');
  await page.addInitScript(noteArrival);
  console.log(`1440 × 900, Chromium ${browser.version()}, middle of ${TIMES}`);
  for (const { year, units, sections } of SIZES) {
    const shown: Shown[] = [];
    for (let time = 0; time < TIMES; time += 1) {
      await page.goto(`${duheng.address}/heatmap?year=${year}`, { waitUntil: 'commit' });
      shown.push(await showIn(page, units));
    }
    const of = (pick: (one: Shown) => number) => middle(shown.map(pick));
    console.log(
      `${units} × ${sections}: interactive ${of((one) => one.interactive)} ms after the data, all fields ${of((one) => one.whole)} ms, a key ${of((one) => one.key)} ms`,
    );
  }
} finally {
  await browser.close();
  await duheng.stop();
}
