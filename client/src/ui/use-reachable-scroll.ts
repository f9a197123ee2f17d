import { useCallback } from 'react';

const TAKES_FOCUS = ':is(a[href], button, input, select, textarea):not(:disabled), [tabindex="0"]';

/**
 * For the `ref` of a table: where it is wider than its place and nothing in it takes the focus, the box that scrolls
 * does, so that the arrow keys reach the columns on the right. Browsers before Chromium 130 do not do it themselves.
 */
export function useReachableScroll(label: string) {
  return useCallback(
    (table: { readonly nativeElement: HTMLElement } | null) => {
      const box = table?.nativeElement.querySelector<HTMLElement>('.ant-table-content');
      if (!box) return undefined;
      const observer = new ResizeObserver(() => {
        if (box.scrollWidth > box.clientWidth && !box.querySelector(TAKES_FOCUS)) {
          box.tabIndex = 0;
          box.setAttribute('role', 'region');
          box.setAttribute('aria-label', label);
        } else for (const name of ['tabindex', 'role', 'aria-label']) box.removeAttribute(name);
      });
      for (const watched of [box, ...box.children]) observer.observe(watched);
      return () => observer.disconnect();
    },
    [label],
  );
}
