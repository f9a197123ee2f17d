import type { Span } from '../span.js';

/**
 * What a damaged conversion leaves behind: replacement characters, private-use glyphs, stray question marks
 * inside a word, masked words. They are marked, never guessed.
 * @source R83: `?；鶎舆\轉`, `??h人民政府`
 */
const LOST =
  /\uFFFD+|[\uE000-\uF8FF]+|锟斤拷|\?{2,}[a-z]?|(?<=[\u3400-\u9fff、,，。；;])\?[；;\u3400-\u9fff][^。，,、；;\s]{0,5}|(?<=[\u3400-\u9fff])\\+(?=[\u3400-\u9fff])|\s?\*{2,}\s?|[□■]{2,}/gu;

export const lostCharacters = (text: string): Span[] =>
  [...text.matchAll(LOST)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
