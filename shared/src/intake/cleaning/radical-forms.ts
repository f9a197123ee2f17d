/**
 * Radicals that PDF files give in place of characters: they look alike and are others, so that no word with one is
 * found. Kangxi radicals have their character in Unicode's own table, the supplement has not.
 */
const SUPPLEMENT: Readonly<Record<string, string>> = {
  '⺁': '厂',
  '⺇': '几',
  '⺊': '卜',
  '⺌': '小',
  '⺒': '巳',
  '⺓': '幺',
  '⺜': '日',
  '⺝': '月',
  '⺟': '母',
  '⺠': '民',
  '⺩': '王',
  '⺮': '竹',
  '⺶': '羊',
  '⺻': '聿',
  '⺼': '月',
  '⻁': '虎',
  '⻄': '西',
  '⻅': '见',
  '⻆': '角',
  '⻉': '贝',
  '⻊': '足',
  '⻋': '车',
  '⻑': '長',
  '⻓': '长',
  '⻔': '门',
  '⻗': '雨',
  '⻘': '青',
  '⻙': '韦',
  '⻚': '页',
  '⻛': '风',
  '⻜': '飞',
  '⻝': '食',
  '⻢': '马',
  '⻣': '骨',
  '⻤': '鬼',
  '⻥': '鱼',
  '⻦': '鸟',
  '⻧': '卤',
  '⻨': '麦',
  '⻩': '黄',
  '⻪': '黾',
  '⻬': '齐',
  '⻮': '齿',
  '⻰': '龙',
  '⻳': '龟',
};
const RADICAL = /[\u2e80-\u2ef3\u2f00-\u2fd5]/g;

/** Keeps the length. */
export const withoutRadicals = (text: string): string =>
  text.replace(RADICAL, (char) => SUPPLEMENT[char] ?? char.normalize('NFKC'));
