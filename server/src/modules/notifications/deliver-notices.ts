import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import type { Clock } from '#shared/kernel/ports.js';
import { isDeliveryTime } from '#shared/notifications/delivery-time.rules.js';
import { DELIVERY_CHANNELS, type DeliveryChannel } from '#shared/notifications/delivery-channel.js';
import { CalendarRepository } from '#server/modules/calendar/calendar.repository.js';
import type { Config } from '#server/platform/config/config.js';
import { APP_DATA_SOURCE, CLOCK, CONFIG } from '#server/platform/database/tokens.js';
import { UnitOfWork } from '#server/platform/database/unit-of-work.js';
import { DeliveryRepository, type ClaimedNotice } from './delivery.repository.js';
import { MailChannel } from './mail-channel.js';
import type { Channel } from './outgoing-notice.js';
import { WebhookChannel } from './webhook-channel.js';

const PROBLEM_LENGTH = 300;

/**
 * Sends out what is due, by the channels that the installation has. A delivery is claimed in the database before it is
 * tried: it is made at least once, and twice only if the server dies between the other side's yes and our note of it.
 */
@Injectable()
export class DeliverNotices implements OnApplicationShutdown {
  private readonly channels: readonly (readonly [DeliveryChannel, Channel])[];

  constructor(
    @Inject(CONFIG) config: Config,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(APP_DATA_SOURCE) private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly deliveries: DeliveryRepository,
    private readonly calendars: CalendarRepository,
  ) {
    const all = channelsOf(config);
    this.channels = DELIVERY_CHANNELS.flatMap((name) => (all[name] ? [[name, all[name]] as const] : []));
  }

  /** Whether there is anything to send by. */
  get idle(): boolean {
    return this.channels.length === 0;
  }

  /** One batch of each channel in each jurisdiction that is at work now. Returns how many were delivered. */
  async run(): Promise<number> {
    if (this.idle) return 0;
    const jurisdictions = await this.dataSource.query<{ id: string }[]>(
      'SELECT id FROM jurisdictions ORDER BY id',
    );
    let delivered = 0;
    for (const { id } of jurisdictions)
      for (const [name, channel] of this.channels) delivered += await this.deliverBatch(id, name, channel);
    return delivered;
  }

  onApplicationShutdown(): void {
    for (const [, channel] of this.channels) channel.close();
  }

  private async deliverBatch(
    jurisdictionId: string,
    name: DeliveryChannel,
    channel: Channel,
  ): Promise<number> {
    const author = { jurisdictionId, actor: null, requestId: null, address: null };
    const batch = await this.unitOfWork.runAs(author, async (tx) => {
      const { calendar } = await this.calendars.rules(tx.manager, jurisdictionId);
      if (!isDeliveryTime(tx.now, (day) => calendar.isWorkday(day))) return [];
      return this.deliveries.claim(tx.manager, jurisdictionId, name, tx.now);
    });
    let delivered = 0;
    for (const notice of batch) {
      const problem = await attempt(channel, notice);
      if (problem === null) delivered += 1;
      const outcome = { id: notice.id, tries: notice.tries, problem, now: this.clock.now() };
      await this.unitOfWork.runAs(author, (tx) =>
        this.deliveries.record(tx.manager, jurisdictionId, name, outcome),
      );
    }
    return delivered;
  }
}

const channelsOf = ({ mail, webhook, publicUrl }: Config): Record<DeliveryChannel, Channel | null> => ({
  mail: mail && new MailChannel(mail.smtpUrl, mail.from, publicUrl),
  webhook: webhook && new WebhookChannel(webhook.url, webhook.secret, publicUrl),
});

/** What went wrong, or null. */
async function attempt(channel: Channel, notice: ClaimedNotice): Promise<string | null> {
  try {
    await channel.deliver(notice);
    return null;
  } catch (error) {
    return (error instanceof Error ? error.message : String(error)).slice(0, PROBLEM_LENGTH);
  }
}
