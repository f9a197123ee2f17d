import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { JurisdictionRow } from '#db/entities/organisation/jurisdiction.entity.js';
import { permittedActions } from '#shared/access/policy.js';
import type { Role } from '#shared/access/roles.js';
import { today, type Clock } from '#shared/kernel/ports.js';
import type { Config } from '#server/platform/config/config.js';
import { Reader } from '#server/platform/database/reader.js';
import { APP_DATA_SOURCE, CLOCK, CONFIG } from '#server/platform/database/tokens.js';
import { notFound } from '#server/platform/errors/domain-error.js';
import { DEMO_ACCOUNTS } from '../../../../db/seeds/demo/demo-accounts.js';
import type { LogInOptions, Viewer } from './identity.types.js';

interface AccountRecord {
  loginName: string;
  displayName: string;
  role: Role;
  unitId: string | null;
  unitName: string | null;
  jurisdictionName: string;
  mustChangePassword: boolean;
}

/** What the pages know of the installation before log-in, and of the caller after it. */
@Injectable()
export class ViewSessionUseCase {
  constructor(
    @Inject(APP_DATA_SOURCE) private readonly dataSource: DataSource,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly reader: Reader,
  ) {}

  async options(): Promise<LogInOptions> {
    const jurisdictions = await this.dataSource.manager.find(JurisdictionRow, {
      order: { createdAt: 'ASC' },
    });
    const demo = this.config.demo && jurisdictions.some((one) => one.demo);
    return {
      jurisdictions: jurisdictions.map(({ code, name }) => ({ code, name })),
      demoAccounts: demo ? [...DEMO_ACCOUNTS] : [],
      setUpNeeded: jurisdictions.length === 0,
    };
  }

  async viewer(jurisdictionId: string, accountId: string, csrfToken: string): Promise<Viewer> {
    const record = await this.reader.read(jurisdictionId, async (manager) => {
      const [row] = await manager.query<AccountRecord[]>(
        `SELECT a.login_name AS "loginName", a.display_name AS "displayName", a.role, a.unit_id AS "unitId",
                u.name AS "unitName", j.name AS "jurisdictionName", a.must_change_password AS "mustChangePassword"
           FROM accounts a
           JOIN jurisdictions j ON j.id = a.jurisdiction_id
           LEFT JOIN units u ON u.jurisdiction_id = a.jurisdiction_id AND u.id = a.unit_id
          WHERE a.jurisdiction_id = $1 AND a.id = $2`,
        [jurisdictionId, accountId],
      );
      return row;
    });
    if (!record) throw notFound();
    const actor = { jurisdictionId, accountId, ...record };
    return {
      accountId,
      csrfToken,
      ...record,
      permittedActions: permittedActions(actor),
      today: today(this.clock),
    };
  }
}
