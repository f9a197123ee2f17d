import { Injectable } from '@nestjs/common';
import { FilesLoaders } from '#server/modules/files/files.loaders.js';
import type { StoredFile } from '#server/modules/files/stored-file.type.js';
import type { GraphqlContext } from '#server/platform/graphql/graphql-context.js';

/** The evidence of a row, as far as the viewer may open it. */
@Injectable()
export class ChangeFilesLoader {
  constructor(private readonly storedFiles: FilesLoaders) {}

  async files(context: GraphqlContext, fileIds: readonly string[]): Promise<StoredFile[]> {
    const files = await Promise.all(fileIds.map((id) => this.storedFiles.file(context, id)));
    return files.filter((file) => file !== null);
  }
}
