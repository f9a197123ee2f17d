import { Inject, Injectable } from '@nestjs/common';
import type { LightPolicyVersion } from '#shared/progress/lights/light-policy.js';
import { asCivilDate } from '#shared/kernel/civil-date.js';
import { today, type Clock } from '#shared/kernel/ports.js';
import { Reader } from '#server/platform/database/reader.js';
import { CLOCK } from '#server/platform/database/tokens.js';
import type { GraphqlContext } from '#server/platform/graphql/graphql-context.js';
import { requireActor } from '#server/platform/request/require-actor.js';
import { LightPolicyRepository } from './light-policy.repository.js';

/** Today's policy, looked up once a request however many lights it shows. */
@Injectable()
export class LightPolicyLoader {
  constructor(
    private readonly reader: Reader,
    private readonly policies: LightPolicyRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  today(context: GraphqlContext): Promise<LightPolicyVersion> {
    const { jurisdictionId } = requireActor(context.request).actor;
    const loader = context.loaders.get<LightPolicyVersion>('progress/light-policy', (days) =>
      this.reader.read(jurisdictionId, (manager) =>
        Promise.all(days.map((day) => this.policies.on(manager, jurisdictionId, asCivilDate(day)))),
      ),
    );
    return loader.load(today(this.clock));
  }
}
