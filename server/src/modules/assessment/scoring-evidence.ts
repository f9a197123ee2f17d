import { Injectable } from '@nestjs/common';
import { scopeOf, type Actor } from '#shared/access/policy.js';
import type { Transaction } from '#server/platform/database/transaction.js';
import { invalidInput } from '#server/platform/errors/domain-error.js';
import { StoredFileRepository } from '#server/modules/files/stored-file.repository.js';
import { storedFileOf, type StoredFile } from '#server/modules/files/stored-file.type.js';

/** The files that a scorer bases an entry on. */
@Injectable()
export class ScoringEvidence {
  constructor(private readonly files: StoredFileRepository) {}

  /** @throws DomainError INVALID_INPUT when the scorer may read no such file */
  async one(tx: Transaction, actor: Actor, fileId: string | null): Promise<StoredFile | null> {
    const [file] = fileId === null ? [] : await this.many(tx, actor, [fileId], 'fileId');
    return file ?? null;
  }

  /** In the order of their ids. @throws DomainError INVALID_INPUT when the scorer may not read one of them */
  async many(
    tx: Transaction,
    actor: Actor,
    fileIds: readonly string[],
    field = 'fileIds',
  ): Promise<StoredFile[]> {
    const wanted = [...new Set(fileIds.map((id) => id.toLowerCase()))];
    if (wanted.length === 0) return [];
    const scope = scopeOf(actor, 'file.read');
    const found = await this.files.readable(tx.manager, tx.jurisdictionId, scope, wanted);
    if (found.length < wanted.length) throw invalidInput('error.invalid-input', field);
    return found.map(storedFileOf).sort((a, b) => (a.id < b.id ? -1 : 1));
  }
}
