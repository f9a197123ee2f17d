import { decimalText, roundTo } from '#shared/kernel/decimal.js';

/** `92.5%`: at most one decimal, rounded half up. */
export const percentLabel = (percent: string | number): string => `${decimalText(roundTo(percent, 1))}%`;

const UNITS = ['B', 'kB', 'MB', 'GB'];

/** `1.4 MB`, in steps of 1024. */
export function sizeLabel(bytes: number): string {
  const step = Math.min(UNITS.length - 1, bytes > 0 ? Math.floor(Math.log2(bytes) / 10) : 0);
  return `${decimalText(roundTo(bytes / 1024 ** step, 1))} ${UNITS[step]}`;
}
