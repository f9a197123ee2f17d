import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { SessionPage } from '../../pages/session-page.js';
import type { ApiClient } from '../../support/api-client.js';
import { logInToDemo } from '../../support/counties.js';
import { eventually } from '../../support/eventually.js';
import { openBrowser, openPage } from '../../support/open-browser.js';
import { RunningDuheng } from '../../support/running-duheng.js';
import { countRequests, issuePlan, killTab, storedRows, type Quarter } from './quarter-entry.js';

const TASKS = 10;

/** Seconds a person needs; wall time says more of the machine. */
const PACE = {
  /** One key that moves, chooses or types a figure. @source keystroke-level model, Card, Moran and Newell */
  key: 0.28,
  /** One character of Chinese by an input method: 60 a minute, slow for an officer. */
  character: 1,
} as const;
const THREE_MINUTES = 180;
/** Presses beyond what is typed: five a task through its row, and the way in and out. */
const MOST_PRESSES = TASKS * 7 + 20;

/** What an officer enters beside last quarter's words. */
const ENTRIES = Array.from({ length: TASKS }, (_, at) => ({
  percent: String(51 + at),
  narrative: `第${at + 1}项按期推进`,
  nextStep: '组织验收',
}));

let duheng: RunningDuheng;
let browser: Browser;
let context: BrowserContext;
let client: ApiClient;
let quarter: Quarter;

beforeAll(async () => {
  duheng = await RunningDuheng.start();
  browser = await openBrowser();
  const logIn = (name: string) => logInToDemo(duheng.address, name);
  client = await logIn('reporter');
  await issuePlan(await logIn('office'), await logIn('head'), '县行政审批服务局', TASKS + 1);
  const { viewer } = await client.graphql<{ viewer: { today: string } }>('{ viewer { today } }');
  const [year = 0, month = 0] = viewer.today.split('-').map(Number);
  quarter = { year, quarter: Math.ceil(month / 3) };
  const page = await openPage(browser);
  context = page.context();
  await new SessionPage(page, duheng.address).enter('reporter');
  await page.close();
});

afterAll(async () => {
  await browser?.close();
  await duheng?.stop();
  await duheng?.remove();
});

const openGrid = async (): Promise<Page> => {
  const page = await context.newPage();
  await page.goto(`${duheng.address}/quarter`);
  await page.getByRole('table').waitFor();
  return page;
};
const cellOf = (page: Page, code: string, column: string) =>
  page.getByRole('textbox', { name: new RegExp(`^${code} .*，${column}`) });

describe('a quarter of ten tasks', () => {
  it('is entered and handed in with the keyboard alone, in less than three minutes of work', async () => {
    const rows = (await storedRows(client, quarter)).filter(({ report }) => report === undefined);
    expect(rows.length).toBeGreaterThanOrEqual(TASKS);
    const chosen = rows.slice(0, TASKS);
    const page = await openGrid();
    const saves = countRequests(page, 'SaveGridRow');
    let presses = 0;
    let figures = 0;
    let characters = 0;
    const press = async (key: string): Promise<void> => {
      presses += key.split('+').length;
      await page.keyboard.press(key);
    };
    const name = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    const reach = async (wanted: RegExp, key: string): Promise<void> => {
      for (let n = 0; n < 40 && !wanted.test(await name()); n += 1) await press(key);
      expect(await name()).toMatch(wanted);
    };

    await reach(/，完成率/, 'Tab');
    for (const [at, { code }] of chosen.entries()) {
      const entry = ENTRIES[at]!;
      // The next open row may be some rows further down.
      await reach(new RegExp(`^${code} .*，完成率`), 'Enter');
      await page.keyboard.type(entry.percent);
      figures += entry.percent.length;
      await reach(/，进展情况/, 'Tab');
      await page.keyboard.insertText(entry.narrative);
      await press('Tab');
      await press('Tab');
      await page.keyboard.insertText(entry.nextStep);
      characters += entry.narrative.length + entry.nextStep.length;
      // Down to the next open row, and to its first cell.
      await press('Enter');
      await press('Home');
    }

    const own = async () =>
      (await storedRows(client, quarter)).filter(({ id }) => chosen.some((row) => row.id === id));
    expect(await eventually(async () => (await own()).every(({ report }) => report), true)).toBe(true);
    const stored = await own();
    for (const [at, { report }] of stored.entries()) expect(report!.narrative).toBe(ENTRIES[at]!.narrative);
    // One request a save: as many as there are versions now.
    expect(saves.count()).toBe(stored.reduce((sum, { report }) => sum + report!.version, 0));
    const requests = saves.count();

    // The button behind the table, the summary, and its confirmation.
    await press('Control+End');
    const button = page.getByRole('button', { name: /已填的 \d+ 项/ });
    for (let n = 0; n < 12 && !(await button.evaluate((one) => one === document.activeElement)); n += 1)
      await press('Tab');
    await press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: '确认' }).waitFor();
    const confirm = dialog.getByRole('button', { name: '确认' });
    await eventually(() => confirm.evaluate((one) => one === document.activeElement), true);
    await press('Enter');
    await dialog.getByText(/已办理 \d+ 项，未办理 0 项/).waitFor();
    expect((await own()).map(({ report }) => report!.state)).not.toContain('draft');

    const seconds = (presses + figures) * PACE.key + characters * PACE.character;
    console.log(
      `${TASKS} tasks: ${presses} keys beside ${figures} digits and ${characters} characters, about ` +
        `${Math.round(seconds)} s at 0.28 s a key and 60 characters a minute; ${requests} requests for ${requests} saves`,
    );
    expect(presses).toBeLessThanOrEqual(MOST_PRESSES);
    expect(seconds).toBeLessThanOrEqual(THREE_MINUTES);
    await page.close();
  });

  it('loses nothing of what was typed when the tab is killed', async () => {
    const row = (await storedRows(client, quarter)).find(({ report }) => report === undefined);
    const code = row!.code;
    const words = 'typed in the very second before the tab died';
    const saved = async () =>
      (await storedRows(client, quarter)).find(({ id }) => id === row!.id)?.report?.narrative;
    const page = await openGrid();
    await cellOf(page, code, '进展情况').focus();
    await page.keyboard.type(words);
    await killTab(page);
    // It died before the last words were on the server.
    expect(await saved()).not.toBe(words);

    const again = await openGrid();
    expect(await cellOf(again, code, '进展情况').inputValue()).toBe(words);
    expect(await eventually(saved, words)).toBe(words);
    await again.close();
  });
});
