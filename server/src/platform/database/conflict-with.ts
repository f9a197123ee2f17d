import type { MutableRow } from '#db/entities/rows.js';
import { conflict, type CurrentContent, type DomainError } from '../errors/domain-error.js';
import type { Transaction } from './transaction.js';

/** The refusal of a change that came too late: what stands in the row now, and who put it there when. One statement. */
export async function conflictWith(
  { manager, jurisdictionId }: Transaction,
  { version, updatedAt, updatedBy }: Pick<MutableRow, 'version' | 'updatedAt' | 'updatedBy'>,
  content: CurrentContent['content'],
): Promise<DomainError> {
  const [author] = await manager.query<{ name: string }[]>(
    'SELECT display_name AS name FROM accounts WHERE jurisdiction_id = $1 AND id = $2',
    [jurisdictionId, updatedBy],
  );
  return conflict(version, { version, changedAt: updatedAt, changedByName: author?.name ?? null, content });
}
