import { Controller, Get, Param, Post, Query, Req, Res, UploadedFile } from '@nestjs/common';
import type { Response } from 'express';
import { FILE_KINDS } from '#shared/files/file-kind.js';
import { fillIn } from '#shared/kernel/fill-in.js';
import { quarterKey, type Quarter } from '#shared/kernel/quarter.js';
import { attachmentHeader } from '#server/modules/files/attachment-header.js';
import { TakeUpload } from '#server/modules/files/take-upload.js';
import type { Upload } from '#server/modules/files/upload.js';
import type { RequestWithContext } from '#server/platform/request/request-with-context.js';
import {
  FORM_LABELS,
  QuarterFormUseCase,
  type FormLanguage,
  type QuarterFormCheck,
} from './quarter-form.use-case.js';
import { writeQuarterForm } from './write-quarter-form.js';

const languageOf = (text: unknown): FormLanguage => (text === 'en' ? 'en' : 'zh-CN');

interface QuarterQuery {
  readonly year?: unknown;
  readonly quarter?: unknown;
  readonly lang?: unknown;
}

/** Numbers or nonsense: the schema tells them apart. */
const quarterOf = ({ year, quarter }: QuarterQuery): Quarter => ({
  year: Number(year),
  quarter: Number(quarter),
});

/** The quarter's form, out and in; `?year=2026&quarter=3`. */
@Controller('api')
export class QuarterFormController {
  constructor(private readonly forms: QuarterFormUseCase) {}

  @Get('quarter-form.xlsx')
  async form(
    @Req() { context }: RequestWithContext,
    @Query() query: QuarterQuery,
    @Res() response: Response,
  ): Promise<void> {
    const form = await this.forms.form(context, quarterOf(query));
    const labels = FORM_LABELS[languageOf(query.lang)];
    asWorkbook(response, `${fillIn(labels.fileName, { quarter: quarterKey(form.quarter) })}.xlsx`);
    await writeQuarterForm(response, form, labels);
  }

  @Post('quarter-form')
  @TakeUpload()
  check(
    @Req() { context }: RequestWithContext,
    @UploadedFile() file: Upload | undefined,
    @Query() query: QuarterQuery,
  ): Promise<QuarterFormCheck> {
    return this.forms.check(context, file, quarterOf(query));
  }

  @Get('quarter-form/:fileId/marked')
  async marked(
    @Req() { context }: RequestWithContext,
    @Param('fileId') fileId: string,
    @Query() query: QuarterQuery,
    @Res() response: Response,
  ): Promise<void> {
    const language = languageOf(query.lang);
    const { name, bytes } = await this.forms.marked(context, fileId, quarterOf(query), language);
    asWorkbook(response, `${name.replace(/\.xlsx$/i, '')}-${FORM_LABELS[language].reasonColumn}.xlsx`);
    response.send(Buffer.from(bytes));
  }
}

function asWorkbook(response: Response, name: string): void {
  response.set({
    'content-type': FILE_KINDS.xlsx.mediaType,
    'content-disposition': attachmentHeader(name),
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-store',
  });
}
