import { Injectable } from '@nestjs/common';
import { LightPolicyRow } from '#db/entities/progress/light-policy.entity.js';
import { asCivilDate, parseCivilDate } from '#shared/kernel/civil-date.js';
import { checkLightPolicy } from '#shared/progress/lights/light-policy.rules.js';
import { isUniqueViolation } from '#server/platform/database/unique-violation.js';
import { UnitOfWork } from '#server/platform/database/unit-of-work.js';
import { conflict, invalidInput, refusedBy } from '#server/platform/errors/domain-error.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authorise } from '#server/platform/request/require-actor.js';
import { policyOfInput, viewOfPolicy } from './light-policy-content.js';
import { LightPolicyRepository } from './light-policy.repository.js';
import type { LightPolicyView, SaveLightPolicyInput } from './light-policy.types.js';

/** The office changes how progress is judged: a new version from a day on; what was judged before stays judged so. */
@Injectable()
export class SaveLightPolicyUseCase {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly policies: LightPolicyRepository,
  ) {}

  /** @throws DomainError CONFLICT when somebody saved a version meanwhile */
  async run(request: RequestContext, input: SaveLightPolicyInput): Promise<LightPolicyView> {
    const context = authorise(request, 'light-policy.manage');
    const policy = policyOfInput(input.policy);
    const validFrom = parseCivilDate(input.validFrom);
    if (!validFrom) throw invalidInput('error.invalid-input', 'validFrom');
    const number = input.lastNumber + 1;
    return this.unitOfWork
      .run(context, async (tx) => {
        const checked = checkLightPolicy(policy, validFrom, tx.today);
        if (!checked.ok) throw refusedBy(checked.error);
        const last = await this.policies.lastNumber(tx.manager, tx.jurisdictionId);
        if (last !== input.lastNumber) throw conflict(last);
        const before = await this.policies.on(tx.manager, tx.jurisdictionId, asCivilDate(validFrom));
        const stamp = { createdAt: tx.now, createdBy: context.actor.accountId };
        const [id = null] = await tx.append(LightPolicyRow, [{ ...policy, number, validFrom, ...stamp }]);
        await tx.audit({
          action: 'light-policy.manage',
          entityType: 'light-policy',
          entityId: id,
          before,
          after: { ...policy, number, validFrom },
        });
        return viewOfPolicy({ ...policy, number, validFrom });
      })
      .catch((error: unknown) => {
        // Two who save at once have read the same last number; the second is told as if it had come later.
        throw isUniqueViolation(error, 'light_policies_number_key') ? conflict(number) : error;
      });
  }
}
