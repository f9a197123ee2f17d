import { decimal, decimalText } from '../../kernel/decimal.js';
import type { Part } from '../rules/rubric-terms.js';
import type { OccurrenceKind, RankStep, ScoringRule } from '../rules/scoring-rule.js';
import { plainWords, tidy } from './plain-words.js';

/** Why words that speak of points give no rule; the leaf is then judged. */
export const UNCOMPUTABLE_WORDS = [
  /** 每项扣1至3分: who decides which? */
  'rubric.deduction-range',
  /** 酌情扣分, 按比例折算: no number to compute with. */
  'rubric.rule-vague',
  /** 按排名赋分, without saying which place gets what. */
  'rubric.rank-without-points',
] as const;
export type UncomputableWords = (typeof UNCOMPUTABLE_WORDS)[number];

export interface RuleInWords {
  readonly rule: ScoringRule;
  readonly problem: UncomputableWords | null;
}

const JUDGEMENT: ScoringRule = { kind: 'judgement' };
const NUMBER = String.raw`(\d{1,5}(?:\.\d{1,4})?)`;
const RANGE = new RegExp(
  String.raw`(?:扣|得|加|奖)(?:除)?\s*${NUMBER}\s*(?:分)?\s*(?:-|—|–|~|至|到)\s*${NUMBER}\s*分`,
);
const DEDUCTED = new RegExp(String.raw`([^,;。:()]*?)扣(?:除|减)?\s*${NUMBER}\s*分`, 'g');
const EARNED = new RegExp(String.raw`([^,;。:()]*?),?\s*(?:得|加|奖励|奖|记|计)\s*${NUMBER}\s*分`, 'g');
const LEAST_LEFT = new RegExp(
  String.raw`(?:最多|最高|累计)?扣(?:分|减)?(?:最多|最高)?(?:不超过|以|至多)?\s*${NUMBER}\s*分(?:为限|封顶)`,
);
const PROPORTIONAL =
  /按(?:照)?(?:[^,;。]{0,8})(?:比例|占比|完成率|百分比)(?:进行)?(?:得分|计分|给分|赋分|折算得分)/;
const ALL_OR_NOTHING =
  /([^,;。:()]*?)(?:的)?[,]?(?:均|则|一律)?(?:不得分|得0分|计0分|不计分|该项0分|本项0分|记0分)/;
const VAGUE =
  /酌情|视情|适当(?:扣|加|给|减)|按[^,;。]{0,8}比例(?:折|拆|扣)|扣分[^,;。]{0,6}(?:折算|拆算)|相应(?:扣|减|加)分|予以扣分|(?:扣|减)分(?:处理)?(?:$|[。;])/;
const EXTERNAL =
  /(?:满意度|满意率|测评|第三方|民意调查|调查结果|评估结果|测试)[^;。]{0,24}(?:折算|换算|按[^,;。]{0,8}(?:得分|分值|比例)[^,;。]{0,4}(?:计|折|乘)|乘以)/;
const BY_PLACE =
  /按[^,;。]{0,10}(?:排名|名次|位次|排序)[^,;。]{0,6}(?:赋分|得分|计分|给分)|第[一1]名|前[一二三四五六七八九十\d]+名/;

/**
 * The rule that a standard's own words state, or a judgement where they state none. `points`: of the leaf, where
 * they are known.
 */
export function ruleOfWords(text: string, points: string | null, part: Part = 'base'): RuleInWords {
  const plain = plainWords(text);
  if (BY_PLACE.test(plain)) return ranked(plain);
  if (PROPORTIONAL.test(plain))
    return computed({ kind: 'proportional', direction: 'at_least', ...targetOf(plain) });
  if (EXTERNAL.test(plain)) return computed({ kind: 'external', scale: '100' });
  if (RANGE.test(plain)) return judged('rubric.deduction-range');
  const deductions = part === 'base' ? occurrencesOf(text, plain, DEDUCTED) : [];
  const nothing = part === 'base' ? nothingLeft(text, plain, points) : null;
  if (deductions.length > 0 || nothing?.kind === 'deduction')
    return computed({
      kind: 'deduction',
      occurrences: numbered([...deductions, ...(nothing?.kind === 'deduction' ? nothing.occurrences : [])]),
      floor: floorOf(plain, points),
    });
  if (nothing) return computed(nothing);
  const awards = occurrencesOf(text, plain, part === 'deduction' ? DEDUCTED : EARNED);
  if (awards.length > 1 || (awards.length === 1 && (part !== 'base' || /每/.test(awards[0]!.name))))
    return computed({ kind: 'award', occurrences: numbered(awards) });
  return VAGUE.test(plain) ? judged('rubric.rule-vague') : { rule: JUDGEMENT, problem: null };
}

const computed = (rule: ScoringRule): RuleInWords => ({ rule, problem: null });
const judged = (problem: UncomputableWords): RuleInWords => ({ rule: JUDGEMENT, problem });

export const numbered = (priced: readonly Omit<OccurrenceKind, 'id'>[]): OccurrenceKind[] =>
  priced.map(({ name, points }, index) => ({ id: `o${index + 1}`, name, points }));

