import { Injectable } from '@nestjs/common';
import type { Actor } from '#shared/access/policy.js';
import { isUnitRole } from '#shared/access/roles.js';
import type { Transaction } from '#server/platform/database/transaction.js';
import { invalidInput } from '#server/platform/errors/domain-error.js';

/** The files that somebody attaches to a step: a unit its own, the others whatever is in the jurisdiction. */
@Injectable()
export class EvidenceOfChange {
  /** The distinct ids in their order. @throws DomainError INVALID_INPUT naming `fileIds` */
  async require(tx: Transaction, actor: Actor, fileIds: readonly string[]): Promise<string[]> {
    const distinct = [...new Set(fileIds.map((id) => id.toLowerCase()))];
    if (distinct.length === 0) return distinct;
    const unitId = isUnitRole(actor.role) ? actor.unitId : null;
    const [{ count }] = await tx.manager.query<[{ count: number }]>(
      `SELECT count(*)::int AS count FROM stored_files
        WHERE jurisdiction_id = $1 AND id = ANY ($2::uuid[]) AND ($3::uuid IS NULL OR unit_id = $3)`,
      [tx.jurisdictionId, distinct, unitId],
    );
    if (count < distinct.length) throw invalidInput('progress.file-unknown', 'fileIds');
    return distinct;
  }
}
