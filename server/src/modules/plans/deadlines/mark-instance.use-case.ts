import { Injectable } from '@nestjs/common';
import { StoredFileRow } from '#db/entities/files/stored-file.entity.js';
import { asCivilDate } from '#shared/kernel/civil-date.js';
import type { Transaction } from '#server/platform/database/transaction.js';
import { UnitOfWork } from '#server/platform/database/unit-of-work.js';
import { forbidden, invalidInput } from '#server/platform/errors/domain-error.js';
import { requireId } from '#server/platform/errors/require-id.js';
import type { ActorContext, RequestContext } from '#server/platform/request/request-context.js';
import { authoriseList } from '#server/platform/request/require-actor.js';
import type { MarkInstanceInput } from './deadlines.inputs.js';
import { refuseDeadline, shortText } from './duty-task.js';
import { InstanceMarker } from './instance-marker.js';

const MOST_TIMES = 999;

/** A unit enters what it did by a deadline, or takes an entry back. */
@Injectable()
export class MarkInstanceUseCase {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly marker: InstanceMarker,
  ) {}

  /** Returns the instance's id. */
  mark(request: RequestContext, input: MarkInstanceInput): Promise<string> {
    const { context, unitId } = unitOf(request);
    const instanceId = requireId(input.instanceId);
    const fileId = input.fileId ? requireId(input.fileId) : null;
    const note = shortText(input.note);
    const { count } = input;
    if (count < 1 || count > MOST_TIMES) throw refuseDeadline('deadline.count-out-of-range');
    const doneOn = asCivilDate(input.doneOn);
    return this.unitOfWork.run(context, async (tx) => {
      if (fileId !== null) await requireOwnFile(tx, unitId, fileId);
      await this.marker.markInstanceDone(tx, unitId, { instanceId, doneOn, count, note, fileId });
      return instanceId;
    });
  }

  takeBack(request: RequestContext, id: string): Promise<string> {
    const { context, unitId } = unitOf(request);
    const markId = requireId(id);
    return this.unitOfWork.run(
      context,
      async (tx) => (await this.marker.takeBackMark(tx, unitId, markId)).id,
    );
  }
}

function unitOf(request: RequestContext): { context: ActorContext; unitId: string } {
  const { context, scope } = authoriseList(request, 'deadline.mark');
  if (scope.kind !== 'unit') throw forbidden();
  return { context, unitId: scope.unitId };
}

/** Evidence is what the unit has uploaded itself. */
async function requireOwnFile(
  { manager, jurisdictionId }: Transaction,
  unitId: string,
  id: string,
): Promise<void> {
  const file = await manager.findOneBy(StoredFileRow, { jurisdictionId, id, unitId });
  if (!file) throw invalidInput('progress.file-unknown', 'fileId');
}
