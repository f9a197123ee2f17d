/** Why a draw is not prepared. */
export const DRAW_REFUSALS = [
  'draw.title-missing',
  'draw.count-invalid',
  'draw.no-units',
  'draw.no-inspectors',
  'draw.recusal-unknown',
] as const;
export type DrawRefusal = (typeof DRAW_REFUSALS)[number];
