import { pipeline } from 'node:stream/promises';
import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { FILE_KINDS } from '#shared/files/file-kind.js';
import type { LedgerExportFormat } from '#shared/dashboards/exports/ledger-export.js';
import { attachmentHeader } from '#server/modules/files/attachment-header.js';
import type { RequestWithContext } from '#server/platform/request/request-with-context.js';
import { OpenLedgerExportUseCase } from './open-ledger-export.use-case.js';

const MEDIA_TYPES: Readonly<Record<LedgerExportFormat, string>> = {
  xlsx: FILE_KINDS.xlsx.mediaType,
  csv: 'text/csv; charset=utf-8',
};

@Controller('api/ledger-exports')
export class LedgerExportFileController {
  constructor(private readonly open: OpenLedgerExportUseCase) {}

  @Get(':id')
  async download(
    @Req() { context }: RequestWithContext,
    @Param('id') id: string,
    @Res() response: Response,
  ): Promise<void> {
    const { row, file } = await this.open.run(context, id);
    response.set({
      'content-type': MEDIA_TYPES[row.format],
      'content-disposition': attachmentHeader(row.fileName ?? ''),
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    });
    await pipeline(file.createReadStream(), response);
  }
}
