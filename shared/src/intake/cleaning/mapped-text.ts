/** Text that remembers, for each of its UTF-16 units, the offset it came from in the original. */
export interface MappedText {
  readonly text: string;
  readonly at: readonly number[];
}

export const EMPTY: MappedText = { text: '', at: [] };

/** `text` as it stands in the original from offset `start` on. */
export const mapped = (text: string, start = 0): MappedText => ({
  text,
  at: Array.from({ length: text.length }, (_, i) => start + i),
});

export const sliceMapped = ({ text, at }: MappedText, start: number, end = text.length): MappedText => ({
  text: text.slice(start, end),
  at: at.slice(start, end),
});

export const joinMapped = (...parts: readonly MappedText[]): MappedText => ({
  text: parts.map((part) => part.text).join(''),
  at: parts.flatMap((part) => part.at),
});

/** Leading and trailing white space removed. */
export function trimMapped(source: MappedText): MappedText {
  const start = source.text.length - source.text.trimStart().length;
  const end = source.text.trimEnd().length;
  return end <= start ? EMPTY : sliceMapped(source, start, end);
}

/** Every match removed, except where `keeps` says so. `pattern` must be global. */
export function removeMatches(
  source: MappedText,
  pattern: RegExp,
  keeps: (match: RegExpExecArray) => boolean = () => false,
): MappedText {
  let text = '';
  const at: number[] = [];
  let from = 0;
  const copy = (to: number) => {
    text += source.text.slice(from, to);
    for (let i = from; i < to; i++) at.push(source.at[i]!);
  };
  for (const match of source.text.matchAll(pattern)) {
    if (keeps(match)) continue;
    copy(match.index);
    from = match.index + match[0].length;
  }
  if (from === 0) return source;
  copy(source.text.length);
  return { text, at };
}

/** The same places with other characters. @throws RangeError when the lengths differ. */
export function withText(source: MappedText, text: string): MappedText {
  if (text.length !== source.text.length) throw new RangeError('a mapped text keeps its length');
  return { text, at: source.at };
}