/** What happens stands in front of what it costs; where the clause is bare, in the clause before it. */
function occurrencesOf(text: string, plain: string, pattern: RegExp): Omit<OccurrenceKind, 'id'>[] {
  const found: Omit<OccurrenceKind, 'id'>[] = [];
  for (const match of plain.matchAll(pattern)) {
    const [, words = '', amount = '0'] = match;
    if (decimal(amount).lte(0) || /^(?:最多|最高|累计|共)/.test(words.trim())) continue;
    const own = cleanName(text.slice(match.index, match.index + words.length));
    const name = own.length > 2 ? own : cleanName(clauseBefore(text, plain, match.index) + own);
    found.push({ name: (name || tidy(text)).slice(0, 500), points: decimalText(amount) });
  }
  return found;
}

const cleanName = (text: string): string =>
  tidy(text).replace(/^[，,。；;、(（:：\d.]+(?![\d%个次项])|[，,、的]+$/gu, '');

function clauseBefore(text: string, plain: string, at: number): string {
  const end = plain.slice(0, at).replace(/[,;。:()\s]+$/, '').length;
  const from = Math.max(...[',', ';', '。', '('].map((stop) => plain.lastIndexOf(stop, end - 1))) + 1;
  return text.slice(from, end);
}

/** 出现…不得分 and 未开展…不得分 cost everything; 达到…,否则不得分 earns everything. */
function nothingLeft(
  text: string,
  plain: string,
  points: string | null,
): Extract<ScoringRule, { kind: 'deduction' | 'checklist' }> | null {
  const match = ALL_OR_NOTHING.exec(plain);
  if (!match || points === null) return null;
  const words = text.slice(match.index, match.index + match[1]!.length);
  if (words.trim() !== '' && !/^\s*否则/.test(words))
    return { kind: 'deduction', occurrences: numbered([{ name: cleanName(words), points }]), floor: '0' };
  const demand = cleanName(text.slice(0, match.index)) || tidy(text);
  return { kind: 'checklist', entries: numbered([{ name: demand.slice(0, 500), points }]) };
}

function floorOf(plain: string, points: string | null): string {
  const most = LEAST_LEFT.exec(plain)?.[1];
  if (most === undefined || points === null || decimal(most).gt(points)) return '0';
  return decimalText(decimal(points).minus(most));
}

const TARGET = new RegExp(
  String.raw`(?:达到?|不少于|不低于|至少|完成|超过)?\s*${NUMBER}\s*(%|万元|亿元|公里|[例件次个篇项户人亩家处条])\s*(以上|及以上)?`,
  'g',
);

/** The figure that the words demand; 100 % where they only say 按完成比例. */
function targetOf(plain: string): {
  target: { value: string; byCategory: Record<string, string> };
  unit: string;
} {
  for (const match of plain.matchAll(TARGET)) {
    const demanded = /^(?:达|不少于|不低于|至少|完成|超过)/.test(match[0]) || match[3] !== undefined;
    if (demanded && decimal(match[1]!).gt(0))
      return { target: { value: decimalText(match[1]!), byCategory: {} }, unit: match[2]! };
  }
  return { target: { value: '100', byCategory: {} }, unit: '%' };
}

const DIGITS = '零一二三四五六七八九十';
const placeOf = (text: string): number => (/\d/.test(text) ? Number(text) : DIGITS.indexOf(text));
const PLACE = String.raw`([一二三四五六七八九十]|\d{1,3})`;
const STEP = new RegExp(
  String.raw`(?:(前)${PLACE}名|第?${PLACE}\s*(?:-|—|–|~|至|到)\s*第?${PLACE}名|第${PLACE}名)[^,;。\d]{0,6}(?:得|计|赋|加|奖|记)?\s*${NUMBER}\s*分`,
  'g',
);
const ROW_OF_POINTS = new RegExp(
  String.raw`前${PLACE}名[^,;。\d]{0,6}(?:得|计|赋|加|奖|记)\s*((?:\d{1,5}(?:\.\d{1,4})?\s*分?\s*[,、]\s*)+\d{1,5}(?:\.\d{1,4})?)\s*分`,
);

/** Places among the units of the round: 前3名分别得10分、8分、6分; 第4-6名得4分. */
function ranked(plain: string): RuleInWords {
  const row = ROW_OF_POINTS.exec(plain);
  const listed = row ? (row[2]!.match(/\d+(?:\.\d+)?/g) ?? []) : [];
  const steps: RankStep[] = listed.map((points, index) => ({ upTo: index + 1, points: decimalText(points) }));
  for (const match of plain.matchAll(STEP)) {
    if (row && match.index >= row.index && match.index < row.index + row[0].length) continue;
    const upTo = placeOf(match[2] ?? match[4] ?? match[5] ?? '0');
    if (upTo > (steps[steps.length - 1]?.upTo ?? 0)) steps.push({ upTo, points: decimalText(match[6]!) });
  }
  return steps.length > 0
    ? computed({ kind: 'rank', direction: 'at_least', steps })
    : judged('rubric.rank-without-points');
}
