import { Injectable } from '@nestjs/common';
import type { GraphqlContext } from '#server/platform/graphql/graphql-context.js';
import { PlansLoaders } from '../plans.loaders.js';
import { SuperiorDocumentRepository, type SuperiorRecord } from './superior-document.repository.js';

@Injectable()
export class CascadeLoaders {
  constructor(
    private readonly loaders: PlansLoaders,
    private readonly documents: SuperiorDocumentRepository,
  ) {}

  superior(context: GraphqlContext, planId: string): Promise<SuperiorRecord | null> {
    return this.loaders
      .one<SuperiorRecord>(
        context,
        'superior',
        'plan.read',
        (manager, jurisdictionId, _scope, ids) => this.documents.ofPlans(manager, jurisdictionId, ids),
        (row) => row.planId,
      )
      .load(planId);
  }
}
