import { Injectable } from '@nestjs/common';
import { Reader } from '#server/platform/database/reader.js';
import { notFound } from '#server/platform/errors/domain-error.js';
import type { GraphqlContext } from '#server/platform/graphql/graphql-context.js';
import { inOrder } from '#server/platform/graphql/loader-registry.js';
import { limitOf, type PageInput } from '#server/platform/graphql/page-input.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authoriseList, requireActor } from '#server/platform/request/require-actor.js';
import { StepsRepository, type BreakdownRecord } from './steps.repository.js';
import type { UnitListPage } from './steps.types.js';

@Injectable()
export class ReadStepsUseCase {
  constructor(
    private readonly reader: Reader,
    private readonly repository: StepsRepository,
  ) {}

  /** Of a share that the caller already sees. */
  async breakdown(context: GraphqlContext, assignmentId: string): Promise<BreakdownRecord> {
    const { jurisdictionId } = requireActor(context.request).actor;
    const loader = context.loaders.get('plans/breakdowns', async (ids) => {
      const rows = await this.reader.read(jurisdictionId, (m) =>
        this.repository.breakdowns(m, jurisdictionId, ids),
      );
      return inOrder(ids, rows, (row) => row.assignmentId);
    });
    const found = await loader.load(assignmentId);
    if (!found) throw notFound();
    return found;
  }

  /** For whoever acts for a unit. @source R42 */
  unitList(request: RequestContext, page: PageInput): Promise<UnitListPage> {
    const { context, scope } = authoriseList(request, 'assignment.break-down');
    const { jurisdictionId } = context.actor;
    const limits = limitOf(page);
    return this.reader.read(jurisdictionId, (m) =>
      this.repository.unitList(m, jurisdictionId, scope, limits),
    );
  }
}
