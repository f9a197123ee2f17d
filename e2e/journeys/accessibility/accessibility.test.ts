import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { SessionPage } from '../../pages/session-page.js';
import { logInToDemo } from '../../support/counties.js';
import { laterStyles } from '../../architecture/built-client/later-styles.js';
import { openBrowser, openPage } from '../../support/open-browser.js';
import { RunningDuheng } from '../../support/running-duheng.js';
import { axeFaults, bringAxe, FRAME } from './axe-faults.js';
import { nameOf, overlaid, OVERLAYS, OVER_THE_PAGE, type Overlay } from './overlays.js';
import { PageWalk } from './page-walk.js';
import { fillSeldomPages, SELDOM_PAGES } from './seldom-pages.js';

/**
 * What antd says that Chromium 90 may pass over: the ring around a tab drawn as a card, of which Duheng has none, and the
 * line between two joined buttons.
 */
const PASSED_OVER = [':has()', 'color-mix()'];

/** Walks side by side. */
const AT_A_TIME = 4;

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

/** Pages that are laid out anew on a phone, or whose letters have the least room, by who uses them so. */
const SIZES = {
  phone: {
    who: 'reporter',
    viewport: { width: 390, height: 844 },
    large: false,
    kinds: ['/overview', '/work-list', '/assignments/:id', '/quarter', '/ledger', '/notices', '/ranking'],
  },
  'leader’s phone': {
    who: 'leader',
    viewport: { width: 390, height: 844 },
    large: false,
    kinds: ['/overview', '/heatmap', '/ranking', '/rounds/:id/scorecards/:id', '/plans', '/plans/:id'],
  },
  长辈版: {
    who: 'office',
    viewport: { width: 1440, height: 900 },
    large: true,
    kinds: ['/overview', '/ledger', '/heatmap', '/rounds', '/rounds/:id', '/intake', '/intake/drafts/:id'],
  },
} as const;

interface Walked {
  readonly kinds: readonly string[];
  readonly overlays: readonly string[];
  readonly faults: readonly string[];
  /** What the style sheets that were made while it walked say to newer browsers only. */
  readonly later: readonly string[];
}

let duheng: RunningDuheng;
let browser: Browser;
const walks = new Map<string, Walked>();
const sized = new Map<string, Walked>();

const newPage = async (viewport?: { width: number; height: number }): Promise<Page> => {
  const page = await openPage(browser, viewport);
  await bringAxe(page);
  return page;
};

/** Logs in and walks the pages of the wanted kinds, first the frame around them, then each without it. */
async function walkAs(
  page: Page,
  loginName: string,
  overlays: readonly Overlay[] = [],
  wanted?: (kind: string) => boolean,
): Promise<Walked> {
  const walk = new PageWalk(page);
  await new SessionPage(page, duheng.address).enter(loginName);
  await walk.settled();
  const faults = (await axeFaults(page)).map((fault) => `the first page of ${loginName}: ${fault}`);
  const seen: string[] = [];
  const note = (where: string, found: readonly string[]) =>
    faults.push(...found.map((fault) => `${where} as ${loginName}: ${fault}`));
  const lookOver = (overlay: Overlay): Promise<void> =>
    overlaid(page, overlay, async () => {
      await walk.settled();
      note(nameOf(overlay), await axeFaults(page, { include: OVER_THE_PAGE }));
      seen.push(nameOf(overlay));
    }).catch((error: Error) => void note(nameOf(overlay), [error.message]));
  const look = async (kind: string): Promise<void> => {
    note(kind, await axeFaults(page, { exclude: FRAME }));
    for (const overlay of overlays) if (overlay.kind === kind && !overlay.via) await lookOver(overlay);
  };
  const kinds = await walk.everyKind([...UNLINKED, ...(await walk.links())], look, wanted);
  for (const overlay of overlays) {
    if (!overlay.via) continue;
    await walk.follow(...overlay.via);
    await lookOver(overlay);
  }
  const sheets = await page.locator('style').allTextContents();
  await page.context().close();
  return { kinds, overlays: seen, faults, later: laterStyles(sheets.join('\n')) };
}

async function walkSized(name: keyof typeof SIZES): Promise<void> {
  const { who, viewport, large, kinds } = SIZES[name];
  const page = await newPage(viewport);
  if (large) await page.addInitScript(() => localStorage.setItem('duheng.reading-size', 'large'));
  sized.set(name, await walkAs(page, who, [], (kind) => kinds.some((one) => one === kind)));
}

beforeAll(async () => {
  duheng = await RunningDuheng.start();
  const logIn = (name: string) => logInToDemo(duheng.address, name);
  await fillSeldomPages(await logIn('office'), await logIn('reporter'));
  browser = await openBrowser();
  await sideBySide([
    ...Object.keys(ROLES).map((role) => async () => {
      walks.set(role, await walkAs(await newPage(), role, OVERLAYS[role]));
    }),
    ...(Object.keys(SIZES) as (keyof typeof SIZES)[]).map((name) => () => walkSized(name)),
  ]);
});

/** A few at a time: while one page comes to rest, another is looked at. */
async function sideBySide(works: readonly (() => Promise<void>)[]): Promise<void> {
  const waiting = [...works];
  const worker = async (): Promise<void> => {
    for (let work = waiting.shift(); work; work = waiting.shift()) await work();
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, worker));
}

afterAll(async () => {
  await browser?.close();
  await duheng?.stop();
  await duheng?.remove();
});

describe('WCAG 2.1 AA, as axe measures it', () => {
  it.each(Object.entries(ROLES))('finds no serious fault on any page of %s, nor over it', (role, pages) => {
    const { kinds, overlays, faults } = walks.get(role)!;
    expect(kinds).toEqual(expect.arrayContaining([...pages]));
    const unseen = (OVERLAYS[role] ?? []).map(nameOf).filter((name) => !overlays.includes(name));
    expect({ unseen, faults }).toEqual({ unseen: [], faults: [] });
  });

  it.each(Object.entries(SIZES))('finds none on the %s', (name, { kinds }) => {
    const walked = sized.get(name)!;
    expect([...walked.kinds].sort()).toEqual([...kinds].sort());
    expect(walked.faults).toEqual([]);
  });

  it('makes no style sheet while it runs that Chromium 90 cannot do without', () => {
    const later = [...walks.values(), ...sized.values()].flatMap((walked) => walked.later);
    expect(later.filter((name) => !PASSED_OVER.includes(name))).toEqual([]);
  });

  it('finds none on the page before the log-in, on a phone in large letters either', async () => {
    for (const viewport of [undefined, { width: 390, height: 844 }]) {
      const page = await newPage(viewport);
      if (viewport) await page.addInitScript(() => localStorage.setItem('duheng.reading-size', 'large'));
      const walk = new PageWalk(page);
      await page.goto(`${duheng.address}/log-in`);
      await walk.settled();
      expect(await axeFaults(page)).toEqual([]);
      await page.context().close();
    }
  });
});
