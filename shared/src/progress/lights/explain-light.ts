import { daysBetween, type CivilDate } from '../../kernel/civil-date.js';
import { decimal, decimalText, roundTo } from '../../kernel/decimal.js';
import { fillIn } from '../../kernel/fill-in.js';
import {
  expectedPercent,
  lightReasonOf,
  type LightReason,
  type LightThresholds,
  type ProgressFacts,
} from '../task-status.js';

/** Why a light shines: the key of a sentence and what it is filled with. */
export interface LightExplanation {
  readonly key: LightReason;
  /** `days`: whole days; `points`: percentage points, one decimal; `date`: a civil date. */
  readonly values: Readonly<Record<string, string>>;
}

/** 逾期 12 天, 距到期 5 天, 落后计划 31 个百分点: the words that stand beside every light. */
export function explainLight(
  facts: ProgressFacts,
  today: CivilDate,
  thresholds: LightThresholds,
): LightExplanation {
  const key = lightReasonOf(facts, today, thresholds);
  return { key, values: valuesOf(key, facts, today) };
}

function valuesOf(key: LightReason, facts: ProgressFacts, today: CivilDate): Record<string, string> {
  const { dueOn, suspendedOn } = facts;
  const finishedOn = facts.completedOn ?? facts.closedOn;
  const days = (from: CivilDate | null, to: CivilDate | null): Record<string, string> =>
    from && to ? { days: String(daysBetween(from, to)) } : {};
  const lag = () => decimal(expectedPercent(facts, today)).minus(facts.percent);
  const points = () => ({ points: decimalText(roundTo(lag(), 1)) });
  const values: Partial<Record<LightReason, () => Record<string, string>>> = {
    made_good: () => days(dueOn, finishedOn),
    suspended: () => ({ date: suspendedOn ?? '' }),
    overdue: () => days(dueOn, today),
    due_today_lagging: points,
    due_soon_lagging: () => ({ ...days(today, dueOn), ...points() }),
    due_soon: () => days(today, dueOn),
    lagging: points,
    in_time: () => days(today, dueOn),
  };
  return values[key]?.() ?? {};
}

/** The sentence in the reader's language. */
export const lightSentence = (
  { key, values }: LightExplanation,
  sentences: Readonly<Record<LightReason, string>>,
): string => fillIn(sentences[key], values);
