import { isUnitName } from '../units/unit-names.js';

export const NAME_SUSPICIONS = ['domain', 'latin-and-digits', 'too-long', 'no-unit-ending'] as const;
/** Why a printed name does not read like a unit: spam of a mirror site, a clause, a misread cell. */
export type NameSuspicion = (typeof NAME_SUSPICIONS)[number];

const DOMAIN = /\.(?:com|cn|net|org|top|xyz|vip|cc)|www|https?|[a-z0-9]{2,}(?:com|net|vip)/i;
const LATIN_AND_DIGITS = /[a-z]\d{2,}|\d{2,}[a-z]/i;
const LONGEST = 34;

/** Null for what may well be a unit. A suspicious name is never registered without somebody saying so. @source R64 */
export function nameSuspicion(printedName: string): NameSuspicion | null {
  const name = printedName.normalize('NFKC').replace(/\s+/gu, '');
  if (DOMAIN.test(name)) return 'domain';
  if (LATIN_AND_DIGITS.test(name)) return 'latin-and-digits';
  if (name.length > LONGEST) return 'too-long';
  return isUnitName(name) ? null : 'no-unit-ending';
}
