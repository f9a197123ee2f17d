import { Controller, Post, Query, Req, UploadedFile } from '@nestjs/common';
import { TakeUpload } from '#server/modules/files/take-upload.js';
import type { Upload } from '#server/modules/files/upload.js';
import type { RequestWithContext } from '#server/platform/request/request-with-context.js';
import { ImportFileUseCase } from './import-file.use-case.js';

/** `?revises=` names the issued plan that the document corrects. One document a request; a page that takes several sends them one after the other. */
@Controller('api/intake')
export class IntakeController {
  constructor(private readonly importFile: ImportFileUseCase) {}

  @Post()
  @TakeUpload()
  async upload(
    @Req() { context }: RequestWithContext,
    @UploadedFile() file: Upload | undefined,
    @Query('revises') revises?: string,
  ): Promise<{ breakdownDraftId: string }> {
    return { breakdownDraftId: await this.importFile.run(context, file, revises ?? null) };
  }
}
