import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { FIRST_YEAR, LAST_YEAR, LONGEST_CALENDAR_TEXT } from '#shared/calendar/calendar.schema.js';
import { readCalendarText } from '#shared/calendar/read-calendar-text.js';
import { originalText } from '#shared/intake/document-source.js';
import type { ReadingRefusalKey } from '#shared/intake/reading-refusals.js';
import { problemOf, type CalendarTextReading } from '#server/modules/calendar/calendar.type.js';
import { uploadRefused, type Upload } from '#server/modules/files/upload.js';
import { DomainError, invalidInput, refusedBy } from '#server/platform/errors/domain-error.js';
import { LOGGER } from '#server/platform/logging/logger.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authorise } from '#server/platform/request/require-actor.js';
import { DocumentReader } from '../reading/document-reader.js';

/** Reads a year's calendar from a csv, xlsx or docx file, within the limits of every other document. Nothing is stored. */
@Injectable()
export class ReadCalendarFileUseCase {
  constructor(
    private readonly reader: DocumentReader,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async run(
    request: RequestContext,
    upload: Upload | undefined,
    yearText: unknown,
  ): Promise<CalendarTextReading> {
    authorise(request, 'calendar.manage');
    const year = Number(yearText);
    if (!Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR)
      throw invalidInput('error.invalid-input', 'year');
    if (!upload) throw uploadRefused('files.missing');
    const text = await this.textOf(upload);
    const { days, errors } = readCalendarText(text.slice(0, LONGEST_CALENDAR_TEXT), year);
    return { days: [...days], problems: errors.map(problemOf) };
  }

  /** One line a row: the errors name the row of the sheet. */
  private async textOf({ originalname, buffer }: Upload): Promise<string> {
    try {
      const read = await this.reader.read({ kind: 'file', fileName: originalname, bytes: buffer });
      if (!read.ok) throw refusedBy(read.error);
      const { source, text } = read.value;
      return source ? originalText(source) : text;
    } catch (error) {
      if (error instanceof DomainError) throw error;
      this.logger.error({ err: error }, 'a calendar file could not be read');
      throw refusedBy({ key: 'file.damaged' satisfies ReadingRefusalKey });
    }
  }
}
