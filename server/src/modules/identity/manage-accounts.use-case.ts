import { Inject, Injectable } from '@nestjs/common';
import { Not } from 'typeorm';
import { AccountRow } from '#db/entities/identity/account.entity.js';
import { UnitRow } from '#db/entities/organisation/unit.entity.js';
import { accountSchema } from '#shared/identity/account.schema.js';
import type { Clock } from '#shared/kernel/ports.js';
import { Reader } from '#server/platform/database/reader.js';
import { CLOCK } from '#server/platform/database/tokens.js';
import type { Transaction } from '#server/platform/database/transaction.js';
import { offerUndo } from '#server/platform/database/offer-undo.js';
import { UnitOfWork } from '#server/platform/database/unit-of-work.js';
import { invalidInput, refusedBy } from '#server/platform/errors/domain-error.js';
import { parseInput } from '#server/platform/errors/parse-input.js';
import type { VersionedInput } from '#server/platform/graphql/versioned-input.js';
import type { ActorContext, RequestContext } from '#server/platform/request/request-context.js';
import { authorise } from '#server/platform/request/require-actor.js';
import { AccountRepository } from './account.repository.js';
import { endSessions } from './end-sessions.js';
import type { CreateAccountInput } from './identity.inputs.js';
import type { Account, IssuedAccount } from './identity.types.js';
import { oneTimePassword } from './one-time-password.js';
import { hashPassword } from './password-hasher.js';
import { switchAccount } from './switch-account.js';

/** The system administrator's work. A password is only ever made by chance and changed by its owner. */
@Injectable()
export class ManageAccountsUseCase {
  constructor(
    private readonly reader: Reader,
    private readonly unitOfWork: UnitOfWork,
    private readonly accounts: AccountRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  list(request: RequestContext): Promise<Account[]> {
    const { jurisdictionId } = authorise(request, 'account.manage').actor;
    return this.reader.read(jurisdictionId, (m) => this.accounts.list(m, jurisdictionId, this.clock.now()));
  }

  async create(request: RequestContext, input: CreateAccountInput): Promise<IssuedAccount> {
    const context = authorise(request, 'account.manage');
    const { loginName, displayName, role, unitId = null } = parseInput(accountSchema, input);
    const password = oneTimePassword();
    const passwordHash = await hashPassword(password);
    return this.unitOfWork.run(context, async (tx) => {
      const { manager, jurisdictionId } = tx;
      const taken = await manager.existsBy(AccountRow, { jurisdictionId, loginName });
      if (taken) throw refusedBy({ key: 'identity.login-name-taken' });
      if (unitId && !(await manager.existsBy(UnitRow, { jurisdictionId, id: unitId }))) {
        throw invalidInput('organisation.unit-unknown', 'unitId');
      }
      const account = {
        loginName,
        displayName,
        role,
        unitId,
        passwordHash,
        disabled: false,
        mustChangePassword: true,
      };
      const [id] = await tx.insert(AccountRow, [account]);
      await tx.audit({ action: 'account.manage', entityType: 'account', entityId: id!, after: input });
      return { account: await this.find(tx, id!), oneTimePassword: password };
    });
  }

  async resetPassword(request: RequestContext, input: VersionedInput): Promise<IssuedAccount> {
    const context = this.authoriseFor(request, input.id);
    const password = oneTimePassword();
    const passwordHash = await hashPassword(password);
    return this.unitOfWork.run(context, async (tx) => {
      await tx.update(AccountRow, input, { passwordHash, mustChangePassword: true });
      await endSessions(tx, input.id);
      await tx.audit({
        action: 'account.manage',
        entityType: 'account',
        entityId: input.id,
        after: { passwordReset: true },
      });
      return { account: await this.find(tx, input.id), oneTimePassword: password };
    });
  }

  setDisabled(request: RequestContext, input: VersionedInput, disabled: boolean): Promise<Account> {
    const context = this.authoriseFor(request, input.id);
    return this.unitOfWork.run(context, async (tx) => {
      const before = await tx.lock(AccountRow, input.id);
      if (disabled) await requireOtherAdministrator(tx, before);
      await switchAccount(tx, input, disabled);
      if (disabled) {
        await endSessions(tx, input.id);
        const payload = { id: input.id, version: input.version + 1 };
        const parameters = { name: before.displayName };
        await offerUndo(tx, { kind: 'account.disable', parameters, payload });
      }
      return this.find(tx, input.id);
    });
  }

  /** @throws DomainError REFUSED for the administrator's own account: somebody else must do that */
  private authoriseFor(request: RequestContext, accountId: string): ActorContext {
    const context = authorise(request, 'account.manage');
    if (accountId === context.actor.accountId) throw refusedBy({ key: 'identity.own-account' });
    return context;
  }

  private find(tx: Transaction, id: string): Promise<Account> {
    return this.accounts.find(tx.manager, tx.jurisdictionId, id, tx.now);
  }
}

async function requireOtherAdministrator(tx: Transaction, account: AccountRow): Promise<void> {
  if (account.role !== 'system_administrator') return;
  const { jurisdictionId } = tx;
  const others = {
    jurisdictionId,
    role: 'system_administrator' as const,
    disabled: false,
    id: Not(account.id),
  };
  if (!(await tx.manager.existsBy(AccountRow, others)))
    throw refusedBy({ key: 'identity.last-administrator' });
}
