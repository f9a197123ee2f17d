import { civilDate, partsOf, type CivilDate } from '../kernel/civil-date.js';
import { occurrencesOf, readRecurrence } from './deadlines/recurrence.js';

/** What a timetable needs of a task: the days by which something is owed. */
export interface DatedTask {
  readonly deadlines: readonly {
    readonly dueOn: CivilDate | null;
    /** RFC 5545 rule of a recurring duty. */
    readonly rrule: string | null;
    /** As printed. */
    readonly text: string;
  }[];
}

export interface TimetableMark {
  readonly dueOn: CivilDate;
  readonly text: string;
}

/** A month of the table's head. `month` 1–12. */
export interface TimetableMonth {
  readonly year: number;
  readonly month: number;
}

export interface Timetable<Task> {
  /** Without gaps, from the first mark or the start to the last; at most 36. */
  readonly months: readonly TimetableMonth[];
  /** In the order of the tasks; `marks[i]` are those of `months[i]`, by day. */
  readonly rows: readonly { readonly task: Task; readonly marks: readonly (readonly TimetableMark[])[] }[];
}

/** A plan that runs longer is drawn to here: nobody reads a table of forty columns. */
const MOST_MONTHS = 36;

const monthNumber = (day: CivilDate): number => {
  const { year, month } = partsOf(day);
  return year * 12 + month - 1;
};

/**
 * 时间表、路线图: which task owes what in which month. Recurring duties stand in each month of the plan's year in which
 * they fall due, from `start` on; what has no day (长期坚持) has a row without marks.
 */
export function timetable<Task extends DatedTask>(
  tasks: readonly Task[],
  year: number,
  start: CivilDate | null,
): Timetable<Task> {
  const from = start ?? civilDate(year, 1, 1)!;
  const dated = tasks.map((task) => ({ task, marks: marksOf(task, year, from) }));
  const numbers = dated.flatMap(({ marks }) => marks.map(({ dueOn }) => monthNumber(dueOn)));
  const first = Math.min(monthNumber(from), ...numbers);
  const last = Math.min(Math.max(monthNumber(from), ...numbers), first + MOST_MONTHS - 1);
  const columns = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return {
    months: columns.map((number) => ({ year: Math.floor(number / 12), month: (number % 12) + 1 })),
    rows: dated.map(({ task, marks }) => ({
      task,
      marks: columns.map((number) => marks.filter(({ dueOn }) => monthNumber(dueOn) === number)),
    })),
  };
}

function marksOf({ deadlines }: DatedTask, year: number, from: CivilDate): TimetableMark[] {
  const marks = deadlines.flatMap(({ dueOn, rrule, text }): TimetableMark[] => {
    if (rrule === null) return dueOn === null ? [] : [{ dueOn, text }];
    return occurrencesOf(readRecurrence(rrule), year, from).map((one) => ({ dueOn: one.dueOn, text }));
  });
  return marks.sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
}
