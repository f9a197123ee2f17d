import type { Colour } from './light-policy.js';

/** What shapes and tags stand on: white panels and the ground of the page. */
const GROUNDS: readonly Colour[] = ['#ffffff', '#f2f5f7'];

/** WCAG 2.1 1.4.11 and 1.4.3. */
export const GRAPHICS_CONTRAST = 3;
export const TEXT_CONTRAST = 4.5;

type Channels = readonly [number, number, number];

const channelsOf = (colour: Colour): Channels => [
  parseInt(colour.slice(1, 3), 16),
  parseInt(colour.slice(3, 5), 16),
  parseInt(colour.slice(5, 7), 16),
];

const linear = (channel: number): number => {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

function luminance([red, green, blue]: Channels): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** 1 (equal) to 21 (black on white). @source WCAG 2.1, relative luminance */
export function contrast(one: Colour, other: Colour): number {
  const [light = 0, dark = 0] = [one, other]
    .map((colour) => luminance(channelsOf(colour)))
    .sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** The ground of a tag whose words have that colour: a tenth of it in white. */
export function tintOf(colour: Colour): Colour {
  const mixed = channelsOf(colour).map((channel) => Math.round(255 - (255 - channel) * 0.1));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

const worst = (colour: Colour, grounds: readonly Colour[]): number =>
  Math.min(...grounds.map((ground) => contrast(colour, ground)));

/** Of a shape against the paler of its grounds. */
export const graphicsContrast = (colour: Colour): number => worst(colour, GROUNDS);

/** Of words on their own tint. */
export const textContrast = (colour: Colour): number => worst(colour, [tintOf(colour), ...GROUNDS]);
