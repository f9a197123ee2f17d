import type { Comparator } from './comparator.js';
import type { DeadlineKind } from './deadline-kind.js';
import type { Frequency } from './frequency.js';
import type { PlanChangeRefusal } from './plans.refusals.js';
import type { PlanRefusal, PlanState, PlanTransition } from './plan.workflow.js';
import type { TargetPeriod } from './target-period.js';
import type { TaskRole } from './task-role.js';

export interface PlansLabels {
  readonly states: Readonly<Record<PlanState, string>>;
  readonly transitions: Readonly<Record<PlanTransition, string>>;
  readonly refusals: Readonly<Record<PlanRefusal | PlanChangeRefusal, string>>;
  readonly taskRoles: Readonly<Record<TaskRole, string>>;
  readonly deadlineKinds: Readonly<Record<DeadlineKind, string>>;
  readonly comparators: Readonly<Record<Comparator, string>>;
  readonly frequencies: Readonly<Record<Frequency, string>>;
  readonly periods: Readonly<Record<TargetPeriod, string>>;
}
