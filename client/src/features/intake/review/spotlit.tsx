import type { ReactNode } from 'react';
import type { Span } from '#shared/intake/span.js';
import { usePointed } from './pointing.js';
import { useSpotlight } from './spotlight.js';

interface SpotlitProps {
  span: Span | null | undefined;
  className?: string;
  children: ReactNode;
}

/** A field that knows the words it was read from: it lights them, and they light it. */
export function Spotlit({ span, className = '', children }: SpotlitProps) {
  const pointed = usePointed(span);
  const classes = [span && 'spotlit', pointed && 'pointed', className].filter(Boolean).join(' ');
  return (
    <div className={classes} {...useSpotlight(span)}>
      {children}
    </div>
  );
}
