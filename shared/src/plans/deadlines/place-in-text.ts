/** Half-open, in UTF-16 offsets of the squeezed text. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** Widths and blanks differ between a document and what was read from it. */
const squeeze = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, '');

/** Where `part` stands in `text`, from `after` on; else anywhere; null where it does not. */
export function placeIn(text: string, part: string, after = 0): Place | null {
  const whole = squeeze(text);
  const wanted = squeeze(part);
  if (wanted === '') return null;
  const later = whole.indexOf(wanted, after);
  const start = later >= 0 ? later : whole.indexOf(wanted);
  return start < 0 ? null : { start, end: start + wanted.length };
}

export const samePlace = (a: Place | null, b: Place | null): boolean =>
  a !== null && b !== null && a.start < b.end && b.start < a.end;

/** Number of the sentence that a place stands in, counted by the stops before it. */
export const sentenceAt = (text: string, { start }: Place): number =>
  (
    squeeze(text)
      .slice(0, start)
      .match(/[。;;!?]/gu) ?? []
  ).length;

/** The words of the sentence before the place. */
export const wordsBefore = (text: string, { start }: Place): string =>
  /[^。;;!?]*$/u.exec(squeeze(text).slice(0, start))?.[0] ?? '';
