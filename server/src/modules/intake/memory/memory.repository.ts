import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { NameCorrectionRow } from '#db/entities/intake/name-correction.entity.js';
import { RememberedLeadRuleRow } from '#db/entities/intake/remembered-lead-rule.entity.js';
import type { BreakdownDraft } from '#shared/intake/breakdown-draft.js';
import { nameCorrections } from '#shared/intake/memory/name-corrections.js';
import type { RememberedCorrection } from '#shared/organisation/propose-units.js';
import type { NameTarget } from '#shared/organisation/unit-name-index.js';
import { newId } from '#server/platform/database/new-id.js';
import type { Transaction } from '#server/platform/database/transaction.js';

/** What the office's corrections have taught about this jurisdiction's documents. */
@Injectable()
export class MemoryRepository {
  async corrections(manager: EntityManager, jurisdictionId: string): Promise<RememberedCorrection[]> {
    const rows = await manager.findBy(NameCorrectionRow, { jurisdictionId });
    return rows.map(({ printedName, correctedName, unitId, groupId }) => ({
      printedName,
      correctedName,
      target: { unitId, groupId } as NameTarget,
    }));
  }

  /** The names that the reviewer of a confirmed draft wrote otherwise than printed; the latest correction holds. */
  async rememberNames(tx: Transaction, draft: BreakdownDraft): Promise<void> {
    const corrections = nameCorrections(draft);
    if (corrections.length === 0) return;
    await tx.manager.query(
      `INSERT INTO name_corrections (jurisdiction_id, id, printed_name, corrected_name, unit_id, group_id, document_title,
              created_at, created_by)
       SELECT $1, n.id, n.printed_name, n.corrected_name, n.unit_id, n.group_id, $2, $3, $4
         FROM unnest($5::uuid[], $6::text[], $7::text[], $8::uuid[], $9::uuid[])
              AS n (id, printed_name, corrected_name, unit_id, group_id)
           ON CONFLICT (jurisdiction_id, printed_name) DO UPDATE
          SET corrected_name = excluded.corrected_name, unit_id = excluded.unit_id, group_id = excluded.group_id,
              document_title = excluded.document_title, created_at = excluded.created_at, created_by = excluded.created_by`,
      [
        tx.jurisdictionId,
        draft.title,
        tx.now,
        tx.author.actor?.accountId ?? null,
        corrections.map(() => newId()),
        corrections.map(({ printedName }) => printedName),
        corrections.map(({ correctedName }) => correctedName),
        corrections.map(({ target }) => target.unitId),
        corrections.map(({ target }) => target.groupId),
      ],
    );
  }

  /** The latest choice; null where the office never had to choose. */
  leadRule(manager: EntityManager, jurisdictionId: string): Promise<RememberedLeadRuleRow | null> {
    return manager.findOne(RememberedLeadRuleRow, {
      where: { jurisdictionId },
      order: { createdAt: 'DESC', id: 'DESC' },
    });
  }
}
