import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { StoredFile } from '#server/modules/files/stored-file.type.js';
import type { GraphqlContext } from '#server/platform/graphql/graphql-context.js';
import { ChangeFilesLoader } from '../change-files.loader.js';
import { FollowedItemEntry } from './followed-item.type.js';

@Resolver(() => FollowedItemEntry)
export class ItemEntryResolver {
  constructor(private readonly evidence: ChangeFilesLoader) {}

  @ResolveField(() => [StoredFile])
  files(@Context() context: GraphqlContext, @Parent() { fileIds }: FollowedItemEntry): Promise<StoredFile[]> {
    return this.evidence.files(context, fileIds);
  }
}
