const FULL_WIDTH_WORD = /[０-９Ａ-Ｚａ-ｚ％＋]/g;
const narrow = (char: string): string => String.fromCharCode(char.charCodeAt(0) - 0xfee0);

/** Full-width digits, letters, percent and plus as their ASCII forms: `９５％` → `95%`. Keeps the length. */
export const narrowWords = (text: string): string => text.replace(FULL_WIDTH_WORD, narrow);

const PUNCTUATION: Readonly<Record<string, string>> = {
  '〔': '(',
  '〕': ')',
  '［': '(',
  '］': ')',
  '[': '(',
  ']': ')',
  '【': '(',
  '】': ')',
  '﹝': '(',
  '﹞': ')',
  '﹙': '(',
  '﹚': ')',
  '，': ',',
  '；': ';',
  '：': ':',
  '．': '.',
  '！': '!',
  '？': '?',
  '（': '(',
  '）': ')',
  '—': '-',
  '–': '-',
  '～': '~',
  '〜': '~',
  '－': '-',
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
  '「': '"',
  '」': '"',
  〇: '〇',
  '○': '〇',
  '｡': '。',
  '､': '、',
  '／': '/',
  '　': ' ',
  '\u00a0': ' ',
};
const ANY_PUNCTUATION = new RegExp(
  `[${Object.keys(PUNCTUATION)
    .join('')
    .replace(/[[\]\\-]/g, '\\$&')}]`,
  'g',
);

/**
 * The form that the reader's patterns look at: one kind of bracket, comma, colon and dash, so that a rule is
 * written once. Keeps the length, so that a place in it is a place in the text that the reviewer sees.
 */
export const plainForm = (text: string): string =>
  narrowWords(text).replace(ANY_PUNCTUATION, (char) => PUNCTUATION[char] ?? char);
