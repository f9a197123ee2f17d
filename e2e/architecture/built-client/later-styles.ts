/**
 * What style sheets can say only to browsers newer than Chromium 90.
 * @source the tables of browser compatibility on MDN
 */
const LATER: Readonly<Record<string, RegExp>> = {
  ':has()': /:has\(/,
  nesting: /(^|[{;}])\s*&/,
  '@layer': /@layer\b/,
  '@container': /@container\b/,
  '@scope': /@scope\b/,
  '@starting-style': /@starting-style\b/,
  'color-mix()': /color-mix\(/,
  'oklch() and lab()': /\b(oklch|oklab|lch|lab)\(/,
  'light-dark()': /light-dark\(/,
  'dvh, svh and lvh': /\d[dsl]v(h|w|min|max)\b/,
  'ranges of media': /@media[^{]*[<>]/,
  'scale, rotate and translate as properties': /[{;]\s*(scale|rotate|translate)\s*:/,
  'mask without its prefix': /[{;]\s*mask(-\w+)?\s*:/,
  subgrid: /\bsubgrid\b/,
  ':nth-child(… of …)': /:nth-(last-)?child\([^)]* of /,
};

const withoutWords = (sheet: string): string =>
  sheet.replace(/\/\*[\s\S]*?\*\//g, '').replace(/"[^"]*"|'[^']*'/g, '""');

export function laterStyles(sheet: string): string[] {
  const said = withoutWords(sheet);
  return Object.keys(LATER).filter((name) => LATER[name]!.test(said));
}
