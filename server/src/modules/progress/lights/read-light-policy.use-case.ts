import { Inject, Injectable } from '@nestjs/common';
import { today, type Clock } from '#shared/kernel/ports.js';
import { Reader } from '#server/platform/database/reader.js';
import { CLOCK } from '#server/platform/database/tokens.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authorise, authoriseList } from '#server/platform/request/require-actor.js';
import { viewOfPolicy } from './light-policy-content.js';
import { LightPolicyRepository, versionOf } from './light-policy.repository.js';
import type { LightPolicyView } from './light-policy.types.js';

@Injectable()
export class ReadLightPolicyUseCase {
  constructor(
    private readonly reader: Reader,
    private readonly policies: LightPolicyRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Today's, for everybody who sees lights: their names, colours and meanings. */
  today(request: RequestContext): Promise<LightPolicyView> {
    const { jurisdictionId } = authoriseList(request, 'assignment.read').context.actor;
    return this.reader.read(jurisdictionId, async (manager) =>
      viewOfPolicy(await this.policies.on(manager, jurisdictionId, today(this.clock))),
    );
  }

  /** All that were saved, latest first. */
  versions(request: RequestContext): Promise<LightPolicyView[]> {
    const { jurisdictionId } = authorise(request, 'light-policy.manage').actor;
    return this.reader.read(jurisdictionId, async (manager) => {
      const rows = await this.policies.all(manager, jurisdictionId);
      const names = await this.policies.authorNames(manager, jurisdictionId);
      return rows.map((row) => ({
        ...viewOfPolicy(versionOf(row)),
        createdAt: row.createdAt,
        createdByName: (row.createdBy && names.get(row.createdBy)) ?? null,
      }));
    });
  }
}
