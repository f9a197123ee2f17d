/** What no XML 1.0 document may hold, and DEL, which nothing shows. @source XML 1.0 §2.2 */
const FORBIDDEN = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F\uFFFE\uFFFF]|\p{Cs}/gu;
const SPECIAL = /[&<>"\r\x00-\x08\x0B\x0C\x0E-\x1F\x7F\uD800-\uDFFF\uFFFE\uFFFF]|_x[\dA-Fa-f]{4}_/;

/** The most characters that a cell may hold. @source ECMA-376; Excel calls a file with more of them damaged */
const MOST_CHARACTERS = 32_767;

/** A text between tags or in an attribute, without what XML forbids. */
export function xmlText(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return text
    .replace(FORBIDDEN, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/\r/g, '&#13;');
}

/** The text of a cell: `_x0041_` would be read as the character of that number. @source ECMA-376 22.9.2.19 */
export function cellText(text: string): string {
  const fitting = text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS - 1)}…` : text;
  if (!SPECIAL.test(fitting)) return fitting;
  return xmlText(fitting.replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_'));
}
