import { factKey, type NamedFigure } from '../../progress/prefill/same-fact.js';

/** Percent, narrative, problems, next step and as-of date: what every report asks for. */
export const FIELDS_PER_REPORT = 5;

/** A report that one unit was asked for in a quarter. */
export interface Demand {
  readonly taskId: string;
  /** The figures that the task's targets ask for. */
  readonly facts: readonly NamedFigure[];
}

/** A fact that more than one task asked of the same unit in the same quarter. */
export interface RepeatedFact extends NamedFigure {
  readonly taskIds: readonly string[];
}

/** 填报负担: how much one unit was asked to fill in in one quarter. */
export interface Burden {
  readonly reports: number;
  readonly fields: number;
  readonly repeated: readonly RepeatedFact[];
}

/** Counts what a unit was asked for, and what it was asked for more than once. @source 同类材料最多报一次 */
export function burdenOf(demands: readonly Demand[]): Burden {
  return {
    reports: demands.length,
    fields: demands.reduce((all, { facts }) => all + FIELDS_PER_REPORT + facts.length, 0),
    repeated: repeatedFacts(demands),
  };
}

/** Facts gathered under the first that surely asks for the same; those of a single task are not repeated. */
function repeatedFacts(demands: readonly Demand[]): RepeatedFact[] {
  const gathered = new Map<string, { fact: NamedFigure; taskIds: Set<string> }>();
  for (const { taskId, facts } of demands)
    for (const fact of facts) {
      const known = gathered.get(factKey(fact));
      if (known) known.taskIds.add(taskId);
      else gathered.set(factKey(fact), { fact, taskIds: new Set([taskId]) });
    }
  return [...gathered.values()]
    .filter(({ taskIds }) => taskIds.size > 1)
    .map(({ fact: { label, unit }, taskIds }) => ({ label, unit, taskIds: [...taskIds] }));
}
