import { Injectable } from '@nestjs/common';
import { Reader } from '#server/platform/database/reader.js';
import type { GraphqlContext } from '#server/platform/graphql/graphql-context.js';
import { grouped } from '#server/platform/graphql/loader-registry.js';
import { requireActor } from '#server/platform/request/require-actor.js';
import { FollowedItemRepository } from './followed-item.repository.js';
import type { FollowedItemEntry } from './followed-item.type.js';

@Injectable()
export class FollowLoaders {
  constructor(
    private readonly reader: Reader,
    private readonly repository: FollowedItemRepository,
  ) {}

  /** Of an item that the viewer has already been shown; oldest first. */
  entries(context: GraphqlContext, itemId: string): Promise<FollowedItemEntry[]> {
    const { jurisdictionId } = requireActor(context.request).actor;
    const loader = context.loaders.get('progress/item-entries', async (ids) => {
      const rows = await this.reader.read(jurisdictionId, (manager) =>
        this.repository.entries(manager, jurisdictionId, ids),
      );
      return grouped(ids, rows, (row) => row.itemId);
    });
    return loader.load(itemId);
  }
}
