import { Injectable } from '@nestjs/common';
import { AssignmentRow } from '#db/entities/plans/assignment.entity.js';
import { isAllowed } from '#shared/access/policy.js';
import { asCivilDate } from '#shared/kernel/civil-date.js';
import type { OfficerRefusal } from '#shared/organisation/officers/officer.refusals.js';
import { checkStep, type StepRefusal } from '#shared/plans/steps/step.rules.js';
import { breakdownSchema, type Breakdown } from '#shared/plans/steps/steps.schema.js';
import { conflictWith } from '#server/platform/database/conflict-with.js';
import type { Transaction } from '#server/platform/database/transaction.js';
import { UnitOfWork } from '#server/platform/database/unit-of-work.js';
import { notFound, refusedBy } from '#server/platform/errors/domain-error.js';
import { parseInput } from '#server/platform/errors/parse-input.js';
import { requireId } from '#server/platform/errors/require-id.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authoriseList } from '#server/platform/request/require-actor.js';
import { StepsRepository, type BreakdownRecord } from './steps.repository.js';
import type { BreakDownAssignmentInput } from './steps.types.js';

const day = (text: string | null) => (text === null ? null : asCivilDate(text));

/** 分解到科室、到人，明确时间表、路线图: the unit's own business; the office reads it. @source R17, R42, R77 */
@Injectable()
export class BreakDownAssignmentUseCase {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: StepsRepository,
  ) {}

  run(request: RequestContext, input: BreakDownAssignmentInput): Promise<AssignmentRow> {
    const { context } = authoriseList(request, 'assignment.break-down');
    const id = requireId(input.assignmentId);
    const wanted = parseInput(breakdownSchema, complete(input));
    return this.unitOfWork.run(context, async (tx) => {
      const share = await tx.lock(AssignmentRow, id);
      if (!isAllowed(context.actor, 'assignment.break-down', share.unitId)) throw notFound();
      requireOpen(share);
      await this.requireStaff(tx, share.unitId, wanted);
      for (const { dueOn, doneOn } of wanted.steps) {
        const dates = { dueOn: day(dueOn), doneOn: day(doneOn) };
        const checked = checkStep(dates, asCivilDate(share.startsOn), tx.today);
        if (!checked.ok) throw refusedBy(checked.error);
      }
      const [before] = await this.repository.breakdowns(tx.manager, tx.jurisdictionId, [id]);
      requireKnown(wanted, before!);
      if (share.version !== input.version) throw await conflictWith(tx, share, told(before!));
      const { divisionId, officerId, leaderId } = wanted;
      const inCharge = { divisionId, officerId, leaderId };
      await tx.update(AssignmentRow, { id, version: input.version }, inCharge);
      await this.repository.replace(tx, id, wanted.steps);
      const [after] = await this.repository.breakdowns(tx.manager, tx.jurisdictionId, [id]);
      await tx.audit({
        action: 'assignment.break-down',
        entityType: 'assignment',
        entityId: id,
        taskId: share.taskId,
        before: told(before!),
        after: told(after!),
      });
      return { ...share, ...inCharge, version: share.version + 1 };
    });
  }

  /** Divisions and officers are the unit's own, and in being. */
  private async requireStaff(tx: Transaction, unitId: string, wanted: Breakdown): Promise<void> {
    const named = [
      { id: wanted.divisionId, kinds: ['division'] },
      { id: wanted.officerId, kinds: ['officer', 'leader'] },
      { id: wanted.leaderId, kinds: ['leader'] },
      ...wanted.steps.flatMap(({ divisionId, officerId }) => [
        { id: divisionId, kinds: ['division'] },
        { id: officerId, kinds: ['officer', 'leader'] },
      ]),
    ].flatMap(({ id, kinds }) => (id === null ? [] : [{ id: id.toLowerCase(), kinds }]));
    const ids = named.map(({ id }) => id);
    const staff = new Map((await this.repository.staff(tx, unitId, ids)).map(({ id, kind }) => [id, kind]));
    const key: OfficerRefusal = 'officer.division-unknown';
    if (named.some(({ id, kinds }) => !kinds.includes(staff.get(id) ?? ''))) throw refusedBy({ key });
  }
}

/** @throws DomainError NOT_FOUND for a step that the share does not have */
function requireKnown({ steps }: Breakdown, before: BreakdownRecord): void {
  const known = new Set(before.steps.map(({ id }) => id));
  if (steps.some(({ id }) => id !== null && !known.has(id.toLowerCase()))) throw notFound();
}

function requireOpen({ withdrawnAt, state }: AssignmentRow): void {
  const key: StepRefusal = 'step.share-closed';
  if (withdrawnAt !== null || state === 'closed') throw refusedBy({ key });
}

/** What is left out is none. */
const complete = ({ divisionId, officerId, leaderId, steps }: BreakDownAssignmentInput) => ({
  divisionId: divisionId ?? null,
  officerId: officerId ?? null,
  leaderId: leaderId ?? null,
  steps: steps.map((step) => ({
    id: step.id ?? null,
    title: step.title,
    divisionId: step.divisionId ?? null,
    officerId: step.officerId ?? null,
    dueOn: step.dueOn ?? null,
    doneOn: step.doneOn ?? null,
  })),
});

/** Names, as the timeline shows them. */
const told = ({ divisionName, officerName, leaderName, steps }: BreakdownRecord) => ({
  division: divisionName,
  officer: officerName,
  leader: leaderName,
  steps: steps.map(({ title, dueOn, doneOn }) =>
    [title, dueOn && `→ ${dueOn}`, doneOn && `✓ ${doneOn}`].filter(Boolean).join(' '),
  ),
});
