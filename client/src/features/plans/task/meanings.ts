import { useTranslation } from 'react-i18next';
import type { TaskQuery } from '../../../generated/graphql.js';
import { useLabels } from '../../../lib/labels/labels.js';

type Deadline = TaskQuery['task']['deadlines'][number];
type Target = TaskQuery['task']['targets'][number];

/** `2023-06-30`, 每季度, 3 个工作日内; the kind alone where nothing more is known. */
export function useDeadlineMeaning(): (deadline: Deadline) => string {
  const { t } = useTranslation('plans');
  const { deadlineKinds, frequencies } = useLabels().plans;
  const named: Readonly<Record<string, string>> = frequencies;
  return ({ kind, dueOn, rrule, anchor, days }) => {
    if (dueOn) return dueOn;
    if (rrule) return named[rrule] ?? deadlineKinds.recurring;
    if (kind === 'working_days' && days) return t('task.workingDays', { count: days });
    if (anchor && days) return t('task.after', { anchor, count: days });
    return deadlineKinds[kind];
  };
}

/** `不低于 95%`, with whom and how often where that is printed. */
export function useTargetMeaning(): (target: Target) => string {
  const { comparators, periods } = useLabels().plans;
  const named: Readonly<Record<string, string>> = periods;
  return ({ comparator, value, unit, per, scope }) =>
    [scope, per && (named[per] ?? per), `${comparators[comparator]} ${value.join('、')}${unit}`]
      .filter(Boolean)
      .join(' ');
}
