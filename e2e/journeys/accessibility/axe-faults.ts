import axe from 'axe-core';
import type { Page } from 'playwright-core';

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21aa'];

/** Lets `axeFaults` run in every document that the page will show. */
export const bringAxe = (page: Page) => page.addInitScript(axe.source);

/** What axe calls serious or critical on the page as it stands: one line a rule, with the places. */
export async function axeFaults(page: Page): Promise<string[]> {
  const { violations } = await page.evaluate(
    (values) =>
      (window as unknown as { axe: typeof axe }).axe.run(document, {
        runOnly: { type: 'tag', values },
        resultTypes: ['violations'],
        preload: false,
      }),
    STANDARDS,
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
