import type { Light } from '../generated/graphql.js';

/** A shape of its own for each light, so that it reads in black and white: disc, triangle, square, ring. */
const SHAPES: Record<Light, string> = {
  green: 'M8 2a6 6 0 100 12A6 6 0 008 2z',
  yellow: 'M8 1.5l7 12.5H1z',
  red: 'M2.5 2.5h11v11h-11z',
  grey: 'M8 2a6 6 0 100 12A6 6 0 008 2zm0 2.5a3.5 3.5 0 110 7 3.5 3.5 0 010-7z',
};

/** 绿黄红灰: colour, shape and words. `label` comes from the progress labels; `reason` is why it shines so. */
export function LightBadge({ light, label, reason }: { light: Light; label: string; reason?: string }) {
  return (
    <span className={`light-badge light-badge-${light}`} title={reason}>
      <svg width="12" height="12" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path fillRule="evenodd" d={SHAPES[light]} />
      </svg>
      {label}
    </span>
  );
}
