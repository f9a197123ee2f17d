import { Injectable } from '@nestjs/common';
import { scopeOf } from '#shared/access/policy.js';
import { Reader } from '#server/platform/database/reader.js';
import type { GraphqlContext } from '#server/platform/graphql/graphql-context.js';
import { inOrder } from '#server/platform/graphql/loader-registry.js';
import { requireActor } from '#server/platform/request/require-actor.js';
import { StoredFileRepository } from './stored-file.repository.js';
import { storedFileOf, type StoredFile } from './stored-file.type.js';

@Injectable()
export class FilesLoaders {
  constructor(
    private readonly reader: Reader,
    private readonly repository: StoredFileRepository,
  ) {}

  /** Null for a file that the viewer may not open, wherever it is attached. */
  async file(context: GraphqlContext, id: string): Promise<StoredFile | null> {
    const { actor } = requireActor(context.request);
    const scope = scopeOf(actor, 'file.read');
    const loader = context.loaders.get('stored-file', async (ids) => {
      const rows = await this.reader.read(actor.jurisdictionId, (manager) =>
        this.repository.readable(manager, actor.jurisdictionId, scope, ids),
      );
      return inOrder(ids, rows, (row) => row.id);
    });
    const row = await loader.load(id);
    return row && storedFileOf(row);
  }
}
