import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AccountRow } from '#db/entities/identity/account.entity.js';
import { LogInFailureRow } from '#db/entities/identity/log-in-failure.entity.js';
import { JurisdictionRow } from '#db/entities/organisation/jurisdiction.entity.js';
import { failuresAfter, minutesLocked } from '#shared/identity/lock-out.rules.js';
import { APP_DATA_SOURCE } from '#server/platform/database/tokens.js';
import type { Transaction, TransactionAuthor } from '#server/platform/database/transaction.js';
import { UnitOfWork } from '#server/platform/database/unit-of-work.js';
import { DomainError, refusedBy } from '#server/platform/errors/domain-error.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import type { LogInInput } from './identity.inputs.js';
import { passwordMatches } from './password-hasher.js';
import { SessionOpener, type OpenedSession } from './session-opener.js';

const wrongCredentials = (): DomainError => refusedBy({ key: 'identity.wrong-credentials' });

/** Name and password for a session. An unknown name, a wrong password and a disabled account answer alike. */
@Injectable()
export class LogInUseCase {
  constructor(
    @Inject(APP_DATA_SOURCE) private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly sessions: SessionOpener,
  ) {}

  async run(
    request: RequestContext,
    input: LogInInput,
  ): Promise<{ session: OpenedSession; accountId: string; jurisdictionId: string }> {
    const jurisdiction = await this.dataSource.manager.findOneBy(JurisdictionRow, {
      code: input.jurisdictionCode,
    });
    if (!jurisdiction) throw wrongCredentials();
    const { requestId, address } = request;
    const author: TransactionAuthor = { jurisdictionId: jurisdiction.id, actor: null, requestId, address };
    const account = await this.countAttempt(author, input.loginName);
    const right = await passwordMatches(account?.passwordHash ?? null, input.password);
    if (!account || !right || account.disabled) {
      await this.unitOfWork.runAs(author, (tx) => auditFailure(tx, input.loginName, account));
      throw wrongCredentials();
    }
    const session = await this.unitOfWork.runAs(
      { ...author, actor: { ...account, accountId: account.id } },
      async (tx) => {
        await forgetFailures(tx, account.loginName);
        await tx.audit({ action: 'identity.log-in', entityType: 'account', entityId: account.id });
        return this.sessions.open(tx, account.id);
      },
    );
    return { session, accountId: account.id, jurisdictionId: jurisdiction.id };
  }

  /**
   * Counts the attempt before the password is looked at: parallel guesses cannot slip through between count and check.
   * @throws DomainError TOO_MANY_ATTEMPTS while the name is locked for the address
   */
  private countAttempt(author: TransactionAuthor, loginName: string): Promise<AccountRow | null> {
    return this.unitOfWork.runAs(author, async (tx) => {
      const { jurisdictionId, manager, now } = tx;
      const place = { jurisdictionId, loginName, address: author.address ?? '' };
      await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
        Object.values(place).join('\n'),
      ]);
      const known = await manager.findOneBy(LogInFailureRow, place);
      const minutes = minutesLocked(known, now);
      if (minutes > 0)
        throw new DomainError('TOO_MANY_ATTEMPTS', { key: 'identity.locked', values: { minutes } });
      const failures = failuresAfter(known, now);
      await manager.upsert(LogInFailureRow, { ...place, failures, lastFailedAt: now }, [
        'jurisdictionId',
        'loginName',
        'address',
      ]);
      return manager.findOneBy(AccountRow, { jurisdictionId, loginName });
    });
  }
}

const forgetFailures = (tx: Transaction, loginName: string): Promise<unknown> =>
  tx.manager.delete(LogInFailureRow, {
    jurisdictionId: tx.jurisdictionId,
    loginName,
    address: tx.author.address ?? '',
  });

const auditFailure = (tx: Transaction, loginName: string, account: AccountRow | null): Promise<void> =>
  tx.audit({
    action: 'identity.log-in-failed',
    entityType: 'account',
    entityId: account?.id ?? null,
    after: { loginName: loginName.slice(0, 40) },
  });
