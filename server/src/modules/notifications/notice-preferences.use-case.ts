import { Inject, Injectable } from '@nestjs/common';
import { DELIVERY_CHANNELS } from '#shared/notifications/delivery-channel.js';
import { noticePreferencesSchema } from '#shared/notifications/notice-preferences.schema.js';
import type { Config } from '#server/platform/config/config.js';
import { Reader } from '#server/platform/database/reader.js';
import { CONFIG } from '#server/platform/database/tokens.js';
import { UnitOfWork } from '#server/platform/database/unit-of-work.js';
import { parseInput } from '#server/platform/errors/parse-input.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authorise } from '#server/platform/request/require-actor.js';
import type { NoticePreferences } from './notice.type.js';
import { NoticesRepository } from './notices.repository.js';
import { inboxOf } from './read-inbox.use-case.js';

/** Everybody sets the own mail address; which channels there are is for who runs the installation. */
@Injectable()
export class NoticePreferencesUseCase {
  constructor(
    private readonly reader: Reader,
    private readonly unitOfWork: UnitOfWork,
    private readonly notices: NoticesRepository,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async view(request: RequestContext): Promise<NoticePreferences> {
    const inbox = inboxOf(authorise(request, 'notice.read'));
    const mailAddress = await this.reader.read(inbox.jurisdictionId, (manager) =>
      this.notices.mailAddress(manager, inbox),
    );
    return this.withChannels(mailAddress);
  }

  save(request: RequestContext, input: { mailAddress: string }): Promise<NoticePreferences> {
    const context = authorise(request, 'notice.read');
    const inbox = inboxOf(context);
    const { mailAddress } = parseInput(noticePreferencesSchema, input);
    return this.unitOfWork.run(context, async (tx) => {
      await this.notices.saveMailAddress(tx.manager, inbox, mailAddress);
      // The address itself is personal and stays out of the log.
      await tx.audit({
        action: 'notice.read',
        entityType: 'account',
        entityId: inbox.accountId,
        after: { mailAddressGiven: mailAddress !== null },
      });
      return this.withChannels(mailAddress);
    });
  }

  private withChannels(mailAddress: string | null): NoticePreferences {
    return { channels: DELIVERY_CHANNELS.filter((channel) => this.config[channel] !== null), mailAddress };
  }
}
