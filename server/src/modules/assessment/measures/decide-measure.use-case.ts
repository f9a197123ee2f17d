import { Injectable } from '@nestjs/common';
import { MeasureRow } from '#db/entities/assessment/measure.entity.js';
import { decideMeasureSchema, liftMeasureSchema } from '#shared/assessment/measures/measures.schema.js';
import type { Transaction } from '#server/platform/database/transaction.js';
import { UnitOfWork } from '#server/platform/database/unit-of-work.js';
import { conflict, notFound, refusedBy } from '#server/platform/errors/domain-error.js';
import { parseId } from '#server/platform/errors/parse-id.js';
import { parseInput } from '#server/platform/errors/parse-input.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authorise } from '#server/platform/request/require-actor.js';
import { ScoringEvidence } from '../scoring-evidence.js';
import type { DecideMeasureInput, LiftMeasureInput } from './measure.inputs.js';
import { MeasureRepository } from './measure.repository.js';
import type { Measure } from './measure.type.js';

/** A person decides what follows for a unit, and lifts it again. */
@Injectable()
export class DecideMeasureUseCase {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly measures: MeasureRepository,
    private readonly evidence: ScoringEvidence,
  ) {}

  run(request: RequestContext, input: DecideMeasureInput): Promise<Measure> {
    const context = authorise(request, 'measure.decide');
    const { fileId, ...measure } = parseInput(decideMeasureSchema, input);
    return this.unitOfWork.run(context, async (tx) => {
      const { manager, jurisdictionId, today } = tx;
      if (!(await this.measures.isBasis(manager, jurisdictionId, measure.unitId, measure))) throw notFound();
      const file = await this.evidence.one(tx, context.actor, fileId);
      const open = { decidedOn: today, liftedOn: null, liftedReason: '' };
      const row = { ...measure, fileId: file?.id ?? null, ...open };
      const [id = ''] = await tx.insert(MeasureRow, [row]);
      await audit(tx, id, { after: row });
      return this.written(tx, id);
    });
  }

  lift(request: RequestContext, input: LiftMeasureInput): Promise<Measure> {
    const context = authorise(request, 'measure.decide');
    const { version, reason, ...wanted } = parseInput(liftMeasureSchema, input);
    const id = parseId(wanted.id);
    return this.unitOfWork.run(context, async (tx) => {
      const row = await tx.lock(MeasureRow, id);
      if (row.version !== version) throw conflict(row.version);
      if (row.liftedOn !== null) throw refusedBy({ key: 'measure.lifted-already' });
      const lifted = { liftedOn: tx.today, liftedReason: reason };
      await tx.update(MeasureRow, row, lifted);
      await audit(tx, id, { before: row, after: lifted });
      return this.written(tx, id);
    });
  }

  private async written({ manager, jurisdictionId, today }: Transaction, id: string): Promise<Measure> {
    const view = { jurisdictionId, scope: { kind: 'jurisdiction' } as const, today };
    const measure = await this.measures.byId(manager, view, id);
    if (!measure) throw notFound();
    return measure;
  }
}

const audit = (tx: Transaction, entityId: string, values: { before?: object; after?: object }) =>
  tx.audit({ action: 'measure.decide', entityType: 'measure', entityId, ...values });
