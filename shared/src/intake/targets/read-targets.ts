import type { ProposedTarget } from '../breakdown.js';
import type { Span } from '../span.js';
import { clausesOf, type ClauseOfQuantity } from './clause-of-quantity.js';
import { comparatorOf, lengthAfter, type ComparatorWords, type FoundComparator } from './comparators.js';
import { decimalOf, unitOf, type FoundTarget } from './found-target.js';
import { earns, hasVerbAtEnd, isIndicator, moves } from './goal-words.js';
import { isNoTarget } from './not-targets.js';
import { isCompleted, isTreated } from './treated-amounts.js';
import { isMoney, isShare, isTime, quantitiesIn } from './quantities.js';
import { periodOf, scopeOf } from './target-scope.js';
import { valueListsIn } from './value-lists.js';

/** The figure closes its clause: 新增学位1.2万个, 口袋公园5个、绿道22公里. */
const CLOSES = /^(?:$|[、和及与并]|\d+(?:\.\d+)?(?!%|个百分点)[\u4e00-\u9fa5])/;
const HAS_NOUN = /[\u4e00-\u9fa5"]{2}\u0001*$/;
/** 60项公证事项实现“最多跑一次”. */
const ACHIEVES = /^[\u4e00-\u9fa5]{2,10}(?:全部|均|基本)?(?:实现|完成|达到|建成|开工|投用|上线)/;
/** Nothing, or by when: 年内4所卫生院达到标准. */
const OPENS_CLAUSE =
  /^(?:(?:到|于)?(?:20\d{2}年)?(?:年内|年底前?|今年|全年|\d{1,2}月(?:\d{1,2}日|底)?前?)?)$/;
/** 每季度开展1次: how often, not how much. */
const PER_PERIOD =
  /每个?(?:半年|年度?|季度?|半月|月度?|旬|两周|周|日|天|学期)[^,。;\d]{0,12}$|一季度[^,。;\d]{0,10}$/;

/** A figure without a comparator: it needs an indicator, a verb of work before it, or a noun whose amount closes the clause. */
function isBareTarget(clause: ClauseOfQuantity): boolean {
  const { own, left, right, sentence, quantity, follows } = clause;
  const { measure, value } = quantity;
  if (isTime(measure) || /^分/.test(measure)) return false;
  if (clause.fillsCell || isTreated(clause) || isCompleted(clause)) return true;
  if (isShare(measure)) return value === '100' || isIndicator(own) || moves(own);
  if (PER_PERIOD.test(own) && /^[次场期轮]/.test(measure)) return true;
  // 1.5万套(间): the bracket is part of the measure.
  const behind = right.slice(lengthAfter(right)).replace(/^\u0001+/, '');
  if (isMoney(measure) && !earns(left)) return false;
  if (hasVerbAtEnd(own) || (OPENS_CLAUSE.test(left) && ACHIEVES.test(right))) return true;
  if (!CLOSES.test(behind)) return false;
  // 8栋、3.6万平方米: one thing, measured twice.
  if (follows && (own === '、' || own === '')) return !isMoney(measure) || earns(left);
  if (follows && /^[、和及与并]/.test(own)) return HAS_NOUN.test(own);
  return HAS_NOUN.test(own) && (!isMoney(measure) || earns(sentence));
}

/** 在30个以上高频场景, 新增20家以上: a word behind the figure says a comparator only of a figure that is a goal. */
const isAfterTarget = (clause: ClauseOfQuantity): boolean =>
  isBareTarget(clause) ||
  /在$/.test(clause.own) ||
  (isTime(clause.quantity.measure) && /(时间|时限|时长)/.test(clause.left));

function isTarget(clause: ClauseOfQuantity, words: ComparatorWords, isReport: boolean): boolean {
  if (isNoTarget(clause, words)) return false;
  if (words === 'limit') return true;
  if (isReport) return false;
  if (words === 'reach') return !isMoney(clause.quantity.measure) || !/每/.test(clause.own);
  return words === 'after' ? isAfterTarget(clause) : isBareTarget(clause);
}

function foundTarget(clause: ClauseOfQuantity, isReport: boolean): FoundTarget | undefined {
  const { quantity, own, right } = clause;
  const { comparator, words } = comparatorOf(own, right);
  if (!isTarget(clause, words, isReport)) return undefined;
  return {
    span: { start: quantity.start, end: quantity.end + lengthAfter(right) },
    comparator,
    value: decimalOf(quantity.value),
    unit: unitOf(quantity.measure),
  };
}

/** 至少提供1次指导、3次推荐: what follows takes the limit of what it is listed with. */
function enumeratedTarget(
  clause: ClauseOfQuantity,
  before: ClauseOfQuantity | undefined,
): FoundTarget | undefined {
  const { quantity, own, right } = clause;
  const isListed = before !== undefined && clause.follows && /[\u4e00-\u9fa5][、和及]$/.test(own);
  if (!isListed || isTime(quantity.measure) || quantity.measure !== before.quantity.measure) return undefined;
  const first = comparatorOf(before.own, before.right);
  const outer = first.words === 'limit' ? first : limitAbove(before);
  if (!outer || right === '' || isNoTarget(clause, 'limit')) return undefined;
  return {
    span: { start: quantity.start, end: quantity.end },
    comparator: outer.comparator,
    value: decimalOf(quantity.value),
    unit: unitOf(quantity.measure),
  };
}

/** The limit that opens the clause, where a listed figure stands between. */
function limitAbove({ left }: ClauseOfQuantity): FoundComparator | undefined {
  const match = /(?:至少|不少于|不低于)[^,。;\d]{0,14}\d/.exec(left);
  return match ? { comparator: '>=', words: 'limit' } : undefined;
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/**
 * Quantified targets in `span`, in the order of the text. In a report on what was done a bare figure is an
 * achievement, and only 不低于 and its kin still say a target.
 * @source R13, R38, R67, R69
 */
export function readTargets(
  document: { text: string; plain: string },
  span: Span,
  isReport = false,
): ProposedTarget[] {
  const plain = document.plain.slice(span.start, span.end);
  const clauses = clausesOf(plain, quantitiesIn(plain));
  const lists = valueListsIn(plain, clauses, isReport);
  const single = clauses
    .filter(({ quantity }) => !lists.some((list) => overlaps(list.span, quantity)))
    .flatMap((clause, i, all) => {
      const target = foundTarget(clause, isReport) ?? enumeratedTarget(clause, all[i - 1]);
      return target ? [{ ...target, clause }] : [];
    });
  const found = [...lists, ...single].sort((a, b) => a.span.start - b.span.start);
  return found.map(({ clause, span: local, ...rest }, i) => {
    const sharesClause = i > 0 && clause.start < found[i - 1]!.span.end;
    const own = local.start - clause.own.replace(/^[\s、和及与并]+/, '').length;
    const from = sharesClause ? Math.min(own, local.start) : clause.start;
    const place = { start: span.start + from, end: span.start + local.end };
    const per = periodOf(plain, local);
    const scope = scopeOf(plain.slice(from, local.start));
    return {
      ...rest,
      text: document.text.slice(place.start, place.end),
      span: place,
      ...(per && { per }),
      ...(scope && { scope }),
    };
  });
}
