import { Injectable } from '@nestjs/common';
import type { Transaction } from '#server/platform/database/transaction.js';
import { invalidInput } from '#server/platform/errors/domain-error.js';
import { ProgressReportRepository } from './progress-report.repository.js';

@Injectable()
export class EvidenceCheck {
  constructor(private readonly reports: ProgressReportRepository) {}

  /** Evidence is what the reporting unit has uploaded itself. @throws DomainError INVALID_INPUT naming `fileIds` */
  async require(tx: Transaction, unitId: string, fileIds: readonly string[]): Promise<void> {
    const distinct = [...new Set(fileIds)];
    if (distinct.length === 0) return;
    const own = await this.reports.ownFiles(tx, unitId, distinct);
    if (own < distinct.length) throw invalidInput('progress.file-unknown', 'fileIds');
  }
}
