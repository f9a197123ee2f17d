import { Module } from '@nestjs/common';
import { DeliverNotices } from './deliver-notices.js';
import { DeliveryRepository } from './delivery.repository.js';
import { NoticePreferencesUseCase } from './notice-preferences.use-case.js';
import { NoticesRepository } from './notices.repository.js';
import { NotificationsResolver } from './notifications.resolver.js';
import { ReadInboxUseCase } from './read-inbox.use-case.js';

@Module({
  providers: [
    NotificationsResolver,
    ReadInboxUseCase,
    NoticePreferencesUseCase,
    NoticesRepository,
    DeliverNotices,
    DeliveryRepository,
  ],
})
export class NotificationsModule {}
