import type { CivilDate } from '../../kernel/civil-date.js';
import { decimal, decimalLabel, sum } from '../../kernel/decimal.js';
import {
  compareQuarters,
  nextQuarter,
  previousQuarter,
  quarterOf,
  type Quarter,
} from '../../kernel/quarter.js';
import type { DataAlert, DataAlertFacts } from './data-alert.js';

/** So many shares a task must have before one of them can be far from the rest. */
export const PEERS_NEEDED = 5;
/** Percentage points, and standard deviations, from which a share is far from the mean of its task. */
export const FAR_POINTS = 30;
export const FAR_DEVIATIONS = 2;
/** So many reports in a row with the same percent, below 100, are suspicious. */
export const UNCHANGED_REPORTS = 3;

/** The alerts of one share of a task, as of a day. */
export function dataAlertsOf(facts: DataAlertFacts, today: CivilDate): DataAlert[] {
  const alerts = [sumWrong(facts)];
  if (!isDone(facts) && !facts.resting)
    alerts.push(nothingEntered(facts, today), unchanged(facts), phantomOwner(facts));
  if (!facts.resting) alerts.push(falling(facts), farFromMean(facts));
  return alerts.flatMap((alert) => alert ?? []);
}

const isDone = ({ percent }: DataAlertFacts): boolean => decimal(percent).gte(100);

const newestFirst = ({ reports }: DataAlertFacts) => [...reports].sort((a, b) => compareQuarters(b, a));

/** Ended quarters since the start, one after the other up to the last, without any report. */
function nothingEntered(facts: DataAlertFacts, today: CivilDate): DataAlert | null {
  const last = previousQuarter(quarterOf(today));
  const [latest] = newestFirst(facts);
  const first = latest ? nextQuarter(latest) : quarterOf(facts.startsOn);
  const missing = quartersBetween(first, last);
  return missing === 0 ? null : { kind: 'nothing_entered', values: { quarters: missing } };
}

/** Quarters from `first` to `last`, both included; 0 where `last` comes first. */
const quartersBetween = (first: Quarter, last: Quarter): number =>
  Math.max(0, (last.year - first.year) * 4 + last.quarter - first.quarter + 1);

function falling(facts: DataAlertFacts): DataAlert | null {
  const [latest, before] = newestFirst(facts);
  if (!latest || !before || decimal(latest.percent).gte(before.percent)) return null;
  return {
    kind: 'falling',
    values: { from: decimalLabel(before.percent, 0), to: decimalLabel(latest.percent, 0) },
  };
}

function unchanged(facts: DataAlertFacts): DataAlert | null {
  const [latest, ...earlier] = newestFirst(facts).slice(0, UNCHANGED_REPORTS);
  if (!latest || earlier.length < UNCHANGED_REPORTS - 1) return null;
  if (!earlier.every(({ percent }) => decimal(percent).eq(latest.percent))) return null;
  return {
    kind: 'unchanged',
    values: { times: UNCHANGED_REPORTS, percent: decimalLabel(latest.percent, 0) },
  };
}

/** Both far in points and unusual: in a task where everybody differs, nobody stands out. */
function farFromMean({ percent, taskPercents }: DataAlertFacts): DataAlert | null {
  if (taskPercents.length < PEERS_NEEDED) return null;
  const mean = sum(taskPercents).div(taskPercents.length);
  const distance = decimal(percent).minus(mean).abs();
  const variance = sum(taskPercents.map((one) => decimal(one).minus(mean).pow(2))).div(taskPercents.length);
  if (distance.lt(FAR_POINTS) || distance.pow(2).lt(variance.times(FAR_DEVIATIONS ** 2))) return null;
  return {
    kind: 'far_from_mean',
    values: { percent: decimalLabel(percent, 0), mean: decimalLabel(mean, 0) },
  };
}

const sumWrong = ({ wrongSums }: DataAlertFacts): DataAlert | null =>
  wrongSums === 0 ? null : { kind: 'sum_wrong', values: { figures: wrongSums } };

/** Work of a unit in which nobody can log in will never be reported on. */
const phantomOwner = ({ accounts }: DataAlertFacts): DataAlert | null =>
  accounts > 0 ? null : { kind: 'phantom_owner', values: {} };
