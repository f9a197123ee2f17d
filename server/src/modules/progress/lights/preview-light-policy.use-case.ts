import { Inject, Injectable } from '@nestjs/common';
import { today, type Clock } from '#shared/kernel/ports.js';
import { LIGHTS, TASK_STATUSES } from '#shared/progress/task-status.js';
import { Reader } from '#server/platform/database/reader.js';
import { CLOCK } from '#server/platform/database/tokens.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authorise } from '#server/platform/request/require-actor.js';
import { policyOfInput } from './light-policy-content.js';
import { LightPolicyRepository } from './light-policy.repository.js';
import type { LightPolicyInput, LightPolicyPreview } from './light-policy.types.js';
import { PolicyPreviewRepository, type Shift } from './policy-preview.repository.js';

/** What saving would do: today's shares under today's policy beside the same shares under the other. */
@Injectable()
export class PreviewLightPolicyUseCase {
  constructor(
    private readonly reader: Reader,
    private readonly policies: LightPolicyRepository,
    private readonly previews: PolicyPreviewRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  run(request: RequestContext, input: LightPolicyInput): Promise<LightPolicyPreview> {
    const { jurisdictionId } = authorise(request, 'light-policy.manage').actor;
    const other = policyOfInput(input);
    const day = today(this.clock);
    return this.reader.read(jurisdictionId, async (manager) => {
      const present = await this.policies.on(manager, jurisdictionId, day);
      return summed(await this.previews.shifts(manager, jurisdictionId, day, present, other));
    });
  }
}

function summed(shifts: readonly Shift[]): LightPolicyPreview {
  const sum = (of: (shift: Shift) => boolean) =>
    shifts.filter(of).reduce((total, { count }) => total + count, 0);
  return {
    total: sum(() => true),
    changedLights: sum(({ lightBefore, lightAfter }) => lightBefore !== lightAfter),
    changedStatuses: sum(({ statusBefore, statusAfter }) => statusBefore !== statusAfter),
    lightsBefore: LIGHTS.map((light) => ({ light, count: sum((one) => one.lightBefore === light) })),
    lightsAfter: LIGHTS.map((light) => ({ light, count: sum((one) => one.lightAfter === light) })),
    statusesBefore: TASK_STATUSES.map((status) => ({
      status,
      count: sum((one) => one.statusBefore === status),
    })),
    statusesAfter: TASK_STATUSES.map((status) => ({
      status,
      count: sum((one) => one.statusAfter === status),
    })),
  };
}
