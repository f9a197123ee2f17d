import type { Server } from 'node:http';
import type { DataSource } from 'typeorm';
import { AccountRow } from '#db/entities/identity/account.entity.js';
import { SessionRow } from '#db/entities/identity/session.entity.js';
import { JurisdictionRow } from '#db/entities/organisation/jurisdiction.entity.js';
import { UnitAliasRow } from '#db/entities/organisation/unit-alias.entity.js';
import { UnitCategoryRow } from '#db/entities/organisation/unit-category.entity.js';
import { UnitGroupMemberRow } from '#db/entities/organisation/unit-group-member.entity.js';
import { UnitGroupRow } from '#db/entities/organisation/unit-group.entity.js';
import { UnitRow } from '#db/entities/organisation/unit.entity.js';
import { isUnitRole, type Role } from '#shared/access/roles.js';
import type { Clock } from '#shared/kernel/ports.js';
import {
  csrfTokenOf,
  hashOfSecret,
  newSessionToken,
  printSessionToken,
} from '#server/platform/auth/session-token.js';
import { newId } from '#server/platform/database/new-id.js';
import { TestClient } from './test-client.js';

const DAY_MS = 86_400_000;

/** A tenant of the test's own making, written by the owner of the schema, behind the walls. */
export class TestJurisdiction {
  readonly id = newId();
  private order = 0;

  private constructor(
    private readonly dataSource: DataSource,
    private readonly server: () => Server,
    private readonly clock: Clock,
  ) {}

  static async create(
    dataSource: DataSource,
    server: () => Server,
    clock: Clock,
    code: string,
  ): Promise<TestJurisdiction> {
    const jurisdiction = new TestJurisdiction(dataSource, server, clock);
    const row = { id: jurisdiction.id, code, name: `${code} 县`, demo: false, createdAt: clock.now() };
    await dataSource.getRepository(JurisdictionRow).insert(row);
    return jurisdiction;
  }

  async category(name = `分组${(this.order += 1)}`): Promise<string> {
    return this.insert(UnitCategoryRow, { name, sortOrder: (this.order += 1) });
  }

  /** A unit, in a category of its own unless one is given. */
  async unit(
    name: string,
    options: { categoryId?: string; shortName?: string; aliases?: string[] } = {},
  ): Promise<string> {
    const { categoryId = await this.category(), shortName = name, aliases = [] } = options;
    const unit = { categoryId, parentId: null, name, shortName, sortOrder: (this.order += 1), endedOn: null };
    const unitId = await this.insert(UnitRow, { ...unit, ...this.stamp() });
    for (const alias of aliases) await this.alias(alias, { unitId, groupId: null });
    return unitId;
  }

  async group(name: string, unitIds: readonly string[], aliases: readonly string[] = []): Promise<string> {
    const groupId = await this.insert(UnitGroupRow, { name, sortOrder: (this.order += 1), ...this.stamp() });
    const members = unitIds.map((unitId) => ({ jurisdictionId: this.id, groupId, unitId }));
    await this.dataSource.getRepository(UnitGroupMemberRow).insert(members);
    for (const alias of aliases) await this.alias(alias, { unitId: null, groupId });
    return groupId;
  }

  /** Somebody of that role, logged in. A unit role needs its unit. */
  async logIn(role: Role, unitId: string | null = null): Promise<TestClient> {
    const account = {
      loginName: `${role}-${(this.order += 1)}`,
      displayName: `${role} ${this.order}`,
      passwordHash: 'none',
      role,
      unitId: isUnitRole(role) ? unitId : null,
      disabled: false,
      mustChangePassword: false,
    };
    const accountId = await this.insert(AccountRow, { ...account, ...this.stamp() });
    return this.session(accountId);
  }

  /** A fresh session of an account. */
  async session(accountId: string): Promise<TestClient> {
    const token = newSessionToken(this.id);
    const now = this.clock.now();
    await this.insert(SessionRow, {
      accountId,
      tokenHash: hashOfSecret(token.secret),
      createdAt: now,
      lastSeenAt: now,
      expiresAt: new Date(now.getTime() + DAY_MS),
      endedAt: null,
      address: null,
    });
    const csrfToken = csrfTokenOf(token.secret);
    return new TestClient(this.server(), { cookie: printSessionToken(token), csrfToken, accountId });
  }

  /** Inserts a row as the owner and returns its id: for worlds that no use case makes yet. */
  async insert(table: new () => { jurisdictionId: string; id: string }, row: object): Promise<string> {
    const id = newId();
    await this.dataSource.getRepository(table).insert({ ...row, jurisdictionId: this.id, id });
    return id;
  }

  /** The columns of a mutable row at version 1. */
  stamp(): { version: number; createdAt: Date; createdBy: null; updatedAt: Date; updatedBy: null } {
    const now = this.clock.now();
    return { version: 1, createdAt: now, createdBy: null, updatedAt: now, updatedBy: null };
  }

  private async alias(
    name: string,
    target: { unitId: string | null; groupId: string | null },
  ): Promise<void> {
    await this.insert(UnitAliasRow, { name, ...target, createdAt: this.clock.now(), createdBy: null });
  }
}
