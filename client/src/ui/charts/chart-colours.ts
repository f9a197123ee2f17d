/** Every colour has 3:1 or better against white; words beside it say the same. */
export const CHART_COLOURS = {
  text: '#33444f',
  grid: '#d5dee4',
  main: '#0f5c7a',
} as const;

/** Lines that are told apart in black and white, too. */
export const SERIES_STYLES = [
  { colour: '#0f5c7a', dash: '' },
  { colour: '#a34700', dash: '7 4' },
  { colour: '#5b3f8c', dash: '2 3' },
  { colour: '#1f6b3f', dash: '10 3 2 3' },
  { colour: '#96201a', dash: '4 2' },
  { colour: '#4a5a65', dash: '12 5' },
] as const;
