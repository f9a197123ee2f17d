import { Injectable } from '@nestjs/common';
import type { AssignmentChangeRow } from '#db/entities/progress/assignment-change.entity.js';
import { scopeOf } from '#shared/access/policy.js';
import { Reader } from '#server/platform/database/reader.js';
import type { GraphqlContext } from '#server/platform/graphql/graphql-context.js';
import { grouped } from '#server/platform/graphql/loader-registry.js';
import { requireActor } from '#server/platform/request/require-actor.js';
import { AssignmentChangeRepository } from './assignment-change.repository.js';

@Injectable()
export class ChangeLoaders {
  constructor(
    private readonly reader: Reader,
    private readonly repository: AssignmentChangeRepository,
  ) {}

  /** Latest first. */
  ofAssignment(context: GraphqlContext, assignmentId: string): Promise<AssignmentChangeRow[]> {
    const { actor } = requireActor(context.request);
    const { jurisdictionId } = actor;
    const loader = context.loaders.get('progress/changes', async (ids) => {
      const rows = await this.reader.read(jurisdictionId, (manager) =>
        this.repository.ofAssignments(manager, jurisdictionId, scopeOf(actor, 'assignment.read'), ids),
      );
      return grouped(ids, rows, (row) => row.assignmentId);
    });
    return loader.load(assignmentId);
  }
}
