import { Injectable } from '@nestjs/common';
import { isAllowed } from '#shared/access/policy.js';
import type { RequestKind } from '#shared/plans/request-kind.js';
import { Reader } from '#server/platform/database/reader.js';
import { limitOf, type PageInput } from '#server/platform/graphql/page-input.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authorise } from '#server/platform/request/require-actor.js';
import { AssignmentChangeRepository } from './assignment-change.repository.js';
import type { ChangePage } from './assignment-change.type.js';

/** 待审批: what waits for a decision that the viewer may take. */
@Injectable()
export class ReadChangesUseCase {
  constructor(
    private readonly reader: Reader,
    private readonly changes: AssignmentChangeRepository,
  ) {}

  toDecide(request: RequestContext, page: PageInput): Promise<ChangePage> {
    const { actor } = authorise(request, 'completion.check');
    const limit = limitOf(page);
    const kinds: RequestKind[] = isAllowed(actor, 'change.decide', null)
      ? ['extension', 'completion']
      : ['completion'];
    return this.reader.read(actor.jurisdictionId, (manager) =>
      this.changes.toDecide(manager, actor.jurisdictionId, kinds, limit),
    );
  }
}
