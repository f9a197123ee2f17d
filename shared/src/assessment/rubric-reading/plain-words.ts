/** Full-width forms made half-width, character by character: places in the text stay what they were. */
export const plainWords = (text: string): string =>
  text
    .replace(/[\uff01-\uff5e]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, ' ');

const NUMBER = /^[(（]?\s*(\d{1,5}(?:\.\d{1,4})?)\s*分?\s*[)）]?$/;

/** The points of a cell that holds nothing else: `60`, `60分`; null for any other text. */
export const pointsOfCell = (text: string): string | null => {
  const found = NUMBER.exec(plainWords(text).trim())?.[1];
  return found === undefined ? null : found.replace(/^0+(?=\d)/, '');
};

/** The name and the points that stand behind it: 日常工作（40分）. */
export function nameWithPoints(text: string): { name: string; points: string | null } {
  const found = /[(（]\s*(?:共|计|满分)?\s*(\d{1,5}(?:\.\d{1,4})?)\s*分\s*[)）]\s*$/.exec(plainWords(text));
  if (!found) return { name: tidy(text), points: null };
  return { name: tidy(text.slice(0, found.index)), points: found[1]! };
}

/** Blanks and line ends that only the layout made are gone. */
export const tidy = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .replace(
      /(?<=[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]) | (?=[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef])/gu,
      '',
    )
    .trim();
