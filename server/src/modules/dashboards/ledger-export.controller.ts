import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { attachmentHeader } from '#server/modules/files/attachment-header.js';
import type { RequestWithContext } from '#server/platform/request/request-with-context.js';
import { ExportLedgerUseCase } from './export-ledger.use-case.js';
import { writeLedgerWorkbook } from './ledger-workbook.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The ledger as a file, under the very parameters of the ledger's page and `lang` (`zh-CN`, `en`). */
@Controller('api')
export class LedgerExportController {
  constructor(private readonly exportLedger: ExportLedgerUseCase) {}

  @Get('ledger.xlsx')
  async download(
    @Req() { context }: RequestWithContext,
    @Query() parameters: Record<string, unknown>,
    @Res() response: Response,
  ): Promise<void> {
    const { workbook, fileName } = await this.exportLedger.run(context, parameters);
    response.set({
      'content-type': XLSX,
      'content-disposition': attachmentHeader(fileName),
      'cache-control': 'private, no-store',
    });
    await writeLedgerWorkbook(response, workbook);
  }
}
