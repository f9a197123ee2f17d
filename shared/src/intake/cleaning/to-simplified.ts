import { Converter } from 'opencc-js/t2cn';
import { withText, type MappedText } from './mapped-text.js';

// The package's declarations import each other without endings, so the type of what is made gets lost on the way.
const convert = Converter({ from: 't', to: 'cn' }) as (text: string) => string;

const HAN = /[\u3400-\u9fff]/g;
/** A Simplified text has a few characters that a converter would touch (乾, 著); a Traditional one has a fifth or more. */
const TRADITIONAL_SHARE = 0.05;
const TRADITIONAL_FROM = 4;

/** @source R83 */
export function isTraditional(text: string): boolean {
  const han = text.match(HAN) ?? [];
  if (han.length === 0) return false;
  const original = han.join('');
  const changed = Array.from(convert(original)).filter((char, i) => char !== han[i]).length;
  return changed >= TRADITIONAL_FROM && changed / han.length >= TRADITIONAL_SHARE;
}

/** Keeps the length: where a phrase would grow or shrink, its characters are converted one by one. */
export function toSimplified(source: MappedText): MappedText {
  const whole = convert(source.text);
  if (whole.length === source.text.length) return withText(source, whole);
  const single = Array.from(source.text, (char) => {
    const converted = convert(char);
    return converted.length === char.length ? converted : char;
  });
  return withText(source, single.join(''));
}
