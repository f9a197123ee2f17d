import type { CivilDate } from '../../kernel/civil-date.js';
import { decimal, decimalText, roundTo, sum } from '../../kernel/decimal.js';
import { canonicalJson } from '../canonical-json.js';
import { compareCodeUnits } from '../compare-code-units.js';
import { POINTS_PLACES } from '../points.js';
import { ranksOf } from '../ranking.js';
import { inRegisterOrder } from '../score-round.js';
import type {
  YearRecord,
  YearRound,
  YearSnapshot,
  YearTotal,
  YearUnit,
  YearUnitTotals,
} from './year-snapshot.js';
import type { YearTerms } from './year-terms.js';

/**
 * Quarters rolled up to the year: Σ weight × total ÷ Σ weight over the rounds that count for the unit, rounded once half
 * up to four decimals; places inside each category. In 机构序列. @source 四季度得分汇总为年度得分
 */
export function rollUpYear({ terms, rounds, units }: YearRecord): YearUnit[] {
  const counted = [...units].sort(inRegisterOrder).map((unit): Omit<YearUnit, 'rank'> => {
    const totals = totalsInOrder(unit, rounds);
    return { ...unit, totals, total: yearTotal(totals, terms) };
  });
  const ranks = ranksOf(
    counted.map((unit) => ({ ...unit, participates: unit.total !== null, total: unit.total ?? '0' })),
    terms.ties,
  );
  return counted.map((unit, index) => ({ ...unit, rank: ranks[index] ?? null }));
}

/** A round that knows nothing of the unit counts as one in which it did not take part. */
const totalsInOrder = ({ totals }: YearUnitTotals, rounds: readonly YearRound[]): YearTotal[] =>
  [...rounds].sort(inTime).map(({ roundId }) => {
    return { roundId, total: totals.find((one) => one.roundId === roundId)?.total ?? null };
  });

const inTime = (a: YearRound, b: YearRound): number =>
  a.quarter - b.quarter || compareCodeUnits(a.roundId, b.roundId);

function yearTotal(totals: readonly YearTotal[], { method, absence, weights }: YearTerms): string | null {
  if (totals.every(({ total }) => total === null)) return null;
  const counting = totals.filter(({ total }) => total !== null || absence === 'zero');
  const weightOf = (roundId: string) => (method === 'weighted' ? (weights[roundId] ?? '1') : '1');
  const whole = sum(counting.map(({ roundId }) => weightOf(roundId)));
  const earned = sum(counting.map(({ roundId, total }) => decimal(weightOf(roundId)).times(total ?? '0')));
  return decimalText(roundTo(earned.div(whole), POINTS_PLACES));
}

/** The year's result by value, in an order that depends on nothing but the content. */
export function buildYearSnapshot(record: YearRecord, publishedOn: CivilDate): YearSnapshot {
  const { year, terms, rounds } = record;
  const { method, absence, ties, weights } = terms;
  const known = [...rounds].sort(inTime);
  const kept = method === 'weighted' ? known.map(({ roundId }) => [roundId, weights[roundId] ?? '1']) : [];
  return {
    format: 1,
    year,
    publishedOn,
    terms: { method, absence, ties, weights: Object.fromEntries(kept) as Record<string, string> },
    rounds: known.map(({ roundId, name, quarter, contentHash }) => ({ roundId, name, quarter, contentHash })),
    units: rollUpYear(record).map((unit) => ({
      unitId: unit.unitId,
      unitName: unit.unitName,
      categoryId: unit.categoryId,
      categoryName: unit.categoryName,
      sortOrder: unit.sortOrder,
      totals: unit.totals,
      total: unit.total,
      rank: unit.rank,
    })),
  };
}

/** Whether a stored result is what its own numbers give. */
export function isYearSound(stored: YearSnapshot): boolean {
  const again = buildYearSnapshot(stored, stored.publishedOn as CivilDate);
  return canonicalJson(again) === canonicalJson(stored);
}
