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
  readonly days: number | null;
  /** Percentage points, one decimal. */
  readonly points: string | null;
  /** A civil date. */
  readonly date: string | null;
}

/** 逾期 12 天, 距到期 5 天, 落后计划 31 个百分点: the words that stand beside every light. */
export function explainLight(
  facts: ProgressFacts,
  today: CivilDate,
  thresholds: LightThresholds,
): LightExplanation {
  const key = lightReasonOf(facts, today, thresholds);
  return { key, ...NOTHING, ...valuesOf(key, facts, today) };
}

type Values = Partial<Omit<LightExplanation, 'key'>>;

const NOTHING = { days: null, points: null, date: null };

function valuesOf(key: LightReason, facts: ProgressFacts, today: CivilDate): Values {
  const { dueOn, suspendedOn } = facts;
  const finishedOn = facts.completedOn ?? facts.closedOn;
  const days = (from: CivilDate | null, to: CivilDate | null): Values =>
    from && to ? { days: daysBetween(from, to) } : {};
  const lag = () => decimal(expectedPercent(facts, today)).minus(facts.percent);
  const points = () => ({ points: decimalText(roundTo(lag(), 1)) });
  const values: Partial<Record<LightReason, () => Values>> = {
    made_good: () => days(dueOn, finishedOn),
    suspended: () => ({ date: suspendedOn }),
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
  { key, days, points, date }: LightExplanation,
  sentences: Readonly<Record<LightReason, string>>,
): string => fillIn(sentences[key], { days, points, date });
