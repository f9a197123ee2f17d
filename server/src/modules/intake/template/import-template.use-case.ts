import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { cleanFileName } from '#shared/files/clean-file-name.js';
import { FILE_KINDS } from '#shared/files/file-kind.js';
import { proposalOfTemplate } from '#shared/intake/template/template-proposal.js';
import type { ReadTemplate } from '#shared/intake/template/read-template.js';
import type { ReadingRefusalKey } from '#shared/intake/reading-refusals.js';
import type { Refusal } from '#shared/kernel/refusal.js';
import { refused, type Result } from '#shared/kernel/result.js';
import { KeepFileUseCase } from '#server/modules/files/keep-file.use-case.js';
import { uploadRefused, type Upload } from '#server/modules/files/upload.js';
import { Reader } from '#server/platform/database/reader.js';
import { UnitOfWork } from '#server/platform/database/unit-of-work.js';
import { DomainError, notFound, refusedBy } from '#server/platform/errors/domain-error.js';
import { requireId } from '#server/platform/errors/require-id.js';
import { LOGGER } from '#server/platform/logging/logger.js';
import type { ActorContext, RequestContext } from '#server/platform/request/request-context.js';
import { authorise } from '#server/platform/request/require-actor.js';
import { WaitingFiles, type WaitingFile } from '#server/platform/storage/waiting-files.js';
import { DraftOpener } from '../draft-opener.js';
import { LedgerFormRepository } from './ledger-form.repository.js';
import { TemplateReader } from './reading/template-reader.js';
import { checkOf, type TemplateCheck } from './template-check.js';
import type { MarkedFile, TemplateLanguage } from './template-work.js';

/** Which rows go to the review: all of them, or those without faults where some have one. */
export type RowsToTake = 'all' | 'good';

/** A ledger file on its way in: checked first, and only on the office's word put before the reviewer. */
@Injectable()
export class ImportTemplateUseCase {
  constructor(
    private readonly templates: TemplateReader,
    private readonly reader: Reader,
    private readonly unitOfWork: UnitOfWork,
    private readonly keep: KeepFileUseCase,
    private readonly waiting: WaitingFiles,
    private readonly repository: LedgerFormRepository,
    private readonly opener: DraftOpener,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** The dry run: the file waits for a word, and nothing else is kept. */
  async check(request: RequestContext, upload: Upload | undefined): Promise<TemplateCheck> {
    const context = authorise(request, 'plan.import');
    if (!upload) throw uploadRefused('files.missing');
    const read = await this.read(context, upload.buffer);
    const file = fileToKeep(upload);
    const { jurisdictionId } = context.actor;
    const codes = read.tasks.flatMap(({ code }) => (code === null ? [] : [code]));
    const taken = await this.reader.read(jurisdictionId, (manager) =>
      this.repository.takenCodes(manager, jurisdictionId, codes),
    );
    const id = await this.waiting.keep(jurisdictionId, context.actor.accountId, file);
    return checkOf(id, file.name, read, taken);
  }

  /** The draft of a checked file. Returns its id. @throws DomainError REFUSED while rows have faults and all are wanted */
  async confirm(request: RequestContext, fileId: string, rows: RowsToTake): Promise<string> {
    const context = authorise(request, 'plan.import');
    const file = await this.open(context, fileId);
    const read = await this.read(context, file.bytes);
    const good = read.tasks.filter(({ isFaulty }) => !isFaulty).length;
    if (good === 0 || read.errors.some(({ key }) => key === 'template.too-many-rows'))
      throw refusedBy({ key: 'intake.no-good-row' });
    if (rows === 'all' && read.errors.length > 0)
      throw refusedBy({ key: 'intake.template-has-errors', values: { count: read.errors.length } });
    const { breakdown, complete } = proposalOfTemplate(read);
    const draft = await this.unitOfWork.run(context, async (tx) => {
      const kept = await this.keep.keepIn(tx, file, context.actor);
      const source = { sourceName: kept.name, sourceFileId: kept.id };
      return this.opener.openIn(tx, breakdown, source, complete);
    });
    return draft.id;
  }

  /** The checked file with its faults marked in it. */
  async marked(
    request: RequestContext,
    fileId: string,
    language: TemplateLanguage,
  ): Promise<MarkedFile & { name: string }> {
    const context = authorise(request, 'plan.import');
    const { name, bytes } = await this.open(context, fileId);
    const names = await this.knownNames(context);
    const marked = await this.attempt(() => this.templates.mark({ bytes, names }, language));
    return { ...accepted(marked), name };
  }

  private async read(context: ActorContext, bytes: Uint8Array): Promise<ReadTemplate> {
    const names = await this.knownNames(context);
    return accepted(await this.attempt(() => this.templates.read({ bytes, names })));
  }

  private knownNames({ actor: { jurisdictionId } }: ActorContext): Promise<string[]> {
    return this.reader.read(jurisdictionId, (manager) => this.repository.knownNames(manager, jurisdictionId));
  }

  private async open({ actor }: ActorContext, fileId: string): Promise<WaitingFile> {
    const file = await this.waiting.open(actor.jurisdictionId, requireId(fileId));
    if (!file) throw notFound();
    return file;
  }

  /** A file that makes the reader fail is as good as damaged to the office; the failure goes to the log. */
  private async attempt<Value>(work: () => Promise<Result<Value, Refusal>>): Promise<Result<Value, Refusal>> {
    try {
      return await work();
    } catch (error) {
      this.logger.error({ err: error }, 'a ledger could not be read');
      return refused({ key: 'file.damaged' satisfies ReadingRefusalKey });
    }
  }
}

function accepted<Value>(result: Result<Value, Refusal>): Value {
  if (result.ok) return result.value;
  const status = result.error.key === 'file.too-large' ? 413 : undefined;
  throw new DomainError('REFUSED', result.error, status);
}

function fileToKeep({ originalname, buffer }: Upload): WaitingFile {
  const isArchive = buffer[0] === 0x50 && buffer[1] === 0x4b;
  const extension = isArchive ? 'xlsx' : 'csv';
  const name = cleanFileName(originalname) || `ledger.${extension}`;
  const fits = name.toLowerCase().endsWith(`.${extension}`);
  const mediaType = isArchive ? FILE_KINDS.xlsx.mediaType : 'text/csv';
  return { name: fits ? name : `${name}.${extension}`, mediaType, bytes: buffer };
}
