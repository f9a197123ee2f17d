import { Injectable } from '@nestjs/common';
import { StoredFileRow } from '#db/entities/files/stored-file.entity.js';
import type { Actor } from '#shared/access/policy.js';
import { isUnitRole } from '#shared/access/roles.js';
import type { Transaction } from '#server/platform/database/transaction.js';
import { UnitOfWork } from '#server/platform/database/unit-of-work.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authorise, requireActor } from '#server/platform/request/require-actor.js';
import { FileStore } from '#server/platform/storage/file-store.js';
import { storedFileOf, type StoredFile } from './stored-file.type.js';
import { acceptUpload, type AcceptedFile, type Upload } from './upload.js';

/** Keeps an upload: for the uploader's unit, or for the office. */
@Injectable()
export class KeepFileUseCase {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly store: FileStore,
  ) {}

  run(request: RequestContext, upload: Upload | undefined): Promise<StoredFile> {
    const { actor } = requireActor(request);
    const context = authorise(request, 'file.upload', actor.unitId);
    const file = acceptUpload(upload);
    return this.unitOfWork.run(context, async (tx) => storedFileOf(await this.keepIn(tx, file, actor)));
  }

  /** For a use case that keeps a file on its way, such as importing a document. */
  async keepIn(tx: Transaction, file: Omit<AcceptedFile, 'kind'>, actor: Actor): Promise<StoredFileRow> {
    const sha256 = await this.store.write(tx.jurisdictionId, file.bytes);
    const row = {
      name: file.name,
      mediaType: file.mediaType,
      sizeBytes: String(file.bytes.byteLength),
      sha256,
      unitId: isUnitRole(actor.role) ? actor.unitId : null,
      createdAt: tx.now,
      createdBy: actor.accountId,
    };
    const [id] = await tx.append(StoredFileRow, [row]);
    await tx.audit({ action: 'file.upload', entityType: 'stored-file', entityId: id!, after: row });
    return { ...row, id: id!, jurisdictionId: tx.jurisdictionId };
  }
}
