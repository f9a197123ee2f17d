import { share } from '../kernel/decimal.js';
import type { AutomaticPoints } from './automatic-indicator.js';
import { compareCodeUnits } from './compare-code-units.js';
import type { FindingFacts } from './finding-facts.js';
import { pointsText } from './points.js';
import type { RoundPeriod } from './round-period.js';
import type { LineFact } from './round-snapshot.js';

/**
 * Due in the period, or due earlier and not settled when it began; and whatever a re-check of the period found
 * unrectified, however long its new deadline.
 */
const isConsidered = ({ dueOn, settledOn, failedOn }: FindingFacts, { begins, ends }: RoundPeriod): boolean =>
  (failedOn !== null && failedOn >= begins) ||
  (dueOn <= ends && (dueOn >= begins || settledOn === null || settledOn >= begins));

/**
 * Rectified: answered with proof by its day, and confirmed. Unanswered, late and failed in the re-check are all not
 * rectified. @source 固镇县 2023、金寨县 2025 未反馈视为未整改; the re-check counts in the quarter
 */
export const isRectified = ({ dueOn, answeredOn, settledOn }: FindingFacts): boolean =>
  settledOn !== null && answeredOn !== null && answeredOn <= dueOn;

/**
 * Points by the share of due findings that are rectified, rounded once half up to four decimals; 0 to `maxPoints`.
 * Full points where nothing was due.
 * @param findings of one unit, as they stood at the end of the period
 */
export function scoreFindings(
  maxPoints: string,
  findings: readonly FindingFacts[],
  period: RoundPeriod,
): AutomaticPoints {
  const facts = findings
    .filter((finding) => isConsidered(finding, period))
    .sort((a, b) => compareCodeUnits(a.taskCode, b.taskCode) || compareCodeUnits(a.findingId, b.findingId))
    .map(factOf);
  if (facts.length === 0) {
    const explanation = { key: 'nothing_due', values: { max: maxPoints }, reason: '' } as const;
    return { points: pointsText(maxPoints), explanation, facts };
  }
  const part = facts.filter(({ counted }) => counted).length;
  const values = { part: String(part), whole: String(facts.length), max: maxPoints };
  return {
    points: pointsText(share(maxPoints, part, facts.length)),
    explanation: { key: 'ratio', values, reason: '' },
    facts,
  };
}

const factOf = (finding: FindingFacts): LineFact => {
  const counted = isRectified(finding);
  const { findingId, assignmentId, taskCode, title: taskTitle } = finding;
  return { assignmentId, findingId, taskCode, taskTitle, counted, percent: counted ? '100' : '0' };
};
