import { Controller, Post, Query, Req, UploadedFile } from '@nestjs/common';
import type { CalendarTextReading } from '#server/modules/calendar/calendar.type.js';
import { TakeUpload } from '#server/modules/files/take-upload.js';
import type { Upload } from '#server/modules/files/upload.js';
import type { RequestWithContext } from '#server/platform/request/request-with-context.js';
import { ReadCalendarFileUseCase } from './read-calendar-file.use-case.js';

/** `?year=`: the year that days without one belong to. */
@Controller('api/calendar')
export class CalendarFileController {
  constructor(private readonly read: ReadCalendarFileUseCase) {}

  @Post('file')
  @TakeUpload()
  upload(
    @Req() { context }: RequestWithContext,
    @UploadedFile() file: Upload | undefined,
    @Query('year') year: unknown,
  ): Promise<CalendarTextReading> {
    return this.read.run(context, file, year);
  }
}
