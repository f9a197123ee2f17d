import { parseArgs } from 'node:util';
import type { DataSource } from 'typeorm';
import { createDataSource } from '#db/data-source.js';
import { JurisdictionRow } from '#db/entities/organisation/jurisdiction.entity.js';
import { systemClock } from '#shared/kernel/ports.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { EventBus } from '../platform/events/event-bus.js';
import { CommandProblem, type Command } from './command.js';
import { withDatabase } from './with-database.js';

const usage = `用法 usage: duheng jurisdiction list
                    duheng jurisdiction place C --under P    把 C 置于 P 之下 put C below P
                    duheng jurisdiction place C --top        C 不再有上级 C has no superior any more`;

interface Placement {
  readonly code: string;
  /** Null: at the top. */
  readonly under: string | null;
}

/**
 * Who stands above whom. A superior sees how its subordinates carry its plans on, so only whoever runs the
 * installation may say it, and not the application.
 */
export const runJurisdiction: Command = async ([verb, ...args], out) => {
  const placement = verb === 'place' ? readPlacement(args) : undefined;
  if (!placement && verb !== 'list') throw new CommandProblem(usage);
  await withDatabase(async (url) => {
    const owner = await createDataSource({ url, poolSize: 2 }).initialize();
    try {
      if (placement) await place(owner, placement);
      for (const line of await tree(owner)) out.write(`${line}\n`);
    } finally {
      await owner.destroy();
    }
  });
  return 0;
};

function readPlacement(args: readonly string[]): Placement {
  try {
    const options = { under: { type: 'string' }, top: { type: 'boolean' } } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [code, ...more] = positionals;
    if (code !== undefined && more.length === 0 && (values.under === undefined) === (values.top === true))
      return { code, under: values.under ?? null };
  } catch {
    // An option that is not known: the usage says which are.
  }
  throw new CommandProblem(usage);
}

async function place(owner: DataSource, { code, under }: Placement): Promise<void> {
  const jurisdiction = await find(owner, code);
  const superior = under === null ? null : await find(owner, under);
  const author = { jurisdictionId: jurisdiction.id, actor: null, requestId: null, address: null };
  await new UnitOfWork(owner, systemClock, new EventBus()).runAs(author, async (tx) => {
    await tx.manager
      .query('UPDATE jurisdictions SET parent_id = $2 WHERE id = $1', [jurisdiction.id, superior?.id ?? null])
      .catch((error: Error) => {
        if (!error.message.includes('above itself')) throw error;
        throw new CommandProblem(`${code} 不能置于自己的下级之下（cannot stand below its own subordinate）`);
      });
    await tx.audit({
      action: 'organisation.manage',
      entityType: 'jurisdiction',
      entityId: jurisdiction.id,
      before: { parentId: jurisdiction.parentId },
      after: { parentId: superior?.id ?? null, by: 'command line' },
    });
  });
}

async function find(owner: DataSource, code: string): Promise<JurisdictionRow> {
  const found = await owner.getRepository(JurisdictionRow).findOneBy({ code });
  if (!found) throw new CommandProblem(`没有这个行政区划（no such jurisdiction）：${code}`);
  return found;
}

/** Every jurisdiction below its superior, indented. */
async function tree(owner: DataSource): Promise<string[]> {
  const all = await owner.getRepository(JurisdictionRow).find({ order: { code: 'ASC' } });
  const below = (parentId: string | null, indent: string): string[] =>
    all
      .filter((one) => (one.parentId ?? null) === parentId)
      .flatMap((one) => [`${indent}${one.code}  ${one.name}`, ...below(one.id, `${indent}  `)]);
  return below(null, '');
}
