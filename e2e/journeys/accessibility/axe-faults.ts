import axe from 'axe-core';
import type { Page } from 'playwright-core';

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21aa'];

/** Lets `axeFaults` run in every document that the page will show. */
export const bringAxe = (page: Page) => page.addInitScript(axe.source);

/** The frame is the same around every page of a role: it is looked at once, and not again with each of them. */
export const FRAME = ['.app-sider', '.app-header', '.app-banner'];

interface Part {
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
}

/** What axe calls serious or critical on the page as it stands, or on a part of it: one line a rule, with the places. */
export async function axeFaults(page: Page, { include = [], exclude = [] }: Part = {}): Promise<string[]> {
  const { violations } = await page.evaluate(
    ({ values, included, excluded }) => {
      const there = (selectors: readonly string[]) =>
        selectors.filter((selector) => document.querySelector(selector)).map((selector) => [selector]);
      const context = { ...(included.length > 0 && { include: there(included) }), exclude: there(excluded) };
      return (window as unknown as { axe: typeof axe }).axe.run(context, {
        runOnly: { type: 'tag', values },
        resultTypes: ['violations'],
        preload: false,
      });
    },
    { values: STANDARDS, included: include, excluded: exclude },
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => {
      const places = nodes.map(({ target, any, all, none }) =>
        [target.join(' '), ...[...any, ...all, ...none].map(({ message }) => message)].join(' — '),
      );
      return `${id}: ${places.join(' | ')}`;
    });
}
