import { Module } from '@nestjs/common';
import { PlansModule } from '../plans.module.js';
import { CalendarRedating } from './calendar-redating.js';
import { ChangeCalendarUseCase } from './change-calendar.use-case.js';
import { ChooseCountUseCase } from './choose-count.use-case.js';
import { ChooseMeaningUseCase } from './choose-meaning.use-case.js';
import { DeadlinesLoaders } from './deadlines.loaders.js';
import { DeadlinesResolver } from './deadlines.resolver.js';
import { FollowedInstanceRepository } from './followed-instance.repository.js';
import { InstancesModule } from './instances.module.js';
import { JudgeStandingDutyUseCase } from './judge-standing-duty.use-case.js';
import { MarkInstanceUseCase } from './mark-instance.use-case.js';
import { RecordEventUseCase } from './record-event.use-case.js';
import { ReportingDutyResolver } from './reporting-duty.resolver.js';
import { ReportingDutyUseCase } from './reporting-duty.use-case.js';

/** 时限: what units owe by when, and the calendar that it hangs on. */
@Module({
  imports: [PlansModule, InstancesModule],
  providers: [
    DeadlinesResolver,
    ReportingDutyResolver,
    DeadlinesLoaders,
    FollowedInstanceRepository,
    CalendarRedating,
    ChangeCalendarUseCase,
    RecordEventUseCase,
    ChooseMeaningUseCase,
    ChooseCountUseCase,
    JudgeStandingDutyUseCase,
    MarkInstanceUseCase,
    ReportingDutyUseCase,
  ],
})
export class DeadlinesModule {}
