import { Injectable } from '@nestjs/common';
import type { BreakdownDraftRow } from '#db/entities/intake/breakdown-draft.entity.js';
import { PlanRevisionRow } from '#db/entities/plans/plan-revision.entity.js';
import type { BreakdownDraft } from '#shared/intake/breakdown-draft.js';
import { latestDate } from '#shared/intake/plan-of-draft.js';
import { expandAssignments } from '#shared/plans/expand-assignments.js';
import { underLeadlessRule, type LeadlessRule } from '#shared/plans/leads/leadless-rule.js';
import type { PlanChangeRefusal } from '#shared/plans/plans.refusals.js';
import type { MergedPlan, MergedTask } from '#shared/plans/revision/merge-revision.js';
import { newTaskCodes } from '#shared/plans/revision/new-task-codes.js';
import { shareChanges, TAKEN_OUT, type StandingShare } from '#shared/plans/revision/share-changes.js';
import { taskCode } from '#shared/plans/task-code.js';
import { ReporterKeeper } from '#server/modules/plans/leads/reporter-keeper.js';
import { InstanceKeeper } from '#server/modules/plans/deadlines/instance-keeper.js';
import { ReportingDutyKeeper } from '#server/modules/plans/deadlines/reporting-duty.keeper.js';
import type { Transaction } from '#server/platform/database/transaction.js';
import { refusedBy } from '#server/platform/errors/domain-error.js';
import { nextPlanNumber } from '../plan-writer.js';
import { writeTaskParts } from '../write-task-parts.js';
import { PlanVersionRepository, type TaskShare } from './plan-version.repository.js';
import type { PlanComparison } from './revision-comparer.js';
import { RevisionRows, type PlacedTask } from './revision-rows.js';

interface Counts {
  readonly appliedCount: number;
  readonly keptCount: number;
}

/** Writes a merged plan over the one that stands: one statement a table and kind of change. */
@Injectable()
export class RevisionWriter {
  constructor(
    private readonly versions: PlanVersionRepository,
    private readonly rows: RevisionRows,
    private readonly reporters: ReporterKeeper,
    private readonly instances: InstanceKeeper,
    private readonly reporting: ReportingDutyKeeper,
  ) {}

  /** @throws DomainError REFUSED when a task would be left with nobody */
  async writeIn(
    tx: Transaction,
    plan: { readonly id: string; readonly year: number; readonly leadlessRule: LeadlessRule },
    draft: BreakdownDraft,
    { directory }: PlanComparison,
    merged: MergedPlan,
  ): Promise<Record<string, number>> {
    const wanted = new Map(
      merged.tasks
        .filter(({ adopted }) => adopted.includes('units'))
        .map(
          (task) =>
            [
              task,
              expandAssignments(underLeadlessRule(task.units, plan.leadlessRule), directory.membersOf),
            ] as const,
        ),
    );
    const lost = [...wanted.values()].filter((shares) => shares.length === 0).length;
    const key: PlanChangeRefusal = 'revision.task-without-unit';
    if (lost > 0) throw refusedBy({ key, values: { count: lost } });

    const sectionIds = await this.rows.placeSections(tx, plan.id, merged.tasks);
    const placed = await this.placeTasks(tx, plan, draft, merged.tasks, sectionIds);
    await this.rows.withdrawTasks(tx, merged.withdrawn);
    await this.rows.clearParts(tx, merged.tasks);
    await writeTaskParts(tx, placed.map(adoptedParts));

    const standing = await this.versions.shares(tx.manager, tx.jurisdictionId, plan.id, { lock: true });
    const sharesOf = bySide(standing);
    const changes = [
      ...placed.map(({ task, id }) => {
        const revised = {
          dueOn: latestDate(task.deadlines),
          redated: task.adopted.includes('deadlines'),
          wanted: wanted.get(task) ?? null,
        };
        return { taskId: id, ...shareChanges(revised, sharesOf(id), tx.today) };
      }),
      ...merged.withdrawn.map((taskId) => ({
        taskId,
        ...shareChanges(TAKEN_OUT, sharesOf(taskId), tx.today),
      })),
    ];
    const counts = await this.rows.changeShares(tx, changes, standing);
    await this.reporters.settle(
      tx,
      placed.map(({ id }) => id),
    );
    await this.instances.settlePlan(tx, plan.id);
    await this.reporting.settlePlans(tx, [plan.id]);
    return counts;
  }

  /** Enters the document in the plan's list of revisions. Returns its number there. */
  async recordIn(tx: Transaction, planId: string, row: BreakdownDraftRow, counts: Counts): Promise<number> {
    const { manager, jurisdictionId, now, today, author } = tx;
    const number = (await manager.countBy(PlanRevisionRow, { jurisdictionId, planId })) + 1;
    const { title, docNumber, documentDate } = row.draft;
    const document = { draftId: row.id, title, docNumber, documentDate };
    const stamp = { createdAt: now, createdBy: author.actor?.accountId ?? null };
    await tx.append(PlanRevisionRow, [
      { planId, number, revisedOn: today, ...document, ...counts, ...stamp },
    ]);
    return number;
  }

  private async placeTasks(
    tx: Transaction,
    plan: { readonly id: string; readonly year: number },
    draft: BreakdownDraft,
    tasks: readonly MergedTask[],
    sectionIds: readonly (string | null)[],
  ): Promise<PlacedTask[]> {
    const spans = new Map(draft.tasks.map(({ key, span }) => [key, span]));
    const placed = tasks.map((task, index) => ({
      task,
      sectionId: sectionIds[index]!,
      sortOrder: index + 1,
      span: (task.theirKey !== null && spans.get(task.theirKey)) || { start: 0, end: 0 },
    }));
    const codes = await this.newCodes(tx, plan, tasks.filter(({ ourKey }) => ourKey === null).length);
    await this.rows.updateTasks(tx, placed);
    return this.rows.insertTasks(tx, plan.id, placed, codes);
  }

  private async newCodes(
    tx: Transaction,
    plan: { readonly id: string; readonly year: number },
    count: number,
  ): Promise<string[]> {
    const known = await this.versions.codes(tx.manager, tx.jurisdictionId, plan.id);
    const own = newTaskCodes(known, count);
    if (own) return own;
    const number = await nextPlanNumber(tx, plan.year);
    return Array.from({ length: count }, (_, index) => taskCode(plan.year, number, index + 1));
  }
}

/** The parts that follow the document now; the others stay as they are stored. */
function adoptedParts({ task, id }: PlacedTask) {
  const { adopted, units, deadlines, targets } = task;
  return {
    taskId: id,
    units: adopted.includes('units') ? units : [],
    deadlines: adopted.includes('deadlines') ? deadlines : [],
    targets: adopted.includes('targets') ? targets : [],
  };
}

function bySide(shares: readonly TaskShare[]): (taskId: string) => StandingShare[] {
  const byTask = new Map<string, StandingShare[]>();
  for (const { taskId, reportCount: _, ...share } of shares)
    byTask.set(taskId, [...(byTask.get(taskId) ?? []), share]);
  return (taskId) => byTask.get(taskId) ?? [];
}
