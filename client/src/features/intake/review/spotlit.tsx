import type { ReactNode } from 'react';
import type { Span } from '#shared/intake/span.js';
import { useSpotlight } from './spotlight.js';

interface SpotlitProps {
  span: Span | null | undefined;
  className?: string;
  children: ReactNode;
}

/** A field that knows the sentence it was read from. */
export function Spotlit({ span, className = '', children }: SpotlitProps) {
  return (
    <div className={span ? `spotlit ${className}` : className} {...useSpotlight(span)}>
      {children}
    </div>
  );
}
