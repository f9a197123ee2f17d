const UNIT_PARENTHESIS = /\([^()]*(?:牵头|负责|配合|责任单位|落实|参与|会同)[^()]*\)/g;
const LEADING_ORDINAL =
  /^(?:\(?[一二三四五六七八九十百\d]{1,3}\)?[、.．)]\s*|第[一二三四五六七八九十\d]+[章条节]\s*)+/;

/** One spelling for both documents: half-width signs, no spaces inside words or quantities (R36). */
export const plainText = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '');

/** What an item is about: without its ordinal and without the parenthesis that names units. */
export const subjectText = (text: string): string =>
  plainText(text).replace(LEADING_ORDINAL, '').replace(UNIT_PARENTHESIS, '');
