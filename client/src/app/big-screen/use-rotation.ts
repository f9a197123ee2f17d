import { InMemoryCache } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useEffect, useEffectEvent, useState, type RefObject } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { nextPage, onScreen, withCurrent } from './big-screen-address.js';

const STORAGE_KEY = 'duheng.big-screen';
/** The page is loaded anew so often, in milliseconds: a screen that runs for days keeps neither memory nor an old version. */
const RELOAD_AFTER = 3_600_000;
/** Of a screenful: a line that was cut off stands whole on the next one. */
const STEP = 0.9;

function storedPages(usual: readonly string[]): readonly string[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(STORAGE_KEY) ?? 'null');
    return Array.isArray(kept) && kept.every((page) => typeof page === 'string') ? kept : usual;
  } catch {
    return usual;
  }
}

function storePages(pages: readonly string[]): void {
  try {
    sessionStorage.setItem(STORAGE_KEY, JSON.stringify(pages));
  } catch {
    // Then the filters of the other pages are the usual ones after a reload.
  }
}

export interface Rotation {
  readonly stopped: boolean;
  readonly stop: (stopped: boolean) => void;
}

/** Shows screenful after screenful, then the next page, with fresh numbers each time. */
export function useRotation(
  main: RefObject<HTMLElement | null>,
  seconds: number,
  usual: readonly string[],
): Rotation {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const client = useApolloClient();
  const [started] = useState(() => performance.now());
  const [stopped, stop] = useState(false);

  const step = useEffectEvent(() => {
    const shown = main.current;
    if (shown && shown.scrollTop + shown.clientHeight < shown.scrollHeight - 8) {
      shown.scrollBy({ top: shown.clientHeight * STEP, behavior: 'smooth' });
      return;
    }
    const pages = withCurrent(storedPages(usual), pathname + search);
    storePages(pages);
    const next = onScreen(nextPage(pages, pathname), seconds);
    if (performance.now() - started > RELOAD_AFTER) window.location.assign(next);
    else {
      shown?.scrollTo?.({ top: 0 });
      void navigate(next, { replace: true });
      // What was worked out for earlier answers is never asked for again, and would be kept for the hour.
      if (client.cache instanceof InMemoryCache) client.cache.gc({ resetResultCache: true });
      void client.refetchQueries({ include: 'active' });
    }
  });

  useEffect(() => {
    if (stopped) return;
    const timer = setInterval(step, seconds * 1_000);
    return () => clearInterval(timer);
  }, [stopped, seconds]);
  return { stopped, stop };
}
