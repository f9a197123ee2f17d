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
