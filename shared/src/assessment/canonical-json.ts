import { compareCodeUnits } from './compare-code-units.js';

/**
 * One text for one value: keys in code-unit order, no blanks, so that a hash of it survives a database that
 * reorders keys. Exact numbers travel as text; the only numbers are safe integers.
 * @source RFC 8785, for the values that a snapshot holds
 * @throws TypeError for anything that JSON would drop or bend: undefined, fractions, dates, functions
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number' && Number.isSafeInteger(value)) return String(value === 0 ? 0 : value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object' && isPlain(value)) return canonicalObject(value);
  throw new TypeError(`no canonical JSON for ${typeof value}`);
}

const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

function canonicalObject(value: object): string {
  const members = Object.entries(value)
    .sort(([a], [b]) => compareCodeUnits(a, b))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
  return `{${members.join(',')}}`;
}
