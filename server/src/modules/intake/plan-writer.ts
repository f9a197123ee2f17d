import { Injectable } from '@nestjs/common';
import { PlanRow } from '#db/entities/plans/plan.entity.js';
import { PlanSectionRow } from '#db/entities/plans/plan-section.entity.js';
import { TaskRow } from '#db/entities/plans/task.entity.js';
import type { BreakdownDraft } from '#shared/intake/breakdown-draft.js';
import { planOfDraft, type ConfirmedPlan } from '#shared/intake/plan-of-draft.js';
import type { PlanRecord } from '#server/modules/plans/plan.repository.js';
import { newId } from '#server/platform/database/new-id.js';
import type { Transaction } from '#server/platform/database/transaction.js';
import { writeTaskParts } from './write-task-parts.js';

/** Writes a confirmed draft as a plan: one insert a table, however many tasks. */
@Injectable()
export class PlanWriter {
  async writeIn(tx: Transaction, draft: BreakdownDraft): Promise<PlanRecord> {
    const planNumber = await nextPlanNumber(tx, draft.year);
    const confirmed = planOfDraft(draft, planNumber, await takenCodes(tx, draft));
    const { title, docNumber, issuer, documentDate, year } = draft;
    const document = { title: title.trim(), docNumber, issuer, documentDate, year };
    const standing = {
      leadlessRule: 'office_appoints' as const,
      withdrawnAt: null,
      withdrawnBy: null,
      withdrawnReason: null,
    };
    const plan = { ...document, ...standing, state: 'draft' as const, issuedOn: null };
    const [planId] = await tx.insert(PlanRow, [{ ...plan, sourceText: draft.text }]);
    const sectionIds = await writeSections(tx, planId!, confirmed);
    const taskIds = await writeTasks(tx, planId!, confirmed, sectionIds);
    await writeTaskParts(
      tx,
      confirmed.tasks.map((task, index) => ({ ...task, taskId: taskIds[index]! })),
    );
    return { ...plan, jurisdictionId: tx.jurisdictionId, id: planId!, version: 1 };
  }
}

/** Plans of one year are numbered one after the other: a second confirmation waits for the first to be committed. */
export async function nextPlanNumber(
  { manager, jurisdictionId }: Transaction,
  year: number,
): Promise<number> {
  await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
    `plan-number/${jurisdictionId}/${year}`,
  ]);
  const [row] = await manager.query<{ next: number }[]>(
    `SELECT coalesce(max(split_part(code, '-', 2)::int), 0) + 1 AS next
       FROM tasks WHERE jurisdiction_id = $1 AND code ~ ('^' || $2::text || '-[0-9]{1,6}-[0-9]+$')`,
    [jurisdictionId, String(year)],
  );
  return row!.next;
}

/** Of the codes that a ledger brings along, those that other tasks have. Confirmations with such codes wait for each other. */
async function takenCodes(
  { manager, jurisdictionId }: Transaction,
  { tasks }: BreakdownDraft,
): Promise<ReadonlySet<string>> {
  const codes = tasks.flatMap(({ code, taken }) => (taken && code !== undefined ? [code] : []));
  if (codes.length === 0) return new Set();
  await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
    `task-codes/${jurisdictionId}`,
  ]);
  const rows = await manager.query<{ code: string }[]>(
    'SELECT code FROM tasks WHERE jurisdiction_id = $1 AND code = ANY ($2::text[])',
    [jurisdictionId, codes],
  );
  return new Set(rows.map(({ code }) => code));
}

async function writeSections(
  tx: Transaction,
  planId: string,
  { sections }: ConfirmedPlan,
): Promise<string[]> {
  const ids = sections.map(() => newId());
  const rows = sections.map(({ parent, title }, index) => ({
    id: ids[index]!,
    planId,
    parentId: parent === null ? null : ids[parent]!,
    title,
    sortOrder: index + 1,
  }));
  await tx.link(PlanSectionRow, rows);
  return ids;
}

function writeTasks(
  tx: Transaction,
  planId: string,
  { tasks }: ConfirmedPlan,
  sectionIds: readonly string[],
): Promise<string[]> {
  const rows = tasks.map(({ section, code, key, ordinal, title, content, leader, span, dueOn }, index) => ({
    planId,
    sectionId: section === null ? null : sectionIds[section]!,
    code,
    ordinal,
    title,
    content,
    leader,
    sortOrder: index + 1,
    spanStart: span.start,
    spanEnd: span.end,
    dueOn,
    withdrawnAt: null,
    draftKey: key,
  }));
  return tx.insert(TaskRow, rows);
}
