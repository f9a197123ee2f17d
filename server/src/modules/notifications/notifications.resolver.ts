import { Args, Context, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphqlContext } from '#server/platform/graphql/graphql-context.js';
import { NoticePreferencesUseCase } from './notice-preferences.use-case.js';
import { Notice, NoticePreferences, NoticeStream } from './notice.type.js';
import { ReadInboxUseCase } from './read-inbox.use-case.js';

@Resolver(() => Notice)
export class NotificationsResolver {
  constructor(
    private readonly inbox: ReadInboxUseCase,
    private readonly preferences: NoticePreferencesUseCase,
  ) {}

  @Query(() => NoticeStream)
  notices(
    @Context() { request }: GraphqlContext,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
    @Args('first', { type: () => Int }) first: number,
    @Args('unreadOnly', { type: () => Boolean, defaultValue: false }) unreadOnly: boolean,
  ): Promise<NoticeStream> {
    return this.inbox.page(request, { after: after ?? null, first, unreadOnly });
  }

  @Query(() => Int)
  unreadNotices(@Context() { request }: GraphqlContext): Promise<number> {
    return this.inbox.unread(request);
  }

  @Mutation(() => Int, { description: 'Returns how many stay unread.' })
  readNotices(
    @Context() { request }: GraphqlContext,
    @Args('ids', { type: () => [ID] }) ids: string[],
  ): Promise<number> {
    return this.inbox.markRead(request, ids);
  }

  @Mutation(() => Int, { description: 'Returns how many stay unread: those that arrived meanwhile.' })
  readAllNotices(@Context() { request }: GraphqlContext): Promise<number> {
    return this.inbox.markRead(request, null);
  }

  @Query(() => NoticePreferences)
  noticePreferences(@Context() { request }: GraphqlContext): Promise<NoticePreferences> {
    return this.preferences.view(request);
  }

  @Mutation(() => NoticePreferences, { description: 'An empty address wants no mail.' })
  saveNoticePreferences(
    @Context() { request }: GraphqlContext,
    @Args('mailAddress') mailAddress: string,
  ): Promise<NoticePreferences> {
    return this.preferences.save(request, { mailAddress });
  }
}
