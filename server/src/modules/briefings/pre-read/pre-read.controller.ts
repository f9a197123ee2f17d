import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { FILE_KINDS } from '#shared/files/file-kind.js';
import type { LedgerLanguage } from '#server/modules/dashboards/ledger-words.js';
import { attachmentHeader } from '#server/modules/files/attachment-header.js';
import type { RequestWithContext } from '#server/platform/request/request-with-context.js';
import { MakePreReadUseCase } from './make-pre-read.use-case.js';
import { preReadPage } from './pre-read-page.js';

const languageOf = (lang: unknown): LedgerLanguage => (lang === 'en' ? 'en' : 'zh-CN');

/** The 预读材料 for paper and for Word, in the language of `lang` (`zh-CN`, `en`). */
@Controller('api')
export class PreReadController {
  constructor(private readonly makePreRead: MakePreReadUseCase) {}

  @Get('pre-read.html')
  async page(
    @Req() { context }: RequestWithContext,
    @Query('lang') lang: unknown,
    @Res() response: Response,
  ): Promise<void> {
    const language = languageOf(lang);
    const { pack, howToPrint } = await this.makePreRead.run(context, language);
    response.set({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'private, no-store' });
    response.send(preReadPage(pack, language, howToPrint));
  }

  @Get('pre-read.docx')
  async document(
    @Req() { context }: RequestWithContext,
    @Query('lang') lang: unknown,
    @Res() response: Response,
  ): Promise<void> {
    const { pack } = await this.makePreRead.run(context, languageOf(lang));
    // Loaded with the first document: the library behind it is large.
    const { preReadDocument } = await import('./pre-read-document.js');
    response.set({
      'content-type': FILE_KINDS.docx.mediaType,
      'content-disposition': attachmentHeader(`${pack.title}.docx`),
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    });
    response.send(await preReadDocument(pack));
  }
}
