import { Injectable } from '@nestjs/common';
import { HandedResultRow } from '#db/entities/assessment/handed-result.entity.js';
import { OutsideAssessmentRow } from '#db/entities/assessment/outside-assessment.entity.js';
import { handOverSchema, outsideAssessmentSchema } from '#shared/assessment/measures/measures.schema.js';
import { outsidePoints } from '#shared/assessment/measures/outside-assessment.js';
import { Reader } from '#server/platform/database/reader.js';
import type { Transaction } from '#server/platform/database/transaction.js';
import { UnitOfWork } from '#server/platform/database/unit-of-work.js';
import { isUniqueViolation } from '#server/platform/database/unique-violation.js';
import { conflict, notFound, refusedBy } from '#server/platform/errors/domain-error.js';
import { parseId } from '#server/platform/errors/parse-id.js';
import { parseInput } from '#server/platform/errors/parse-input.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authorise } from '#server/platform/request/require-actor.js';
import type { HandOverInput, OutsideAssessmentInput } from './measure.inputs.js';
import { OutsideRepository } from './outside.repository.js';
import type { OutsideAssessment } from './outside.type.js';

/** Results that count in the assessments of others, and the record that they were handed over. */
@Injectable()
export class HandOverUseCase {
  constructor(
    private readonly reader: Reader,
    private readonly unitOfWork: UnitOfWork,
    private readonly outside: OutsideRepository,
  ) {}

  ofYear(request: RequestContext, year: number): Promise<OutsideAssessment[]> {
    const { jurisdictionId } = authorise(request, 'outside-assessment.read').actor;
    return this.reader.read(jurisdictionId, (manager) => this.outside.ofYear(manager, jurisdictionId, year));
  }

  add(request: RequestContext, input: OutsideAssessmentInput): Promise<OutsideAssessment> {
    const context = authorise(request, 'outside-assessment.manage');
    const row = parseInput(outsideAssessmentSchema, input);
    return this.unitOfWork.run(context, async (tx) => {
      try {
        const [id = ''] = await tx.insert(OutsideAssessmentRow, [row]);
        await audit(tx, id, row);
        return await this.written(tx, id);
      } catch (error) {
        if (!isUniqueViolation(error, 'outside_assessments_name_key')) throw error;
        throw refusedBy({ key: 'outside.name-taken' });
      }
    });
  }

  handOver(request: RequestContext, input: HandOverInput): Promise<OutsideAssessment> {
    const context = authorise(request, 'outside-assessment.manage');
    const { version, recipient, ...wanted } = parseInput(handOverSchema, input);
    const [id, roundId] = [parseId(wanted.id), parseId(wanted.roundId)];
    return this.unitOfWork.run(context, async (tx) => {
      const outside = await tx.lock(OutsideAssessmentRow, id);
      if (outside.version !== version) throw conflict(outside.version);
      const result = await this.outside.result(tx.manager, tx.jurisdictionId, roundId);
      if (!result) throw refusedBy({ key: 'outside.round-not-published' });
      const { contentHash, fullPoints } = result;
      const rows = result.rows.map((row) => ({
        ...row,
        points: row.total === null ? null : outsidePoints(row.total, fullPoints, outside),
      }));
      const stamp = { createdAt: tx.now, createdBy: context.actor.accountId };
      await tx.append(HandedResultRow, [{ outsideId: id, roundId, contentHash, recipient, rows, ...stamp }]);
      await audit(tx, id, { roundId, contentHash, recipient });
      return this.written(tx, id);
    });
  }

  private async written(tx: Transaction, id: string): Promise<OutsideAssessment> {
    const found = await this.outside.byId(tx.manager, tx.jurisdictionId, id);
    if (!found) throw notFound();
    return found;
  }
}

const audit = (tx: Transaction, entityId: string, after: object) =>
  tx.audit({ action: 'outside-assessment.manage', entityType: 'outside-assessment', entityId, after });
