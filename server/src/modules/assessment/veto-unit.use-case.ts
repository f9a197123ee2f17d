import { Injectable } from '@nestjs/common';
import { RoundVetoRow } from '#db/entities/assessment/round-veto.entity.js';
import { checkVeto } from '#shared/assessment/adjustment.rules.js';
import { versionedSchema, vetoSchema } from '#shared/assessment/assessment.schema.js';
import type { Transaction } from '#server/platform/database/transaction.js';
import { UnitOfWork } from '#server/platform/database/unit-of-work.js';
import { conflict, notFound, refusedBy } from '#server/platform/errors/domain-error.js';
import { parseId } from '#server/platform/errors/parse-id.js';
import { parseInput } from '#server/platform/errors/parse-input.js';
import type { VersionedInput } from '#server/platform/graphql/versioned-input.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authorise } from '#server/platform/request/require-actor.js';
import type { VetoInput } from './assessment.inputs.js';
import type { ScoreSheetRow } from './score-sheet.type.js';
import { ScoringEvidence } from './scoring-evidence.js';
import { withFile } from './scoring-record.repository.js';
import { UnitScoring } from './unit-scoring.js';

/** 一票否决 of a unit in a round, and its withdrawal while the round is open. */
@Injectable()
export class VetoUnitUseCase {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly scoring: UnitScoring,
    private readonly evidence: ScoringEvidence,
  ) {}

  add(request: RequestContext, input: VetoInput): Promise<ScoreSheetRow> {
    const context = authorise(request, 'round.score');
    const { effect, fileId, ...entry } = parseInput(vetoSchema, input);
    const [roundId, unitId] = [parseId(entry.roundId), parseId(entry.unitId)];
    return this.unitOfWork.run(context, async (tx) => {
      const table = await this.scoring.begin(tx, roundId, unitId);
      const checked = checkVeto(entry, { participates: table.unit.participates });
      if (!checked.ok) throw refusedBy(checked.error);
      const file = await this.evidence.one(tx, context.actor, fileId);
      const row = { roundId, unitId, effect, ...checked.value, fileId: file?.id ?? null };
      const [id = ''] = await tx.insert(RoundVetoRow, [row]);
      await audit(tx, id, { after: row });
      const added = withFile({ id, unitId, effect, ...checked.value, version: 1, file });
      return this.scoring.rowAfter(table, { vetoes: [...table.record.vetoes, added] });
    });
  }

  remove(request: RequestContext, input: VersionedInput): Promise<ScoreSheetRow> {
    const context = authorise(request, 'round.score');
    const { version, ...wanted } = parseInput(versionedSchema, input);
    const id = parseId(wanted.id);
    return this.unitOfWork.run(context, async (tx) => {
      const { manager, jurisdictionId } = tx;
      const row = await manager.findOneBy(RoundVetoRow, { jurisdictionId, id });
      if (!row) throw notFound();
      const table = await this.scoring.begin(tx, row.roundId, row.unitId);
      const known = table.record.vetoes.find((veto) => veto.id === id);
      if (!known) throw notFound();
      if (known.version !== version) throw conflict(known.version);
      await manager.delete(RoundVetoRow, { jurisdictionId, id, version });
      await audit(tx, id, { before: row });
      return this.scoring.rowAfter(table, { vetoes: table.record.vetoes.filter((veto) => veto !== known) });
    });
  }
}

const audit = (tx: Transaction, entityId: string, values: { before?: object; after?: object }) =>
  tx.audit({ action: 'round.score', entityType: 'round-veto', entityId, ...values });
