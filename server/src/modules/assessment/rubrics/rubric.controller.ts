import { Controller, Get, Param, Post, Req, Res, UploadedFile } from '@nestjs/common';
import type { Response } from 'express';
import type { CheckedRubric } from '#shared/assessment/rubric-reading/checked-rubric.js';
import { FILE_KINDS } from '#shared/files/file-kind.js';
import { attachmentHeader } from '#server/modules/files/attachment-header.js';
import { TakeUpload } from '#server/modules/files/take-upload.js';
import type { Upload } from '#server/modules/files/upload.js';
import type { RequestWithContext } from '#server/platform/request/request-with-context.js';
import { CheckRubricFileUseCase } from './check-rubric-file.use-case.js';
import { ExportRubricUseCase } from './export-rubric.use-case.js';
import { writeRubricWorkbook } from './rubric-workbook.js';

/** Rubrics as files, in and out. */
@Controller('api/rubrics')
export class RubricController {
  constructor(
    private readonly checkFile: CheckRubricFileUseCase,
    private readonly exportRubric: ExportRubricUseCase,
  ) {}

  /** The dry run of an import; what the office then keeps goes through `saveRubric`. */
  @Post('reading')
  @TakeUpload()
  check(
    @Req() { context }: RequestWithContext,
    @UploadedFile() file: Upload | undefined,
  ): Promise<CheckedRubric> {
    return this.checkFile.run(context, file);
  }

  @Get(':id/rubric.xlsx')
  async workbook(
    @Req() { context }: RequestWithContext,
    @Param('id') id: string,
    @Res() response: Response,
  ): Promise<void> {
    const { sheet, fileName, madeAt } = await this.exportRubric.run(context, id);
    response.set({
      'content-type': FILE_KINDS.xlsx.mediaType,
      'content-disposition': attachmentHeader(fileName),
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    });
    await writeRubricWorkbook(response, sheet, madeAt);
  }
}
