import { Injectable } from '@nestjs/common';
import type { StoredFileRow } from '#db/entities/files/stored-file.entity.js';
import { Reader } from '#server/platform/database/reader.js';
import { notFound } from '#server/platform/errors/domain-error.js';
import { requireId } from '#server/platform/errors/require-id.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authoriseList } from '#server/platform/request/require-actor.js';
import { FileStore } from '#server/platform/storage/file-store.js';
import { StoredFileRepository } from './stored-file.repository.js';

@Injectable()
export class OpenFileUseCase {
  constructor(
    private readonly reader: Reader,
    private readonly repository: StoredFileRepository,
    private readonly store: FileStore,
  ) {}

  /** @throws DomainError NOT_FOUND also for a file that the caller may not open */
  async run(request: RequestContext, id: string): Promise<{ file: StoredFileRow; bytes: Buffer }> {
    const { context, scope } = authoriseList(request, 'file.read');
    const { jurisdictionId } = context.actor;
    const wanted = [requireId(id)];
    const [file] = await this.reader.read(jurisdictionId, (manager) =>
      this.repository.readable(manager, jurisdictionId, scope, wanted),
    );
    if (!file) throw notFound();
    return { file, bytes: await this.store.read(jurisdictionId, file.sha256) };
  }
}
