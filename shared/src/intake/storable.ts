/** What PostgreSQL's JSON takes for no character: NUL, and half a surrogate pair. */
const UNSTORABLE = /[\u0000\p{Cs}]/gu;
const REPLACEMENT = '\ufffd';

/**
 * The same value with characters that cannot be stored replaced one for one, so that every span still fits. Such
 * halves come from damaged files, and from cutting a text in the middle of a rare character.
 */
export function storable<Value>(value: Value): Value {
  return storableValue(value) as Value;
}

function storableValue(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(UNSTORABLE, REPLACEMENT);
  if (Array.isArray(value)) return value.map(storableValue);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, storableValue(inner)]));
}
