import { Injectable } from '@nestjs/common';
import { hasPrintedName, resolvePrintedName } from '#shared/intake/resolve-printed-name.js';
import type { IntakeRefusal } from '#shared/intake/intake.refusals.js';
import { nameSuspicion } from '#shared/intake/memory/name-suspicion.js';
import type { NameTarget } from '#shared/organisation/unit-name-index.js';
import { unitGroupSchema, unitSchema } from '#shared/organisation/unit.schema.js';
import type { Transaction } from '#server/platform/database/transaction.js';
import { UnitOfWork } from '#server/platform/database/unit-of-work.js';
import { DomainError, invalidInput, refusedBy } from '#server/platform/errors/domain-error.js';
import { parseInput } from '#server/platform/errors/parse-input.js';
import { requireId } from '#server/platform/errors/require-id.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authorise } from '#server/platform/request/require-actor.js';
import type { ResolveUnitNameInput } from './breakdown-draft.inputs.js';
import { BreakdownDraftRepository } from './breakdown-draft.repository.js';
import type { BreakdownDraft } from './breakdown-draft.type.js';
import { NameLearner } from './name-learner.js';
import { beginStep, endStep } from './review-steps.js';
import { viewBreakdownDraft } from './view-breakdown-draft.js';

/** Says once what a printed name stands for: everywhere in the draft, and in the register for good (R09). */
@Injectable()
export class ResolveUnitNameUseCase {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly drafts: BreakdownDraftRepository,
    private readonly learner: NameLearner,
  ) {}

  run(request: RequestContext, input: ResolveUnitNameInput): Promise<BreakdownDraft> {
    authorise(request, 'organisation.manage');
    const context = authorise(request, 'plan.import');
    const printedName = input.printedName.trim();
    return this.unitOfWork.run(context, async (tx) => {
      const step = await beginStep(tx, input.id, 'breakdown.save');
      if (!hasPrintedName(step.row.draft, printedName))
        throw refusedBy({ key: 'intake.name-not-in-draft', values: { name: printedName } });
      const target = await this.targetOf(tx, printedName, input);
      const draft = resolvePrintedName(step.row.draft, printedName, target);
      const saved = await endStep(tx, step, input.version, { draft });
      const after = { printedName, ...target };
      await tx.audit({ action: 'plan.import', entityType: 'breakdown-draft', entityId: input.id, after });
      return viewBreakdownDraft(saved);
    });
  }

  private async targetOf(
    tx: Transaction,
    printedName: string,
    { unitId, groupId, newUnit, newGroup, acceptSuspicious }: ResolveUnitNameInput,
  ): Promise<NameTarget> {
    const key: IntakeRefusal = 'intake.one-target-needed';
    if ([unitId, groupId, newUnit, newGroup].filter(Boolean).length !== 1)
      throw new DomainError('INVALID_INPUT', { key });
    const made = newUnit ?? newGroup;
    if (made && !acceptSuspicious) requirePlausible([printedName, made.name]);
    if (newUnit) return this.learner.createUnitIn(tx, printedName, parseInput(unitSchema, newUnit));
    if (newGroup) return this.learner.createGroupIn(tx, printedName, parseInput(unitGroupSchema, newGroup));
    const target: NameTarget = unitId
      ? { unitId: requireId(unitId), groupId: null }
      : { unitId: null, groupId: requireId(groupId!) };
    await this.requireKnown(tx, target);
    await this.learner.learnIn(tx, printedName, target);
    return target;
  }

  private async requireKnown({ manager, jurisdictionId }: Transaction, target: NameTarget): Promise<void> {
    const unitIds = new Set(target.unitId === null ? [] : [target.unitId]);
    const groupIds = new Set(target.groupId === null ? [] : [target.groupId]);
    if (!(await this.drafts.areKnown(manager, jurisdictionId, unitIds, groupIds)))
      throw invalidInput('organisation.unit-unknown', target.unitId === null ? 'groupId' : 'unitId');
  }
}

/** @throws DomainError REFUSED: spam must become neither a unit nor a collective by one click too many (R64) */
function requirePlausible(names: readonly string[]): void {
  const name = names.find((one) => nameSuspicion(one) !== null);
  const key: IntakeRefusal = 'intake.suspicious-name';
  if (name !== undefined) throw refusedBy({ key, values: { name } });
}
