import { Controller, Get, Param, Post, Req, Res, UploadedFile } from '@nestjs/common';
import type { Response } from 'express';
import type { RequestWithContext } from '#server/platform/request/request-with-context.js';
import { attachmentHeader } from './attachment-header.js';
import { KeepFileUseCase } from './keep-file.use-case.js';
import { OpenFileUseCase } from './open-file.use-case.js';
import type { StoredFile } from './stored-file.type.js';
import { TakeUpload } from './take-upload.js';
import type { Upload } from './upload.js';

/** Bytes travel over plain HTTP; GraphQL speaks of files by id only. */
@Controller('api/files')
export class FilesController {
  constructor(
    private readonly keep: KeepFileUseCase,
    private readonly open: OpenFileUseCase,
  ) {}

  @Post()
  @TakeUpload()
  upload(
    @Req() { context }: RequestWithContext,
    @UploadedFile() file: Upload | undefined,
  ): Promise<StoredFile> {
    return this.keep.run(context, file);
  }

  /** Always to be saved, never shown: what somebody uploaded must not run under our origin. */
  @Get(':id')
  async download(
    @Req() { context }: RequestWithContext,
    @Param('id') id: string,
    @Res() response: Response,
  ): Promise<void> {
    const { file, bytes } = await this.open.run(context, id);
    response
      .set({
        'content-type': file.mediaType,
        'content-disposition': attachmentHeader(file.name),
        'content-security-policy': "default-src 'none'; sandbox",
        'x-content-type-options': 'nosniff',
        'cache-control': 'private, no-store',
      })
      .send(bytes);
  }
}
