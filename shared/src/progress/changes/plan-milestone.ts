import type { CivilDate } from '../../kernel/civil-date.js';
import type { Refusal } from '../../kernel/refusal.js';
import { ok, refused, type Result } from '../../kernel/result.js';

/**
 * 备案 / 自评 / 总结 / 验收 / 调度: steps of a plan as a whole, beside the tasks that it gives to units.
 * @source R57 报县领导小组备案, R58 定期分析调度, R60 自评→总结→验收
 */
export const MILESTONE_KINDS = ['filing', 'self_check', 'summary', 'acceptance', 'dispatch'] as const;
export type MilestoneKind = (typeof MILESTONE_KINDS)[number];

/** Each gate opens the next. @source R60 */
const GATES: readonly MilestoneKind[] = ['self_check', 'summary', 'acceptance'];

export type MilestoneRefusal =
  | 'milestone.already-done'
  | 'milestone.gate-before'
  | 'milestone.receipt-missing'
  | 'milestone.participants-missing'
  | 'milestone.matters-missing'
  | 'milestone.done-in-future';

export interface MilestoneFacts {
  readonly id: string;
  readonly kind: MilestoneKind;
  readonly doneOn: CivilDate | null;
}

/** What is recorded when a milestone is done. */
export interface MilestoneRecord {
  readonly doneOn: CivilDate;
  /** 回执: number of the receipt. */
  readonly receipt: string;
  readonly participants: string;
  readonly matters: string;
  readonly fileCount: number;
}

/** May the milestone be recorded as done, and if not why? `all` are the milestones of its plan. */
export function checkMilestoneDone(
  milestone: MilestoneFacts,
  record: MilestoneRecord,
  all: readonly MilestoneFacts[],
  today: CivilDate,
): Result<CivilDate, Refusal<MilestoneRefusal>> {
  const refuse = (key: MilestoneRefusal) => refused({ key });
  if (milestone.doneOn !== null) return refuse('milestone.already-done');
  if (record.doneOn > today) return refuse('milestone.done-in-future');
  const gate = GATES.indexOf(milestone.kind);
  const before = all.filter(
    ({ kind, doneOn }) => doneOn === null && GATES.slice(0, Math.max(gate, 0)).includes(kind),
  );
  if (before.length > 0) return refuse('milestone.gate-before');
  if (milestone.kind === 'filing' && !record.receipt && record.fileCount === 0)
    return refuse('milestone.receipt-missing');
  if (milestone.kind === 'dispatch' && !record.participants) return refuse('milestone.participants-missing');
  if (milestone.kind === 'dispatch' && !record.matters) return refuse('milestone.matters-missing');
  return ok(record.doneOn);
}
