import { Injectable } from '@nestjs/common';
import { AssessmentRoundRow } from '#db/entities/assessment/assessment-round.entity.js';
import { sendBackSchema, versionedSchema } from '#shared/assessment/assessment.schema.js';
import { UnitOfWork } from '#server/platform/database/unit-of-work.js';
import { parseId } from '#server/platform/errors/parse-id.js';
import { parseInput } from '#server/platform/errors/parse-input.js';
import type { VersionedInput } from '#server/platform/graphql/versioned-input.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authorise } from '#server/platform/request/require-actor.js';
import type { SendBackInput } from './assessment.inputs.js';
import { LockedRound, stepTo } from './locked-round.js';
import { RoundRepository } from './round.repository.js';
import type { AssessmentRound } from './round.type.js';
import { roundView } from './round-view.js';

/** The first of the two persons ends the scoring; the second may send the result back instead of showing it. */
@Injectable()
export class ProposeResultUseCase {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly locked: LockedRound,
    private readonly rounds: RoundRepository,
  ) {}

  propose(request: RequestContext, input: VersionedInput): Promise<AssessmentRound> {
    const context = authorise(request, 'round.propose');
    const { version, ...wanted } = parseInput(versionedSchema, input);
    const id = parseId(wanted.id);
    return this.unitOfWork.run(context, async (tx) => {
      const header = await this.locked.at(tx, id, version);
      const { accountId: proposedBy, displayName: actor } = context.actor;
      const step = {
        state: stepTo(tx, 'round.propose', header),
        proposedAt: tx.now,
        proposedBy,
        sendBackReason: null,
      };
      await tx.update(AssessmentRoundRow, { id, version }, step);
      await tx.audit({ action: 'round.propose', entityType: 'assessment-round', entityId: id, after: step });
      await tx.notify([
        {
          kind: 'result.proposed',
          to: { roles: ['office'] },
          parameters: { round: header.name, actor },
          path: `/rounds/${id}`,
        },
      ]);
      const after = { ...header, ...step, proposedByName: actor, version: version + 1 };
      const trees = await this.rounds.indicators(tx.manager, tx.jurisdictionId, [id]);
      return roundView(after, trees.get(id) ?? [], context.actor, tx.today);
    });
  }

  sendBack(request: RequestContext, input: SendBackInput): Promise<AssessmentRound> {
    const context = authorise(request, 'round.send-back');
    const { version, reason, ...wanted } = parseInput(sendBackSchema, input);
    const id = parseId(wanted.id);
    return this.unitOfWork.run(context, async (tx) => {
      const header = await this.locked.at(tx, id, version);
      const { proposedAt, proposedBy } = header;
      const step = {
        state: stepTo(tx, 'round.send-back', header),
        proposedAt: null,
        proposedBy: null,
        sendBackReason: reason,
      };
      await tx.update(AssessmentRoundRow, { id, version }, step);
      await tx.audit({
        action: 'round.send-back',
        entityType: 'assessment-round',
        entityId: id,
        before: { proposedAt, proposedBy },
        after: step,
      });
      const after = { ...header, ...step, proposedByName: null, version: version + 1 };
      const trees = await this.rounds.indicators(tx.manager, tx.jurisdictionId, [id]);
      return roundView(after, trees.get(id) ?? [], context.actor, tx.today);
    });
  }
}
