import {
  Controller,
  Get,
  Param,
  Post,
  Query,
  Req,
  Res,
  UploadedFile,
  UseGuards,
  UseInterceptors,
} from '@nestjs/common';
import type { Response } from 'express';
import { FILE_KINDS } from '#shared/files/file-kind.js';
import { attachmentHeader } from '#server/modules/files/attachment-header.js';
import { TakeUpload } from '#server/modules/files/take-upload.js';
import type { Upload } from '#server/modules/files/upload.js';
import { RequireCsrfGuard } from '#server/platform/auth/require-csrf.guard.js';
import { AnswerOnce } from '#server/platform/idempotency/answer-once.js';
import type { RequestWithContext } from '#server/platform/request/request-with-context.js';
import { ExportLedgerFormUseCase } from './export-ledger-form.use-case.js';
import { ImportTemplateUseCase } from './import-template.use-case.js';
import type { TemplateCheck } from './template-check.js';
import { TEMPLATE_LABELS, type TemplateLanguage } from './template-work.js';
import { writeLedgerForm } from './write-ledger-form.js';

const languageOf = (text: unknown): TemplateLanguage => (text === 'en' ? 'en' : 'zh-CN');

/** The ledger as a workbook, out and in, under `lang` (`zh-CN`, `en`). */
@Controller('api')
export class TemplateController {
  constructor(
    private readonly exportForm: ExportLedgerFormUseCase,
    private readonly importTemplate: ImportTemplateUseCase,
  ) {}

  @Get('ledger-template.xlsx')
  async template(
    @Req() { context }: RequestWithContext,
    @Query('lang') lang: unknown,
    @Res() response: Response,
  ): Promise<void> {
    const form = await this.exportForm.template(context);
    const labels = TEMPLATE_LABELS[languageOf(lang)];
    asFile(response, `${labels.fileName}.xlsx`, FILE_KINDS.xlsx.mediaType);
    await writeLedgerForm(response, form, labels);
  }

  @Get('plans/:id/ledger.xlsx')
  async plan(
    @Req() { context }: RequestWithContext,
    @Param('id') id: string,
    @Query('lang') lang: unknown,
    @Res() response: Response,
  ): Promise<void> {
    const { form, fileName } = await this.exportForm.plan(context, id);
    asFile(response, fileName, FILE_KINDS.xlsx.mediaType);
    await writeLedgerForm(response, form, TEMPLATE_LABELS[languageOf(lang)]);
  }

  @Post('intake/template')
  @TakeUpload()
  check(
    @Req() { context }: RequestWithContext,
    @UploadedFile() file: Upload | undefined,
  ): Promise<TemplateCheck> {
    return this.importTemplate.check(context, file);
  }

  @Post('intake/template/:fileId/draft')
  @UseGuards(RequireCsrfGuard)
  @UseInterceptors(AnswerOnce)
  async confirm(
    @Req() { context }: RequestWithContext,
    @Param('fileId') fileId: string,
    @Query('rows') rows: unknown,
  ): Promise<{ breakdownDraftId: string }> {
    const wanted = rows === 'good' ? 'good' : 'all';
    return { breakdownDraftId: await this.importTemplate.confirm(context, fileId, wanted) };
  }

  @Get('intake/template/:fileId/marked')
  async marked(
    @Req() { context }: RequestWithContext,
    @Param('fileId') fileId: string,
    @Query('lang') lang: unknown,
    @Res() response: Response,
  ): Promise<void> {
    const language = languageOf(lang);
    const { kind, bytes, name } = await this.importTemplate.marked(context, fileId, language);
    const stem = name.replace(/\.(xlsx|csv)$/i, '');
    const mediaType = kind === 'xlsx' ? FILE_KINDS.xlsx.mediaType : 'text/csv; charset=utf-8';
    asFile(response, `${stem}-${TEMPLATE_LABELS[language].reasonColumn}.${kind}`, mediaType);
    response.send(Buffer.from(bytes));
  }
}

function asFile(response: Response, name: string, mediaType: string): void {
  response.set({
    'content-type': mediaType,
    'content-disposition': attachmentHeader(name),
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-store',
  });
}
