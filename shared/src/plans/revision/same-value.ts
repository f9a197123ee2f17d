import type { TaskContent, TaskField } from './document-version.js';

/** Texts are the same when they differ only in width, compatibility forms or blanks (R36): no difference to decide on. */
const plain = (value: unknown): unknown => {
  if (typeof value === 'string') return value.normalize('NFKC').replace(/\s+/gu, '');
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value ?? '';
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => [key, plain(inner)]);
};

/** Whether two versions say the same in a field; nothing and the empty text are the same. */
export const sameValue = (a: unknown, b: unknown): boolean =>
  JSON.stringify(plain(a ?? '')) === JSON.stringify(plain(b ?? ''));

/** The whole item as printed begins with its ordinal: a renumbered item says the same. */
const withoutOrdinal = ({ ordinal, content }: TaskContent): string => {
  const text = content.trimStart();
  return ordinal !== '' && text.startsWith(ordinal) ? text.slice(ordinal.length) : text;
};

/** Whether two versions of a task say the same in a field. */
export const sameField = (field: TaskField, a: TaskContent, b: TaskContent): boolean =>
  field === 'content' ? sameValue(withoutOrdinal(a), withoutOrdinal(b)) : sameValue(a[field], b[field]);
