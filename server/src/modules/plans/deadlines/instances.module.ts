import { Module } from '@nestjs/common';
import { CalendarModule } from '../../calendar/calendar.module.js';
import { DutySourceRepository } from './duty-source.repository.js';
import { InstanceKeeper } from './instance-keeper.js';
import { InstanceMarker } from './instance-marker.js';
import { InstanceRepository } from './instance.repository.js';
import { ReportingDutyKeeper } from './reporting-duty.keeper.js';

/** What keeps instances, for whoever makes or changes shares. */
@Module({
  imports: [CalendarModule],
  providers: [DutySourceRepository, InstanceRepository, InstanceKeeper, InstanceMarker, ReportingDutyKeeper],
  exports: [
    CalendarModule,
    DutySourceRepository,
    InstanceRepository,
    InstanceKeeper,
    InstanceMarker,
    ReportingDutyKeeper,
  ],
})
export class InstancesModule {}
