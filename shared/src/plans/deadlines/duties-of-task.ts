import { asCivilDate } from '../../kernel/civil-date.js';
import { countedTargets, isAbout, scopedCount, type CountedTarget } from './counted-targets.js';
import { meaningsOf, readAs, type DeadlineMeaning } from './deadline-meaning.js';
import type { Duty, DutyNature } from './duty.js';
import type { DutyDeadline, TaskWithDeadlines } from './task-with-deadlines.js';
import { limitOf, pairAims } from './event-limits.js';
import { eventNames } from './event-names.js';
import { placeIn, sentenceAt } from './place-in-text.js';
import { isFollowedOneByOne, readRecurrence } from './recurrence.js';

/** What the office chose for a duty: its meaning, how often every unit owes it, or both. */
export interface ChosenForDuty {
  readonly meaning: DeadlineMeaning | null;
  readonly requiredCount: number | null;
}

/** By the key of the duty. */
export type OfficeChoices = ReadonlyMap<string, ChosenForDuty>;

const PERIOD_RULES: Readonly<Record<string, string>> = {
  year: 'FREQ=YEARLY',
  'half-year': 'FREQ=MONTHLY;INTERVAL=6',
  quarter: 'FREQ=MONTHLY;INTERVAL=3',
  month: 'FREQ=MONTHLY',
};

const NOTHING = {
  dueOn: null,
  recurrence: null,
  event: null,
  limit: null,
  aim: null,
  counts: [],
  meanings: [],
  chosen: null,
} satisfies Partial<Duty>;

/**
 * What a task demands by when: its deadlines, each with the count that the text gives it, and counted targets that no
 * deadline speaks of (全年不少于5次). An aim (力争3小时内) joins the limit that follows it. In the order of the text.
 * @source R10–R12, R14, R15, R18, R35–R40, R49, R68, R70, R88, R90
 */
export function dutiesOf(task: TaskWithDeadlines, chosen: OfficeChoices = new Map()): Duty[] {
  return printedDuties(task, chosen).map((duty) => {
    const count = chosen.get(duty.key)?.requiredCount ?? null;
    return count === null || duty.nature !== 'periodic'
      ? duty
      : { ...duty, counts: [{ scope: null, count }] };
  });
}

function printedDuties(task: TaskWithDeadlines, chosen: OfficeChoices): Duty[] {
  const { content, targets } = task;
  const counted = countedTargets(content, targets);
  const used = new Set<CountedTarget>();
  const names = eventNames(content, task.deadlines);
  const aims = pairAims(content, task.deadlines);
  const key = uniqueKeys();
  const duties: Duty[] = [];
  for (const [index, deadline] of task.deadlines.entries()) {
    const own = key(deadline.text);
    if (aims.isAim(index)) continue;
    const about = counted.filter((one) => isAbout(one, deadline.text, placeIn(content, deadline.text)));
    const duty = dutyOf(deadline, own, { year: task.year, chosen: chosen.get(own)?.meaning ?? null });
    const counts = duty.nature === 'event' ? [] : withOthers(content, about, counted);
    counts.forEach((one) => used.add(one));
    const aim = aims.aimOf(index);
    duties.push({
      ...duty,
      event: duty.nature === 'event' ? names[index]! : null,
      aim,
      counts: counts.map(scopedCount),
    });
  }
  return [
    ...duties,
    ...dutiesOfTargets(
      content,
      counted.filter((one) => !used.has(one)),
      key,
    ),
  ];
}

function dutyOf(
  deadline: DutyDeadline,
  key: string,
  { year, chosen }: { readonly year: number; readonly chosen: DeadlineMeaning | null },
): Duty {
  const meanings = meaningsOf(deadline);
  const meant = chosen !== null && meanings.includes(chosen) ? chosen : null;
  const ambiguous = meanings.length > 0 && meant === null;
  const read = meant === null ? deadline : readAs(deadline, meant, year);
  const base = { ...NOTHING, key, text: deadline.text, meanings, chosen: meant };
  if (ambiguous) return { ...base, nature: 'ambiguous' };
  const recurrence = read.kind === 'recurring' ? readRecurrence(read.rrule) : null;
  const nature = natureOf(read, recurrence !== null && isFollowedOneByOne(recurrence));
  return {
    ...base,
    nature,
    recurrence,
    dueOn: nature === 'once' ? asCivilDate(read.dueOn!) : null,
    limit: nature === 'event' ? limitOf(read) : null,
  };
}

function natureOf({ kind, dueOn }: DutyDeadline, oneByOne: boolean): DutyNature {
  switch (kind) {
    case 'recurring':
      return oneByOne ? 'periodic' : 'standing';
    case 'event_relative':
    case 'working_days':
      return 'event';
    case 'ongoing':
      return 'standing';
    case 'date':
    case 'month_end':
      return dueOn === null ? 'text' : 'once';
    default:
      return 'text';
  }
}

/** Counts for other units in the same sentence belong to the same duty: 各区市不少于5次,部门不少于2次. @source R38 */
function withOthers(
  content: string,
  about: readonly CountedTarget[],
  all: readonly CountedTarget[],
): CountedTarget[] {
  const first = about.find(({ target }) => target.scope !== null);
  if (!first) return about.slice(0, 1);
  return all.filter((one) => one === first || isForOthers(content, one, first));
}

const isForOthers = (content: string, one: CountedTarget, first: CountedTarget): boolean =>
  one.target.scope !== null &&
  one.target.scope !== first.target.scope &&
  one.per === first.per &&
  one.place !== null &&
  first.place !== null &&
  sentenceAt(content, one.place) === sentenceAt(content, first.place);

function dutiesOfTargets(
  content: string,
  counted: readonly CountedTarget[],
  key: (text: string) => string,
): Duty[] {
  const duties: Duty[] = [];
  const used = new Set<CountedTarget>();
  for (const one of counted) {
    const rule = PERIOD_RULES[one.per ?? ''];
    if (rule === undefined || used.has(one)) continue;
    const counts = withOthers(
      content,
      [one],
      counted.filter((other) => !used.has(other)),
    );
    counts.forEach((other) => used.add(other));
    const { text } = one.target;
    const recurrence = readRecurrence(rule);
    duties.push({
      ...NOTHING,
      key: key(text),
      text,
      nature: 'periodic',
      recurrence,
      counts: counts.map(scopedCount),
    });
  }
  return duties;
}

/** 一小时内 may be printed twice: the second is told apart by its number. */
function uniqueKeys(): (text: string) => string {
  const seen = new Map<string, number>();
  return (text) => {
    const times = (seen.get(text) ?? 0) + 1;
    seen.set(text, times);
    return times === 1 ? text : `${text} #${times}`;
  };
}
