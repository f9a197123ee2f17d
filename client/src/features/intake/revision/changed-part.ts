export interface ChangedPart {
  readonly before: string;
  readonly changed: string;
  readonly after: string;
}

const common = (a: string, b: string): number => {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
};

const reversed = (text: string): string => [...text].reverse().join('');

/** What of `text` is not as in `other`: between their common beginning and their common end. */
export function changedPart(text: string, other: string): ChangedPart {
  const start = common(text, other);
  const end = common(reversed(text.slice(start)), reversed(other.slice(start)));
  const stop = text.length - end;
  return { before: text.slice(0, start), changed: text.slice(start, stop), after: text.slice(stop) };
}
