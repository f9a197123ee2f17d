import { asCivilDate } from '../../../kernel/civil-date.js';
import { PUBLISHED_YEARS } from '../../../calendar/published-years.js';
import { WorkCalendar } from '../../../calendar/work-calendar.js';
import type { DayRules } from '../../../calendar/last-day-policy.js';
import { readDocument } from '../../read-document.js';
import type {
  DutyDeadline,
  DutyTarget,
  TaskWithDeadlines,
} from '../../../plans/deadlines/task-with-deadlines.js';
import type { DutyShare } from '../../../plans/deadlines/plan-instances.js';

const KINDS: Readonly<Record<string, string>> = {
  'month-end': 'month_end',
  'event-relative': 'event_relative',
  'working-days': 'working_days',
};
const COMPARATORS: Readonly<Record<string, string>> = {
  '>=': 'at_least',
  '<=': 'at_most',
  '=': 'equal',
  '>': 'more_than',
};

/** A document with one item of those words, read as the product reads it; issued on 2 March 2026. */
export function taskOfSentence(sentence: string): TaskWithDeadlines {
  const { tasks } = readDocument({
    text: `云政办发〔2026〕3号
云川县2026年政务公开工作方案
2026年3月2日
一、重点任务
1.规范公开事项。${sentence}(县政府办牵头,各镇办负责)
`,
  });
  const [task] = tasks;
  if (!task) throw new Error('the sentence gave no task');
  const deadlines = task.deadlines.map(({ kind, text, date, rrule, anchor, days, hours }): DutyDeadline => ({
    kind: KINDS[kind] ?? kind,
    text,
    dueOn: date ?? null,
    rrule: rrule ?? null,
    anchor: anchor ?? null,
    days: days ?? null,
    hours: hours ?? null,
  }));
  const targets = task.targets.map(({ text, comparator, value, unit, per, scope }): DutyTarget => ({
    text,
    comparator: COMPARATORS[comparator] ?? comparator,
    value: typeof value === 'string' ? [value] : value,
    unit,
    per: per ?? null,
    scope: scope ?? null,
  }));
  return { content: task.content, year: 2026, deadlines, targets };
}

/** A department that was told on 2 March 2026, unless said otherwise. */
export const shareOf = (given: Partial<DutyShare> = {}): DutyShare => ({
  unitId: 'unit',
  name: '县司法局',
  categoryName: '县政府工作部门',
  groupName: null,
  startsOn: asCivilDate('2026-03-02'),
  ...given,
});

export const OFFICIAL: DayRules = { calendar: new WorkCalendar(PUBLISHED_YEARS), lastDayPolicy: 'counted' };
