import { Injectable } from '@nestjs/common';
import { RoundAppealRow } from '#db/entities/assessment/round-appeal.entity.js';
import { checkLodging, isLineOf } from '#shared/assessment/appeals/appeal.rules.js';
import { OPEN_APPEAL_STATES } from '#shared/assessment/appeals/appeal.workflow.js';
import type { AppealTarget } from '#shared/assessment/appeals/correction.js';
import { appealSchema, versionedSchema } from '#shared/assessment/assessment.schema.js';
import type { SnapshotLine } from '#shared/assessment/round-snapshot.js';
import { isUniqueViolation } from '#server/platform/database/unique-violation.js';
import type { Transaction } from '#server/platform/database/transaction.js';
import { UnitOfWork } from '#server/platform/database/unit-of-work.js';
import { conflict, forbidden, notFound, refusedBy } from '#server/platform/errors/domain-error.js';
import { parseId } from '#server/platform/errors/parse-id.js';
import { parseInput } from '#server/platform/errors/parse-input.js';
import type { VersionedInput } from '#server/platform/graphql/versioned-input.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authoriseList } from '#server/platform/request/require-actor.js';
import { ResultRepository } from '../result.repository.js';
import { ScoringEvidence } from '../scoring-evidence.js';
import type { AppealInput } from './appeal.inputs.js';
import { AppealRepository } from './appeal.repository.js';
import { AppealStep } from './appeal-step.js';
import type { Appeal } from './appeal.type.js';
import { appealView } from './appeal-view.js';

/** 申诉: the head of a unit objects to a line of the own scorecard, and may take it back. */
@Injectable()
export class LodgeAppealUseCase {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly results: ResultRepository,
    private readonly evidence: ScoringEvidence,
    private readonly appeals: AppealRepository,
    private readonly steps: AppealStep,
  ) {}

  lodge(request: RequestContext, input: AppealInput): Promise<Appeal> {
    const { context, scope } = authoriseList(request, 'appeal.lodge');
    if (scope.kind !== 'unit') throw forbidden();
    const { unitId } = scope;
    const { fileIds, ...given } = parseInput(appealSchema, input);
    const roundId = parseId(given.roundId);
    const target: AppealTarget = { kind: given.target.kind, id: parseId(given.target.id) };
    return this.unitOfWork.run(context, async (tx) => {
      const { manager, jurisdictionId, today } = tx;
      const result = await this.results.publishedUnit(manager, jurisdictionId, roundId, unitId);
      if (!result) throw notFound();
      const { state, appealsUntil, unit } = result;
      const place = placeOf(target);
      const known = await manager.findBy(RoundAppealRow, { jurisdictionId, roundId, unitId });
      const pending = known.some(
        (one) =>
          OPEN_APPEAL_STATES.includes(one.state) &&
          one.indicatorId === place.indicatorId &&
          one.adjustmentId === place.adjustmentId,
      );
      const facts = { state, today, appealsUntil, lines: unit.lines, pending };
      const refusal = checkLodging({ target, reason: given.reason }, facts);
      if (refusal) throw refusedBy(refusal);
      const line = unit.lines.find((one) => isLineOf(one, target))!;
      const files = await this.evidence.many(tx, context.actor, fileIds);
      const row = { ...BLANK, ...place, ...lineOf(line), roundId, unitId, reason: given.reason };
      const id = await insert(tx, { ...row, fileIds: files.map((file) => file.id) });
      await tx.audit({ action: 'appeal.lodge', entityType: 'round-appeal', entityId: id, after: row });
      const parameters = { unit: unit.unitName, round: result.roundName, reason: given.reason };
      await tx.notify([
        { kind: 'appeal.lodged', to: { roles: ['office'] }, parameters, path: `/rounds/${roundId}/appeals` },
      ]);
      const [appeal] = await this.appeals.appeals(manager, jurisdictionId, scope, { id });
      return appealView(appeal!, context.actor);
    });
  }

  withdraw(request: RequestContext, input: VersionedInput): Promise<Appeal> {
    const { context, scope } = authoriseList(request, 'appeal.lodge');
    const wanted = parseInput(versionedSchema, input);
    return this.unitOfWork.run(context, async (tx) => {
      const appeal = await this.steps.begin(tx, scope, wanted);
      const step = { state: this.steps.to(tx, 'appeal.withdraw', appeal) };
      return this.steps.store(tx, appeal, step, 'appeal.lodge');
    });
  }
}

const BLANK = {
  state: 'lodged' as const,
  answer: null,
  correction: null,
  decidedAt: null,
  decidedBy: null,
  returnReason: null,
  confirmedAt: null,
  confirmedBy: null,
  snapshotId: null,
};

const placeOf = ({ kind, id }: AppealTarget) => ({
  indicatorId: kind === 'indicator' ? id : null,
  adjustmentId: kind === 'adjustment' ? id : null,
});

/** A bonus or deduction has no name but its reason. */
const lineOf = ({ name, points, explanation }: SnapshotLine) => ({
  lineName: name || explanation.reason,
  linePoints: points,
});

/** Of two at once the database takes one. */
async function insert(
  tx: Transaction,
  row: Parameters<typeof tx.insert<RoundAppealRow>>[1][number],
): Promise<string> {
  try {
    return (await tx.insert(RoundAppealRow, [row]))[0]!;
  } catch (error) {
    if (isUniqueViolation(error, 'round_appeals_open_key')) throw conflict(1);
    throw error;
  }
}
