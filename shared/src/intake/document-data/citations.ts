import type { Doubt } from '../breakdown.js';
import type { CleanDocument } from '../cleaning/clean-document.js';

/** 《……》(汶政办发〔2017〕96号): the number belongs to the document that is cited. @source R53 */
const CITED =
  /《(?<name>[^《》]{4,120})》\s*\(?(?<number>[\u4e00-\u9fa5]{2,16}\((?:19|20)\d{2}\)(?:第)?\d{1,5}号)/g;
/** Spam that a hacked page puts in place of names. @source R64 */
const SPAM =
  /(?:[a-z]*\d{3,}[a-z]*|www\.[a-z\d]+|[a-z\d]{4,}\.)(?:com|cn|net|cc|vip|org)(?=[\u4e00-\u9fa5\s》])|[\u4e00-\u9fa5]{0,4}(?:博彩|娱乐城|彩票网|棋牌|投注|百家乐|时时彩|赌场)[\u4e00-\u9fa5]{0,4}/gi;

/** Superior documents that are cited, and names that nobody should make a unit of. */
export function citationDoubts(document: CleanDocument): Doubt[] {
  const head = document.plain.slice(0, 4000);
  const cited = [...head.matchAll(CITED)].map((match): Doubt => {
    const start = match.index + match[0].indexOf(match.groups!['number']!);
    const span = { start, end: start + match.groups!['number']!.length };
    return {
      key: 'document.cites-superior',
      values: { text: document.text.slice(span.start, span.end) },
      span,
    };
  });
  const spam = [...document.plain.matchAll(SPAM)].map((match): Doubt => {
    const span = { start: match.index, end: match.index + match[0].length };
    return {
      key: 'document.suspicious-name',
      values: { text: document.text.slice(span.start, span.end) },
      span,
    };
  });
  return [...spam, ...cited];
}
