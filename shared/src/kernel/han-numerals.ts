const VALUE: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const SCALE: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** Characters of a Chinese numeral, for use inside a character class. */
export const HAN_NUMERAL = '〇零一二两三四五六七八九十百千';

/** 1–9999 from 十二 or 一百零三, or digit by digit from 二〇二三; undefined for anything else. */
export function hanNumber(text: string): number | undefined {
  if (text === '') return undefined;
  if (!/[十百千]/.test(text)) {
    const digits = Array.from(text, (char) => VALUE[char]);
    return digits.includes(undefined) ? undefined : Number(digits.join(''));
  }
  let total = 0;
  let digit = 0;
  for (const char of text) {
    const scale = SCALE[char];
    if (scale !== undefined) {
      total += (digit || 1) * scale;
      digit = 0;
    } else if (VALUE[char] !== undefined) digit = VALUE[char];
    else return undefined;
  }
  return total + digit;
}

/** Arabic or Chinese digits. */
export const anyNumber = (text: string): number | undefined =>
  /^\d+$/.test(text) ? Number(text) : hanNumber(text);
