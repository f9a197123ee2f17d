import { decimalText, share, sum } from '../kernel/decimal.js';
import type { AssignmentFacts } from './assignment-facts.js';
import { compareCodeUnits } from './compare-code-units.js';
import { POINTS_PLACES, pointsText } from './points.js';
import type { RoundPeriod } from './round-period.js';
import type { LineExplanation, LineFact } from './round-snapshot.js';
import type { AssignmentMeasure } from './automatic-measure.js';

export interface AutomaticPoints {
  readonly points: string;
  readonly explanation: LineExplanation;
  readonly facts: readonly LineFact[];
}

/** Which assignments an indicator looks at, and which of them count for the unit. */
interface Measure {
  considers(assignment: AssignmentFacts, period: RoundPeriod): boolean;
  counts(assignment: AssignmentFacts, period: RoundPeriod): boolean;
}

const completedBefore = ({ completedOn }: AssignmentFacts, { begins }: RoundPeriod): boolean =>
  completedOn !== null && completedOn < begins;

const MEASURES: Readonly<Record<AssignmentMeasure, Measure>> = {
  /**
   * Due in the period, or due earlier and unfinished when it began: what was finished before belongs to the
   * periods before. A deadline that had passed before the task was issued binds nobody. @source R91
   */
  on_time: {
    considers: (a, period) =>
      a.dueOn !== null &&
      a.startsOn <= a.dueOn &&
      a.dueOn <= period.ends &&
      (a.dueOn >= period.begins || !completedBefore(a, period)),
    counts: ({ completedOn, dueOn }) => completedOn !== null && dueOn !== null && completedOn <= dueOn,
  },
  /** Signed for or not: leaving a hard task unsigned must not raise the mean. */
  completion: {
    considers: () => true,
    counts: ({ completedOn }) => completedOn !== null,
  },
  /** What was completed before the period owes no report and counts as met: finishing early never costs points. */
  accepted_reports: {
    considers: () => true,
    counts: (a, period) => a.reportAccepted || completedBefore(a, period),
  },
};

/**
 * Points of an automatic indicator, rounded once half up to four decimals; 0 to `maxPoints`.
 * A unit with nothing to measure gets full points, explained as `nothing_due`: the indicator found no fault. Taking
 * 不涉及 out of numerator and denominator needs the whole tree and would come on top.
 * @param assignments of one unit, all of the round's year
 */
export function scoreAutomatically(
  measureName: AssignmentMeasure,
  maxPoints: string,
  assignments: readonly AssignmentFacts[],
  period: RoundPeriod,
): AutomaticPoints {
  const measure = MEASURES[measureName];
  const considered = assignments.filter((a) => measure.considers(a, period)).sort(byTask);
  const facts = considered.map((a) => factOf(a, measure.counts(a, period)));
  if (facts.length === 0) {
    const explanation: LineExplanation = { key: 'nothing_due', values: { max: maxPoints }, reason: '' };
    return { points: pointsText(maxPoints), explanation, facts };
  }
  const result = measureName === 'completion' ? meanPercent(facts, maxPoints) : ratio(facts, maxPoints);
  return { ...result, facts };
}

function ratio(facts: readonly LineFact[], max: string): Omit<AutomaticPoints, 'facts'> {
  const part = facts.filter(({ counted }) => counted).length;
  const values = { part: String(part), whole: String(facts.length), max };
  return {
    points: pointsText(share(max, part, facts.length)),
    explanation: { key: 'ratio', values, reason: '' },
  };
}

/** From the sum, not from the mean: a rounded mean would round the points twice. */
function meanPercent(facts: readonly LineFact[], max: string): Omit<AutomaticPoints, 'facts'> {
  const total = sum(facts.map(({ percent }) => percent));
  const values = {
    mean: decimalText(total.div(facts.length).round(POINTS_PLACES)),
    sum: decimalText(total),
    count: String(facts.length),
    max,
  };
  return {
    points: pointsText(share(max, total, 100 * facts.length)),
    explanation: { key: 'mean_percent', values, reason: '' },
  };
}

const factOf = (a: AssignmentFacts, counted: boolean): LineFact => ({
  assignmentId: a.assignmentId,
  taskCode: a.taskCode,
  taskTitle: a.taskTitle,
  counted,
  percent: decimalText(a.percent),
});

/** By task code, in plain code-unit order: the same everywhere, whatever order the rows arrived in. */
const byTask = (a: AssignmentFacts, b: AssignmentFacts): number =>
  compareCodeUnits(a.taskCode, b.taskCode) || compareCodeUnits(a.assignmentId, b.assignmentId);
