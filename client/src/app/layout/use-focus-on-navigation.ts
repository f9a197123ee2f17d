import { useEffect, useRef, type RefObject } from 'react';

/** A new page starts at its top, for the eye and for the screen reader; not on the first one, which the browser places. */
export function useFocusOnNavigation(pathname: string): RefObject<HTMLElement | null> {
  const target = useRef<HTMLElement>(null);
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    target.current?.focus({ preventScroll: true });
    target.current?.scrollTo?.({ top: 0 });
  }, [pathname]);
  return target;
}
