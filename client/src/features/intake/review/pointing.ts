import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Span } from '#shared/intake/span.js';

/**
 * The place of the source text under the mouse, for the fields that were read from it. Outside React's state: a
 * moving mouse draws the fields that it enters and leaves, and no other.
 */
export class Pointing {
  private at: number | null = null;
  private readonly listeners = new Set<() => void>();

  /** `at`: offset in the source text, null for none. */
  point(at: number | null): void {
    if (this.at === at) return;
    this.at = at;
    for (const listener of this.listeners) listener();
  }

  covers(span: Span | null | undefined): boolean {
    return !!span && this.at !== null && span.start <= this.at && this.at < span.end;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
}

export const PointingContext = createContext(new Pointing());

/** Whether the mouse is on the words of the source that `span` covers. */
export function usePointed(span: Span | null | undefined): boolean {
  const pointing = useContext(PointingContext);
  return useSyncExternalStore(pointing.subscribe, () => pointing.covers(span));
}
