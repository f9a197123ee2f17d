import { Module } from '@nestjs/common';
import { CalendarRepository } from './calendar.repository.js';
import { CalendarResolver } from './calendar.resolver.js';
import { ReadCalendarUseCase } from './read-calendar.use-case.js';

/** 工作日历: which days are worked. Changing it moves deadlines, and so lies with them. */
@Module({
  providers: [CalendarResolver, ReadCalendarUseCase, CalendarRepository],
  exports: [CalendarRepository],
})
export class CalendarModule {}
