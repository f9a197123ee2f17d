/** One step of the colour scale: values from `from` (included) up to the next step. */
export interface HeatmapStep {
  readonly from: number;
  readonly background: string;
  readonly color: string;
}

/** Light to dark in one hue, so that grey printing keeps the order; every text on its colour is AA or better. */
export const HEATMAP_STEPS: readonly HeatmapStep[] = [
  { from: 0, background: '#f3f6f8', color: '#17252f' },
  { from: 20, background: '#d6e8ef', color: '#17252f' },
  { from: 40, background: '#a9d0df', color: '#17252f' },
  { from: 60, background: '#6fb0c7', color: '#0b1d26' },
  { from: 80, background: '#1f6f8f', color: '#ffffff' },
  { from: 100, background: '#0b4a63', color: '#ffffff' },
];

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
  return scale.reduce((found, step) => (Number(value) >= step.from ? step : found));
}
