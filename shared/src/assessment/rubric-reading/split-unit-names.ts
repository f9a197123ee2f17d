import { isUnitName } from '../../intake/units/unit-names.js';
import { tidy } from './plain-words.js';

/** The units that a cell lists, or null where it is no list of units: 县水利局、县环保局. */
export function splitUnitNames(text: string): string[] | null {
  const names = text
    .split(/[、，,;；\n/]|\s{2,}/u)
    .map(tidy)
    .filter((name) => name !== '');
  return names.length > 0 && names.every(isUnitName) ? names : null;
}
