import type { Page } from 'playwright-core';

/**
 * Whether the eye finds what has the focus: it lies in the window, and it, its frame or what stands for it (a ticked
 * box is drawn beside the real one) has a ring or a shadow of its own.
 */
export const focusIsShown = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const FRAME =
      '.ant-input-affix-wrapper, .ant-select, .ant-picker, .ant-input-number, .ant-checkbox, .ant-radio';
    const clear = /rgba\([^)]*, 0\)/;
    const at = document.activeElement;
    if (!(at instanceof HTMLElement) || at === document.body) return false;
    const box = at.getBoundingClientRect();
    const inWindow = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
    const frame = at.closest(FRAME);
    const drawn = [at, at.nextElementSibling, frame, frame?.firstElementChild].filter(
      (one) => one instanceof HTMLElement,
    );
    const ringed = drawn.some((one) => {
      const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(one);
      if (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1 && !clear.test(outlineColor)) return true;
      return boxShadow !== 'none' && boxShadow.split(/,(?![^(]*\))/).some((shadow) => !clear.test(shadow));
    });
    return inWindow && ringed;
  });
