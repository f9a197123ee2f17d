import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { cleanFileName } from '#shared/files/clean-file-name.js';
import { detectFileKind } from '#shared/files/detect-file-kind.js';
import { FILE_KINDS } from '#shared/files/file-kind.js';
import type { Breakdown } from '#shared/intake/breakdown.js';
import type { ReadingRefusalKey } from '#shared/intake/reading-refusals.js';
import type { Refusal } from '#shared/kernel/refusal.js';
import { refused, type Result } from '#shared/kernel/result.js';
import { KeepFileUseCase } from '#server/modules/files/keep-file.use-case.js';
import { uploadRefused, type AcceptedFile, type Upload } from '#server/modules/files/upload.js';
import { UnitOfWork } from '#server/platform/database/unit-of-work.js';
import { DomainError } from '#server/platform/errors/domain-error.js';
import { LOGGER } from '#server/platform/logging/logger.js';
import { requireId } from '#server/platform/errors/require-id.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authorise } from '#server/platform/request/require-actor.js';
import { DraftOpener } from './draft-opener.js';
import { statusOfRefusal } from './readers/status-of-refusal.js';
import { DocumentReader } from './reading/document-reader.js';

/** Reads an uploaded document and opens its review; the file itself is kept beside it. */
@Injectable()
export class ImportFileUseCase {
  constructor(
    private readonly reader: DocumentReader,
    private readonly unitOfWork: UnitOfWork,
    private readonly keep: KeepFileUseCase,
    private readonly opener: DraftOpener,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Returns the id of the draft. @param revisesPlan id of the issued plan that the file corrects */
  async run(
    request: RequestContext,
    upload: Upload | undefined,
    revisesPlan: string | null,
  ): Promise<string> {
    const context = authorise(request, 'plan.import');
    const revisesPlanId = revisesPlan && requireId(revisesPlan);
    if (!upload) throw uploadRefused('files.missing');
    const breakdown = await this.read(upload);
    if (!breakdown.ok)
      throw new DomainError('REFUSED', breakdown.error, statusOfRefusal(breakdown.error.key));
    const file = documentToKeep(upload, breakdown.value.document.title);
    return this.unitOfWork.run(context, async (tx) => {
      const { id: sourceFileId } = await this.keep.keepIn(tx, file, context.actor);
      // A saved page is kept as plain text, under a name that says so; the office knows it by its own.
      const sourceName = cleanFileName(upload.originalname) || file.name;
      const source = { sourceName, sourceFileId, revisesPlanId };
      const draft = await this.opener.openIn(tx, breakdown.value, source);
      return draft.id;
    });
  }

  /** A file that makes the reader fail is as good as damaged to the office; the failure goes to the log. */
  private async read({ originalname, buffer }: Upload): Promise<Result<Breakdown, Refusal>> {
    try {
      return await this.reader.read({ kind: 'file', fileName: originalname, bytes: buffer });
    } catch (error) {
      this.logger.error({ err: error }, 'a document could not be read');
      return refused({ key: 'file.damaged' satisfies ReadingRefusalKey });
    }
  }
}

/** The kind by content; the name with an ending that fits, whatever the browser sent. */
function documentToKeep({ originalname, buffer }: Upload, title: string): AcceptedFile {
  const detected = detectFileKind(buffer);
  const kind = detected.ok ? detected.value : 'text';
  const { mediaType, extensions } = FILE_KINDS[kind];
  const name = cleanFileName(originalname) || cleanFileName(title) || 'document';
  const fits = extensions.some((extension) => name.toLowerCase().endsWith(`.${extension}`));
  return { kind, name: fits ? name : `${name}.${extensions[0]}`, mediaType, bytes: buffer };
}
