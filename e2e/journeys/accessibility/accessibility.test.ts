import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { SessionPage } from '../../pages/session-page.js';
import { logInToDemo } from '../../support/counties.js';
import { openBrowser, openPage } from '../../support/open-browser.js';
import { RunningDuheng } from '../../support/running-duheng.js';
import { axeFaults, bringAxe } from './axe-faults.js';
import { PageWalk } from './page-walk.js';
import { fillSeldomPages, SELDOM_PAGES } from './seldom-pages.js';

/** Pages that a plain link of the header does not lead to. */
const UNLINKED = ['/change-password'];
const TASK_PAGES = ['/plans/:id', '/plans/:id/timetable', '/tasks/:id', '/assignments/:id', '/units/:id'];
const ROUND_PAGES = ['/rounds/:id', '/rounds/:id/analysis', '/rounds/:id/burden', '/rounds/:id/appeals'];
const UNIT_PAGES = ['/own-rounds/:id', '/rounds/:id/appeals', '/quarter', '/unit-list'];

/** The six roles, and what a walk of each must have come by besides the entries of its menu. */
const ROLES = {
  office: [
    ...[...TASK_PAGES, ...ROUND_PAGES, '/plans/:id/cascade', '/progress-reports/:id', '/intake/drafts/:id'],
    ...SELDOM_PAGES,
    ...['/rounds/:id/scorecards/:id', '/rounds/new', '/rubrics/new', '/year/:year', '/measures', '/draws'],
  ],
  inspector: [...TASK_PAGES, ...ROUND_PAGES, '/rounds/:id/scorecards/:id', '/progress-reports/:id', '/draws'],
  leader: [...TASK_PAGES, '/rounds/:id/scorecards/:id', '/year/:year', '/measures', '/heatmap', '/ranking'],
  reporter: [...TASK_PAGES, ...UNIT_PAGES, '/rounds/:id/scorecards/:id'],
  head: [...TASK_PAGES, ...UNIT_PAGES, '/rounds/:id/scorecards/:id'],
  admin: ['/units', '/units/:id', '/accounts', '/audit-log', '/notices'],
} as const;

interface Walked {
  readonly kinds: readonly string[];
  readonly faults: readonly string[];
}

let duheng: RunningDuheng;
let browser: Browser;
const walks = new Map<string, Walked>();

const newPage = async (): Promise<Page> => {
  const page = await openPage(browser);
  await bringAxe(page);
  return page;
};

const walkAs = async (loginName: string): Promise<Walked> => {
  const page = await newPage();
  const walk = new PageWalk(page);
  await new SessionPage(page, duheng.address).enter(loginName);
  await walk.settled();
  const faults: string[] = [];
  const kinds = await walk.everyKind([...UNLINKED, ...(await walk.links())], async (kind) => {
    for (const fault of await axeFaults(page)) faults.push(`${kind} as ${loginName}: ${fault}`);
  });
  await page.context().close();
  return { kinds, faults };
};

beforeAll(async () => {
  duheng = await RunningDuheng.start();
  const logIn = (name: string) => logInToDemo(duheng.address, name);
  await fillSeldomPages(await logIn('office'), await logIn('reporter'));
  browser = await openBrowser();
  // Side by side: most of a walk is waiting for the page to come to rest.
  const walkers = Object.keys(ROLES).map(async (role) => walks.set(role, await walkAs(role)));
  await Promise.all(walkers);
});

afterAll(async () => {
  await browser?.close();
  await duheng?.stop();
  await duheng?.remove();
});

describe('WCAG 2.1 AA, as axe measures it', () => {
  it.each(Object.entries(ROLES))('finds no serious fault on any page of %s', (role, pages) => {
    const { kinds, faults } = walks.get(role)!;
    expect(kinds).toEqual(expect.arrayContaining([...pages]));
    expect(faults).toEqual([]);
  });

  it('finds none on the page before the log-in', async () => {
    const page = await newPage();
    const walk = new PageWalk(page);
    await page.goto(`${duheng.address}/log-in`);
    await walk.settled();
    expect(await axeFaults(page)).toEqual([]);
    await page.context().close();
  });
});
