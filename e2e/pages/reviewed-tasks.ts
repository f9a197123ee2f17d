import type { Page } from 'playwright-core';

/** A line of the proposal as the reviewer sees it. */
export interface ReviewedTask {
  readonly ordinal: string;
  readonly title: string;
  readonly taken: boolean;
  readonly leads: readonly string[];
  /** Units that do not lead. */
  readonly others: readonly string[];
  /** Dates, or the printed words where there is no date. */
  readonly deadlines: readonly string[];
  readonly targets: readonly string[];
}

/** Every task on the review screen, in its order. */
export const reviewedTasks = (page: Page): Promise<ReviewedTask[]> =>
  page.locator('.task-item').evaluateAll((items) =>
    items.map((item) => {
      const textsOf = (selector: string): string[] =>
        [...item.querySelectorAll(selector)].map((one) =>
          [...one.childNodes]
            .filter((node) => node.nodeType === 3)
            .map((node) => node.textContent ?? '')
            .join('')
            .trim(),
        );
      return {
        ordinal: item.querySelector('.task-ordinal')?.textContent ?? '',
        title: item.querySelector('.task-title')?.textContent ?? '',
        taken: item.querySelector<HTMLInputElement>('input[type=checkbox]')?.checked ?? false,
        leads: textsOf('.chip-lead'),
        others: textsOf('.chip:not(.chip-lead, .chip-deadline, .chip-target)'),
        deadlines: textsOf('.chip-deadline'),
        targets: textsOf('.chip-target'),
      };
    }),
  );
