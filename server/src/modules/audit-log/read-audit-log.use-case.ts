import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Reader } from '#server/platform/database/reader.js';
import { parseInput } from '#server/platform/errors/parse-input.js';
import { MAX_PAGE_SIZE } from '#server/platform/graphql/page-input.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authorise } from '#server/platform/request/require-actor.js';
import type { AuditStream } from './audit-entry.type.js';
import { AuditLogRepository } from './audit-log.repository.js';
import { redactSecrets } from './redact-secrets.js';

const invalid = 'error.invalid-input';
const schema = z.object({
  after: z.guid(invalid).nullable(),
  first: z.int(invalid).min(1, invalid).max(MAX_PAGE_SIZE, invalid),
});

/** The 操作日志, page by page into the past. Rows that arrive meanwhile shift nothing: a page continues after a row. */
@Injectable()
export class ReadAuditLogUseCase {
  constructor(
    private readonly reader: Reader,
    private readonly repository: AuditLogRepository,
  ) {}

  async run(request: RequestContext, input: { after: string | null; first: number }): Promise<AuditStream> {
    const { jurisdictionId } = authorise(request, 'audit.read').actor;
    const { after, first } = parseInput(schema, input);
    const found = await this.reader.read(jurisdictionId, (manager) =>
      this.repository.older(manager, jurisdictionId, after, first + 1),
    );
    const rows = found.slice(0, first).map((entry) => ({
      ...entry,
      before: redactSecrets(entry.before),
      after: redactSecrets(entry.after),
    }));
    return { rows, next: found.length > first ? (rows[rows.length - 1]?.id ?? null) : null };
  }
}
