import { Injectable } from '@nestjs/common';
import { roundResultRows, snapshotHash } from '#db/assessment/frozen-round-rows.js';
import { RoundResultRow } from '#db/entities/assessment/round-result.entity.js';
import { RoundSnapshotRow } from '#db/entities/assessment/round-snapshot.entity.js';
import type { RoundSnapshot } from '#shared/assessment/round-snapshot.js';
import type { Transaction } from '#server/platform/database/transaction.js';

/** A result as it is stored. */
export interface FrozenResult {
  readonly id: string;
  readonly contentHash: string;
}

/** Writes results, which nothing changes afterwards. */
@Injectable()
export class FreezeResult {
  /** The hash lets anyone check later that the content is still what was shown. */
  async freeze(tx: Transaction, snapshot: RoundSnapshot): Promise<FrozenResult> {
    const { roundId, ordinal, supersedes } = snapshot;
    const contentHash = snapshotHash(snapshot);
    const supersedesId = supersedes?.snapshotId ?? null;
    const stamp = { createdAt: tx.now, createdBy: tx.author.actor?.accountId ?? null };
    const [id = ''] = await tx.append(RoundSnapshotRow, [
      { roundId, ordinal, supersedesId, content: snapshot, contentHash, ...stamp },
    ]);
    // Rankings and trends show the newest result only; the former stays readable in its snapshot.
    if (supersedes) await tx.manager.delete(RoundResultRow, { jurisdictionId: tx.jurisdictionId, roundId });
    await tx.link(RoundResultRow, roundResultRows(tx.jurisdictionId, snapshot));
    return { id, contentHash };
  }
}
