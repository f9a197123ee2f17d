import type { CSSProperties } from 'react';

/** One step of the colour scale: values from `from` (included) up to the next step. */
export interface HeatmapStep {
  readonly from: number;
  /** Place of its colour among all, from 0: the class `heat-3`. */
  readonly tone: number;
  readonly background: string;
  readonly color: string;
}

/** Light to dark in one hue, so that grey printing keeps the order; every text on its colour is AA or better. */
export const HEATMAP_STEPS: readonly HeatmapStep[] = [
  { from: 0, tone: 0, background: '#f3f6f8', color: '#17252f' },
  { from: 20, tone: 1, background: '#d6e8ef', color: '#17252f' },
  { from: 40, tone: 2, background: '#a9d0df', color: '#17252f' },
  { from: 60, tone: 3, background: '#6fb0c7', color: '#0b1d26' },
  { from: 80, tone: 4, background: '#1f6f8f', color: '#ffffff' },
  { from: 100, tone: 5, background: '#0b4a63', color: '#ffffff' },
];

/** The colours for the classes of all fields below: 20,000 fields with a style of their own are slow to draw. */
export const HEATMAP_COLOURS = Object.fromEntries(
  HEATMAP_STEPS.flatMap(({ tone, background, color }) => [
    [`--heat-${tone}`, background],
    [`--heat-${tone}-ink`, color],
  ]),
) as CSSProperties;

/** None, then up to five equal steps from 1 to `most`, the last of them the darkest. */
export function countScale(most: number): readonly HeatmapStep[] {
  const [none, ...colours] = HEATMAP_STEPS;
  const size = Math.min(colours.length, most);
  const steps = Array.from({ length: size }, (_, index) => ({
    ...colours[Math.ceil(((index + 1) * colours.length) / size) - 1]!,
    from: Math.floor((index * most) / size) + 1,
  }));
  return [none!, ...steps];
}

export function heatmapStep(scale: readonly HeatmapStep[], value: string | number): HeatmapStep {
  const number = Number(value);
  return scale.reduce((found, step) => (number >= step.from ? step : found));
}
