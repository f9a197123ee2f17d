import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Reader } from '#server/platform/database/reader.js';
import { UnitOfWork } from '#server/platform/database/unit-of-work.js';
import { notFound } from '#server/platform/errors/domain-error.js';
import { parseInput } from '#server/platform/errors/parse-input.js';
import { MAX_PAGE_SIZE } from '#server/platform/graphql/page-input.js';
import type { ActorContext, RequestContext } from '#server/platform/request/request-context.js';
import { authorise } from '#server/platform/request/require-actor.js';
import type { NoticeStream } from './notice.type.js';
import { NoticesRepository, type Inbox } from './notices.repository.js';

const invalid = 'error.invalid-input';
const pageSchema = z.object({
  after: z.guid(invalid).nullable(),
  first: z.int(invalid).min(1, invalid).max(MAX_PAGE_SIZE, invalid),
  unreadOnly: z.boolean(),
});
const idsSchema = z.object({ ids: z.array(z.guid(invalid)).min(1, invalid).max(MAX_PAGE_SIZE, invalid) });

export type InboxPage = z.input<typeof pageSchema>;

/** Everybody's own inbox; nobody reads another's. */
@Injectable()
export class ReadInboxUseCase {
  constructor(
    private readonly reader: Reader,
    private readonly unitOfWork: UnitOfWork,
    private readonly notices: NoticesRepository,
  ) {}

  async page(request: RequestContext, input: InboxPage): Promise<NoticeStream> {
    const inbox = inboxOf(authorise(request, 'notice.read'));
    const { first, ...page } = parseInput(pageSchema, input);
    const found = await this.reader.read(inbox.jurisdictionId, (manager) =>
      this.notices.older(manager, inbox, { ...page, limit: first + 1 }),
    );
    const rows = found.slice(0, first);
    return { rows, next: found.length > first ? (rows[rows.length - 1]?.id ?? null) : null };
  }

  unread(request: RequestContext): Promise<number> {
    const inbox = inboxOf(authorise(request, 'notice.read'));
    return this.reader.read(inbox.jurisdictionId, (manager) => this.notices.unread(manager, inbox));
  }

  /** Returns how many stay unread. `ids` null: all of them are read. @throws DomainError NOT_FOUND for another's */
  markRead(request: RequestContext, ids: readonly string[] | null): Promise<number> {
    const context = authorise(request, 'notice.read');
    const inbox = inboxOf(context);
    const chosen = ids && [...new Set(parseInput(idsSchema, { ids }).ids)];
    return this.unitOfWork.run(context, async (tx) => {
      if (chosen && (await this.notices.held(tx.manager, inbox, chosen)) < chosen.length) throw notFound();
      await this.notices.read(tx.manager, inbox, chosen, tx.now);
      return this.notices.unread(tx.manager, inbox);
    });
  }
}

export const inboxOf = ({ actor: { jurisdictionId, accountId } }: ActorContext): Inbox => ({
  jurisdictionId,
  accountId,
});
