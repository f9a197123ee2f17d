import { decimalText, sum } from '../../kernel/decimal.js';
import type { OccurrenceKind, ScoringRule } from '../rules/scoring-rule.js';
import { plainWords, tidy } from './plain-words.js';
import { numbered, ruleOfWords } from './rule-of-words.js';

/** One way to win or lose points beside the base, as its sentence says. */
export interface AdjustmentSentence {
  readonly part: 'bonus' | 'deduction';
  readonly text: string;
  readonly rule: ScoringRule;
  /** Null where the sentence names no number: it cannot be computed. */
  readonly points: string | null;
  /** Whether the most that it gives or takes was printed, or is only the sum of what it lists. */
  readonly isCapPrinted: boolean;
}

const AMOUNTS =
  /(?:奖励?|加|扣除?|减)(?:分别)?\s*((?:\d{1,4}(?:\.\d{1,4})?\s*分?\s*[、,和]\s*)*\d{1,4}(?:\.\d{1,4})?)\s*分/;
const MOST =
  /(?:最高|最多|累计|合计|总计)[^,;。\d]{0,8}(?:不超过|为|扣|加|奖)?\s*(\d{1,4}(?:\.\d{1,4})?)\s*分|不超过\s*(\d{1,4}(?:\.\d{1,4})?)\s*分/;
const TAKES = /扣|减\s*\d|减分/;
const GIVES = /奖|加\s*\d|加分/;
/** Whose order of places: one that others draw up is counted, not computed from our units. */
const BY_OTHERS = /全[国省市]|[国省市]级?(?:考核|评比|通报|对口|排名)|上级|对口|省、市|省市/;
const LEVELS = /(?:国家|[国省市县])(?:级)?(?:、(?:国家|[国省市县])(?:级)?)+/;

/** The sentences of a part like 综合奖扣分, each with its rule. */
export function adjustmentSentences(text: string): AdjustmentSentence[] {
  return sentencesOf(text).flatMap((sentence): AdjustmentSentence[] => {
    const plain = plainWords(sentence);
    const part = TAKES.test(plain) ? 'deduction' : GIVES.test(plain) ? 'bonus' : null;
    return part ? [{ part, text: sentence, ...priced(sentence, plain, part) }] : [];
  });
}

/** At semicolons and full stops, and at the numbers of 1. 2. 3. */
const sentencesOf = (text: string): string[] =>
  plainWords(text)
    .replace(/(^|[\s;。])\d{1,2}[.、](?!\d)/g, '$1；')
    .split(/[；;。\n]/)
    .map(tidy)
    .filter((sentence) => sentence !== '');

type Priced = Pick<AdjustmentSentence, 'rule' | 'points' | 'isCapPrinted'>;

function priced(sentence: string, plain: string, part: 'bonus' | 'deduction'): Priced {
  const amounts = AMOUNTS.exec(plain)?.[1]?.match(/\d+(?:\.\d+)?/g) ?? [];
  if (amounts.length === 0) return { rule: { kind: 'judgement' }, points: null, isCapPrinted: false };
  const most = MOST.exec(plain);
  const cap = most?.[1] ?? most?.[2];
  if (/前[一二三四五六七八九十\d]+名|第[一1]名/.test(plain) && !BY_OTHERS.test(plain)) {
    const { rule } = ruleOfWords(sentence, null, part);
    return { rule, points: cap ?? amounts[0]!, isCapPrinted: true };
  }
  const places = /前[一二三四五六七八九十\d]+名/.test(plain);
  const occurrences = numbered(occurrencesOf(sentence, plain, amounts));
  const points = cap ?? (places ? amounts[0]! : decimalText(sum(amounts)));
  return { rule: { kind: 'award', occurrences }, points, isCapPrinted: cap !== undefined || places };
}

/** 省、市书面通报表扬的分别奖10分、5分 names two; 前3名的分别奖10分、5分、3分 names three. */
function occurrencesOf(
  sentence: string,
  plain: string,
  amounts: readonly string[],
): Omit<OccurrenceKind, 'id'>[] {
  const stem = tidy(
    sentence.slice(0, AMOUNTS.exec(plain)?.index ?? undefined).replace(/(?:的)?[,，]?(?:分别|依次)?$/u, ''),
  );
  const levels = LEVELS.exec(stem)?.[0];
  const named = levels?.split('、') ?? [];
  return amounts.map((points, index) => {
    const place = stem.replace(/前[一二三四五六七八九十\d]+名/, `第${index + 1}名`);
    if (place !== stem) return { name: place, points };
    if (levels && named.length === amounts.length)
      return { name: stem.replace(levels, named[index]!), points };
    return { name: amounts.length === 1 ? stem : `${stem}（${index + 1}）`, points };
  });
}
