import type { CascadeItem, CascadeSide } from './cascade-item.js';
import { differentNumbers } from './different-numbers.js';
import { missingReports } from './missing-reports.js';
import { reportingDuties, type ReportingDuty } from './reporting-duties.js';

/** What to look at, the gravest first. */
export const CASCADE_GAP_KINDS = [
  'not_taken_up',
  'missing_report',
  'later_deadline',
  'no_deadline',
  'different_number',
] as const;
export type CascadeGapKind = (typeof CASCADE_GAP_KINDS)[number];

/** Something that the local plan leaves open against its superior's. It blocks nothing: the office decides. */
export interface CascadeGap {
  readonly kind: CascadeGapKind;
  readonly pointId: string | null;
  readonly taskId: string | null;
  /** The words of either side that the gap is about; empty where the title says it all. */
  readonly superiorText: string;
  readonly localText: string;
  /** `YYYY-MM-DD` */
  readonly superiorDueOn: string | null;
  readonly localDueOn: string | null;
  /** To whom a missing report goes, as printed. */
  readonly recipient: string | null;
}

/** A confirmed pair. */
export interface TakenUp {
  readonly pointId: string;
  readonly taskId: string;
}

interface Pair {
  readonly point: CascadeItem;
  readonly task: CascadeItem;
}

const NOTHING = {
  pointId: null,
  taskId: null,
  superiorText: '',
  localText: '',
  superiorDueOn: null,
  localDueOn: null,
  recipient: null,
};

const wholeText = ({ title, text }: CascadeItem): string => `${title}。${text}`;

/** Where the local plan falls short of its superior's, or says otherwise. @source R92, R87, R37 */
export function cascadeGaps(
  superior: CascadeSide,
  local: CascadeSide,
  takenUp: readonly TakenUp[],
): CascadeGap[] {
  const points = new Map(superior.items.map((item) => [item.id, item]));
  const tasks = new Map(local.items.map((item) => [item.id, item]));
  const pairs = takenUp.flatMap(({ pointId, taskId }): Pair[] => {
    const [point, task] = [points.get(pointId), tasks.get(taskId)];
    return point && task ? [{ point, task }] : [];
  });
  const gaps = [
    ...notTakenUp(superior.items, pairs),
    ...unansweredReports(superior, local, pairs),
    ...pairs.flatMap(deadlineGap),
    ...pairs.flatMap(numberGaps),
  ];
  return gaps.sort((a, b) => CASCADE_GAP_KINDS.indexOf(a.kind) - CASCADE_GAP_KINDS.indexOf(b.kind));
}

function notTakenUp(points: readonly CascadeItem[], pairs: readonly Pair[]): CascadeGap[] {
  const taken = new Set(pairs.map(({ point }) => point.id));
  return points
    .filter(({ id }) => !taken.has(id))
    .map(({ id, dueOn }) => ({ ...NOTHING, kind: 'not_taken_up', pointId: id, superiorDueOn: dueOn }));
}

function deadlineGap({ point, task }: Pair): CascadeGap[] {
  const ids = { pointId: point.id, taskId: task.id, superiorDueOn: point.dueOn, localDueOn: task.dueOn };
  if (point.dueOn === null) return [];
  if (task.dueOn === null) return [{ ...NOTHING, ...ids, kind: 'no_deadline' }];
  return task.dueOn > point.dueOn ? [{ ...NOTHING, ...ids, kind: 'later_deadline' }] : [];
}

const numberGaps = ({ point, task }: Pair): CascadeGap[] =>
  differentNumbers(wholeText(point), wholeText(task)).map(({ superiorClause, localClause }) => ({
    ...NOTHING,
    kind: 'different_number',
    pointId: point.id,
    taskId: task.id,
    superiorText: superiorClause,
    localText: localClause,
  }));

/** A point that is nothing but a report is answered by the dated task that takes it up. */
function isAnswered({ itemId, dueOn }: ReportingDuty, pairs: readonly Pair[]): boolean {
  return pairs.some(
    ({ point, task }) =>
      point.id === itemId &&
      /报送|上报|报告/.test(point.title) &&
      task.dueOn !== null &&
      (dueOn === null || task.dueOn <= dueOn),
  );
}

function unansweredReports(superior: CascadeSide, local: CascadeSide, pairs: readonly Pair[]): CascadeGap[] {
  const asked = reportingDuties(superior).filter((duty) => !isAnswered(duty, pairs));
  return missingReports(asked, reportingDuties(local)).map(({ duty, late }) => ({
    kind: 'missing_report',
    pointId: duty.itemId,
    taskId: late?.itemId ?? null,
    superiorText: duty.text,
    localText: late?.text ?? '',
    superiorDueOn: duty.dueOn,
    localDueOn: late?.dueOn ?? null,
    recipient: duty.recipient,
  }));
}
