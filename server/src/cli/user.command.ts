import { parseArgs } from 'node:util';
import { createDataSource } from '#db/data-source.js';
import { AccountRow } from '#db/entities/identity/account.entity.js';
import { JurisdictionRow } from '#db/entities/organisation/jurisdiction.entity.js';
import { UnitRow } from '#db/entities/organisation/unit.entity.js';
import { ROLES } from '#shared/access/roles.js';
import { accountSchema } from '#shared/identity/account.schema.js';
import { identityLabelsZhCn } from '#shared/identity/identity.labels.zh-cn.js';
import { systemClock } from '#shared/kernel/ports.js';
import type { DataSource } from 'typeorm';
import { oneTimePassword } from '../modules/identity/one-time-password.js';
import { hashPassword } from '../modules/identity/password-hasher.js';
import type { Transaction } from '../platform/database/transaction.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { EventBus } from '../platform/events/event-bus.js';
import { CommandProblem, type Command } from './command.js';
import { withDatabase } from './with-database.js';

const usage = `用法 usage: duheng user create --login L --name N --role ${ROLES.join('|')} [--unit U] [--jurisdiction C]`;

interface Wishes {
  readonly login?: string;
  readonly name?: string;
  readonly role?: string;
  readonly unit?: string;
  readonly jurisdiction?: string;
}

/** `user create`: for whoever runs the server, when nobody can log in any more. Prints a one-time password. */
export const runUser: Command = async ([verb, ...args], out) => {
  if (verb !== 'create') throw new CommandProblem(usage);
  const wishes = readWishes(args);
  const password = oneTimePassword();
  const passwordHash = await hashPassword(password);
  await withDatabase(async (url) => {
    const dataSource = await createDataSource({ url, role: 'application', poolSize: 2 }).initialize();
    try {
      await createAccount(dataSource, wishes, passwordHash);
    } finally {
      await dataSource.destroy();
    }
  });
  out.write(`${wishes.login} 的一次性口令（one-time password）：${password}\n`);
  return 0;
};

function readWishes(args: readonly string[]): Wishes {
  const text = { type: 'string' } as const;
  try {
    const options = { login: text, name: text, role: text, unit: text, jurisdiction: text };
    return parseArgs({ args: [...args], options }).values;
  } catch {
    throw new CommandProblem(usage);
  }
}

async function createAccount(dataSource: DataSource, wishes: Wishes, passwordHash: string): Promise<void> {
  const jurisdictionId = await findJurisdiction(dataSource, wishes.jurisdiction);
  const author = { jurisdictionId, actor: null, requestId: null, address: null };
  await new UnitOfWork(dataSource, systemClock, new EventBus()).runAs(author, async (tx) => {
    const unitId = wishes.unit === undefined ? null : await findUnit(tx, wishes.unit);
    const account = readAccount(wishes, unitId);
    const { loginName } = account;
    if (await tx.manager.existsBy(AccountRow, { jurisdictionId, loginName })) {
      throw new CommandProblem(`${identityLabelsZhCn.refusals['identity.login-name-taken']}（${loginName}）`);
    }
    const row = { ...account, passwordHash, disabled: false, mustChangePassword: true };
    const [id = null] = await tx.insert(AccountRow, [row]);
    await tx.audit({
      action: 'account.manage',
      entityType: 'account',
      entityId: id,
      after: { ...account, by: 'command line' },
    });
  });
}

function readAccount(wishes: Wishes, unitId: string | null) {
  const wished = { loginName: wishes.login, displayName: wishes.name, role: wishes.role, unitId };
  const parsed = accountSchema.safeParse(wished);
  if (parsed.success) return { ...parsed.data, unitId };
  const sentences: Readonly<Record<string, string>> = identityLabelsZhCn.refusals;
  throw new CommandProblem(sentences[parsed.error.issues[0]?.message ?? ''] ?? usage);
}

async function findJurisdiction(dataSource: DataSource, code: string | undefined): Promise<string> {
  const all = await dataSource.getRepository(JurisdictionRow).find({ order: { code: 'ASC' } });
  if (all.length === 0) {
    throw new CommandProblem(
      '还没有行政区划，请先在网页上完成首次设置（set up the first administrator in the browser first）',
    );
  }
  const [chosen, another] = code === undefined ? all : all.filter((one) => one.code === code);
  if (chosen && !another) return chosen.id;
  const codes = all.map((one) => one.code).join('、');
  throw new CommandProblem(`请用 --jurisdiction 指定行政区划（name one with --jurisdiction）：${codes}`);
}

async function findUnit(tx: Transaction, name: string): Promise<string> {
  const unit = await tx.manager.findOneBy(UnitRow, { jurisdictionId: tx.jurisdictionId, name });
  if (!unit) throw new CommandProblem(`没有这个单位（no such unit）：${name}`);
  return unit.id;
}
