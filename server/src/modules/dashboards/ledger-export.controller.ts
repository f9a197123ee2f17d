import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { attachmentHeader } from '#server/modules/files/attachment-header.js';
import type { RequestWithContext } from '#server/platform/request/request-with-context.js';
import { ExportLedgerUseCase } from './export-ledger.use-case.js';
import { ledgerCsv } from './ledger-csv.js';
import { ledgerPrint } from './ledger-print.js';
import { writeLedgerWorkbook } from './ledger-workbook.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

type Parameters = Record<string, unknown>;

/** The ledger as a file or for paper, under the very parameters of the ledger's page and `lang` (`zh-CN`, `en`). */
@Controller('api')
export class LedgerExportController {
  constructor(private readonly exportLedger: ExportLedgerUseCase) {}

  @Get('ledger.xlsx')
  async workbook(
    @Req() { context }: RequestWithContext,
    @Query() parameters: Parameters,
    @Res() response: Response,
  ): Promise<void> {
    const { sheet, fileName } = await this.exportLedger.run(context, parameters);
    asFile(response, XLSX, `${fileName}.xlsx`);
    await writeLedgerWorkbook(response, sheet);
  }

  @Get('ledger.csv')
  async csv(
    @Req() { context }: RequestWithContext,
    @Query() parameters: Parameters,
    @Res() response: Response,
  ): Promise<void> {
    const { sheet, fileName } = await this.exportLedger.run(context, parameters);
    asFile(response, 'text/csv; charset=utf-8', `${fileName}.csv`);
    await pipeline(Readable.from(ledgerCsv(sheet)), response);
  }

  @Get('ledger.html')
  async print(
    @Req() { context }: RequestWithContext,
    @Query() parameters: Parameters,
    @Res() response: Response,
  ): Promise<void> {
    const { sheet, language, howToPrint } = await this.exportLedger.run(context, parameters);
    response.set({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'private, no-store' });
    await pipeline(Readable.from(ledgerPrint(sheet, language, howToPrint)), response);
  }
}

const asFile = (response: Response, mediaType: string, name: string): void => {
  response.set({
    'content-type': mediaType,
    'content-disposition': attachmentHeader(name),
    'cache-control': 'private, no-store',
  });
};
