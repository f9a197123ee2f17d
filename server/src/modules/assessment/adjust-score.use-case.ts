import { Injectable } from '@nestjs/common';
import { ScoreAdjustmentRow } from '#db/entities/assessment/score-adjustment.entity.js';
import { checkAdjustment } from '#shared/assessment/adjustment.rules.js';
import { adjustmentSchema, versionedSchema } from '#shared/assessment/assessment.schema.js';
import { scopeOf, type Actor } from '#shared/access/policy.js';
import type { Transaction } from '#server/platform/database/transaction.js';
import { UnitOfWork } from '#server/platform/database/unit-of-work.js';
import { conflict, invalidInput, notFound, refusedBy } from '#server/platform/errors/domain-error.js';
import { parseId } from '#server/platform/errors/parse-id.js';
import { parseInput } from '#server/platform/errors/parse-input.js';
import type { VersionedInput } from '#server/platform/graphql/versioned-input.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authorise } from '#server/platform/request/require-actor.js';
import { StoredFileRepository } from '#server/modules/files/stored-file.repository.js';
import { storedFileOf, type StoredFile } from '#server/modules/files/stored-file.type.js';
import type { AdjustmentInput } from './assessment.inputs.js';
import type { ScoreSheetRow } from './score-sheet.type.js';
import { UnitScoring } from './unit-scoring.js';

/** 加分 and 扣分 outside the indicators: given with their grounds, taken back while the round is open. */
@Injectable()
export class AdjustScoreUseCase {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly scoring: UnitScoring,
    private readonly files: StoredFileRepository,
  ) {}

  add(request: RequestContext, input: AdjustmentInput): Promise<ScoreSheetRow> {
    const context = authorise(request, 'round.score');
    const { kind, fileId, ...entry } = parseInput(adjustmentSchema, input);
    const [roundId, unitId] = [parseId(entry.roundId), parseId(entry.unitId)];
    return this.unitOfWork.run(context, async (tx) => {
      const table = await this.scoring.begin(tx, roundId, unitId);
      const checked = checkAdjustment(entry, { participates: table.unit.participates });
      if (!checked.ok) throw refusedBy(checked.error);
      const file = fileId === null ? null : await this.evidence(tx, context.actor, fileId);
      const row = { roundId, unitId, kind, ...checked.value, fileId: file?.id ?? null };
      const [id] = await tx.insert(ScoreAdjustmentRow, [row]);
      await audit(tx, id!, { after: row });
      const added = { ...row, id: id!, version: 1, file };
      return this.scoring.rowAfter(table, { adjustments: [...table.record.adjustments, added] });
    });
  }

  remove(request: RequestContext, input: VersionedInput): Promise<ScoreSheetRow> {
    const context = authorise(request, 'round.score');
    const { version, ...wanted } = parseInput(versionedSchema, input);
    const id = parseId(wanted.id);
    return this.unitOfWork.run(context, async (tx) => {
      const { manager, jurisdictionId } = tx;
      const row = await manager.findOneBy(ScoreAdjustmentRow, { jurisdictionId, id });
      if (!row) throw notFound();
      const table = await this.scoring.begin(tx, row.roundId, row.unitId);
      const { adjustments } = table.record;
      const known = adjustments.find((adjustment) => adjustment.id === id);
      if (!known) throw notFound();
      if (known.version !== version) throw conflict(known.version);
      await manager.delete(ScoreAdjustmentRow, { jurisdictionId, id, version });
      await audit(tx, id, { before: row });
      return this.scoring.rowAfter(table, { adjustments: adjustments.filter((other) => other !== known) });
    });
  }

  /** @throws DomainError INVALID_INPUT when the scorer may read no such file */
  private async evidence(tx: Transaction, actor: Actor, fileId: string): Promise<StoredFile> {
    const scope = scopeOf(actor, 'file.read');
    const [file] = await this.files.readable(tx.manager, tx.jurisdictionId, scope, [fileId]);
    if (!file) throw invalidInput('error.invalid-input', 'fileId');
    return storedFileOf(file);
  }
}

const audit = (tx: Transaction, entityId: string, values: { before?: object; after?: object }) =>
  tx.audit({ action: 'round.score', entityType: 'score-adjustment', entityId, ...values });
