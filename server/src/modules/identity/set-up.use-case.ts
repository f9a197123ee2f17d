import { Inject, Injectable } from '@nestjs/common';
import { AccountRow } from '#db/entities/identity/account.entity.js';
import { JurisdictionRow } from '#db/entities/organisation/jurisdiction.entity.js';
import { UnitCategoryRow } from '#db/entities/organisation/unit-category.entity.js';
import { setUpSchema } from '#shared/identity/account.schema.js';
import { passwordProblem } from '#shared/identity/password.rules.js';
import type { Config } from '#server/platform/config/config.js';
import { newId } from '#server/platform/database/new-id.js';
import { CONFIG } from '#server/platform/database/tokens.js';
import { UnitOfWork } from '#server/platform/database/unit-of-work.js';
import { refusedBy } from '#server/platform/errors/domain-error.js';
import { parseInput } from '#server/platform/errors/parse-input.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import type { SetUpInput } from './identity.inputs.js';
import { hashPassword } from './password-hasher.js';
import { SessionOpener, type OpenedSession } from './session-opener.js';
import { destroySetUpToken, isSetUpToken } from './set-up-token.js';

/** What most counties start with; the office changes them as it likes. */
const FIRST_CATEGORIES = ['镇街', '政府工作部门', '直属机构'];

/** An empty installation's jurisdiction and first administrator: once, by whoever can read the server's console. */
@Injectable()
export class SetUpUseCase {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly unitOfWork: UnitOfWork,
    private readonly sessions: SessionOpener,
  ) {}

  async run(
    request: RequestContext,
    input: SetUpInput,
  ): Promise<{ session: OpenedSession; accountId: string; jurisdictionId: string }> {
    const { jurisdictionCode, jurisdictionName, loginName, displayName, password, setUpToken } = parseInput(
      setUpSchema,
      input,
    );
    if (!(await isSetUpToken(this.config.dataDir, setUpToken)))
      throw refusedBy({ key: 'identity.set-up-token-wrong' });
    const problem = passwordProblem(password, loginName);
    if (problem) throw refusedBy(problem);
    const passwordHash = await hashPassword(password);
    const jurisdictionId = newId();
    const { requestId, address } = request;
    const set = await this.unitOfWork.runAs(
      { jurisdictionId, actor: null, requestId, address },
      async (tx) => {
        // Two set-ups at once: the second finds the first one's jurisdiction.
        await tx.manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('first set-up', 0))`);
        if (await tx.manager.exists(JurisdictionRow)) throw refusedBy({ key: 'identity.set-up-done' });
        const jurisdiction = {
          id: jurisdictionId,
          code: jurisdictionCode,
          name: jurisdictionName,
          demo: false,
          createdAt: tx.now,
        };
        await tx.manager.insert(JurisdictionRow, jurisdiction);
        await tx.append(
          UnitCategoryRow,
          FIRST_CATEGORIES.map((name, index) => ({ name, sortOrder: index + 1, verticallyManaged: false })),
        );
        const account = {
          loginName,
          displayName,
          role: 'system_administrator' as const,
          unitId: null,
          passwordHash,
          disabled: false,
          mustChangePassword: false,
        };
        const [accountId] = await tx.insert(AccountRow, [account]);
        await tx.audit({
          action: 'identity.set-up',
          entityType: 'jurisdiction',
          entityId: jurisdictionId,
          after: { loginName, jurisdictionName },
        });
        return { session: await this.sessions.open(tx, accountId!), accountId: accountId! };
      },
    );
    await destroySetUpToken(this.config.dataDir);
    return { ...set, jurisdictionId };
  }
}
