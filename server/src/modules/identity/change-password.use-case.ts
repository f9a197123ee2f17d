import { Injectable } from '@nestjs/common';
import { AccountRow } from '#db/entities/identity/account.entity.js';
import { passwordProblem } from '#shared/identity/password.rules.js';
import { UnitOfWork } from '#server/platform/database/unit-of-work.js';
import { refusedBy, unauthenticated } from '#server/platform/errors/domain-error.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { endSessions } from './end-sessions.js';
import type { ChangePasswordInput } from './identity.inputs.js';
import { hashPassword, passwordMatches } from './password-hasher.js';

/** An own password in place of the present one. Every other session of the account ends. */
@Injectable()
export class ChangePasswordUseCase {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async run(request: RequestContext, { currentPassword, newPassword }: ChangePasswordInput): Promise<void> {
    const { actor, sessionId } = request;
    // Not `requireActor`: this is what is still allowed while the first password stands.
    if (!actor) throw unauthenticated();
    await this.unitOfWork.run({ ...request, actor }, async (tx) => {
      const account = await tx.lock(AccountRow, actor.accountId);
      if (!(await passwordMatches(account.passwordHash, currentPassword))) {
        throw refusedBy({ key: 'identity.current-password-wrong' });
      }
      if (newPassword === currentPassword) throw refusedBy({ key: 'identity.password-unchanged' });
      const problem = passwordProblem(newPassword, account.loginName);
      if (problem) throw refusedBy(problem);
      const passwordHash = await hashPassword(newPassword);
      await tx.update(AccountRow, account, { passwordHash, mustChangePassword: false });
      await endSessions(tx, account.id, sessionId);
      await tx.audit({ action: 'identity.change-password', entityType: 'account', entityId: account.id });
    });
  }
}
