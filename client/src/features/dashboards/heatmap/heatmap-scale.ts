/** One step of the colour scale: mean completion from `from` (included) up to the next step. */
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

export function heatmapStep(percent: string | number): HeatmapStep {
  const value = Number(percent);
  return HEATMAP_STEPS.reduce((found, step) => (value >= step.from ? step : found));
}
