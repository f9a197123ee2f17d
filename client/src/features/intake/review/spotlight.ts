import { createContext, useContext, type DOMAttributes } from 'react';
import type { Span } from '#shared/intake/span.js';

/** Lights a span of the source text, or none. */
export const SpotlightContext = createContext<(span: Span | null) => void>(() => undefined);

/** Handlers that light a field's sentence while the mouse or the keyboard is on it. */
export function useSpotlight(span: Span | null | undefined): DOMAttributes<HTMLElement> {
  const light = useContext(SpotlightContext);
  if (!span) return {};
  const on = () => light(span);
  const off = () => light(null);
  return { onMouseEnter: on, onMouseLeave: off, onFocus: on, onBlur: off };
}
