import { Module, type OnModuleInit } from '@nestjs/common';
import { CalendarModule } from '#server/modules/calendar/calendar.module.js';
import { everySeconds } from '#server/platform/jobs/job.js';
import { JobScheduler } from '#server/platform/jobs/job-scheduler.js';
import { DeliverNotices } from './deliver-notices.js';
import { DeliveryRepository } from './delivery.repository.js';
import { NoticePreferencesUseCase } from './notice-preferences.use-case.js';
import { NoticesRepository } from './notices.repository.js';
import { NotificationsResolver } from './notifications.resolver.js';
import { ReadInboxUseCase } from './read-inbox.use-case.js';
import { UndoModule } from './undo/undo.module.js';

const DELIVERY_SECONDS = 30;

@Module({
  imports: [CalendarModule, UndoModule],
  providers: [
    NotificationsResolver,
    ReadInboxUseCase,
    NoticePreferencesUseCase,
    NoticesRepository,
    DeliverNotices,
    DeliveryRepository,
  ],
})
export class NotificationsModule implements OnModuleInit {
  constructor(
    private readonly scheduler: JobScheduler,
    private readonly delivery: DeliverNotices,
  ) {}

  onModuleInit(): void {
    const nextAfter = everySeconds(DELIVERY_SECONDS);
    if (!this.delivery.idle)
      this.scheduler.add({ name: 'notices', nextAfter, run: () => this.delivery.run() });
  }
}
