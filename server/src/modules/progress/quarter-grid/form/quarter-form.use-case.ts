import { Inject, Injectable } from '@nestjs/common';
import { cleanFileName } from '#shared/files/clean-file-name.js';
import { FILE_KINDS } from '#shared/files/file-kind.js';
import { fillIn } from '#shared/kernel/fill-in.js';
import { today, type Clock } from '#shared/kernel/ports.js';
import type { Quarter } from '#shared/kernel/quarter.js';
import type { Refusal } from '#shared/kernel/refusal.js';
import type { Result } from '#shared/kernel/result.js';
import { reportQuarterSchema } from '#shared/progress/progress-report.schema.js';
import { progressLabelsEn } from '#shared/progress/progress.labels.en.js';
import { progressLabelsZhCn } from '#shared/progress/progress.labels.zh-cn.js';
import {
  readQuarterForm,
  type FormRow,
  type QuarterFormReading,
} from '#shared/progress/quarter-grid/quarter-form.js';
import { quarterFormLabelsEn } from '#shared/progress/quarter-grid/quarter-form.labels.en.js';
import { quarterFormLabelsZhCn } from '#shared/progress/quarter-grid/quarter-form.labels.zh-cn.js';
import type { TemplateSheet } from '#shared/intake/template/template-sheet.js';
import { uploadRefused, type Upload } from '#server/modules/files/upload.js';
import { firstFreeColumn } from '#server/modules/intake/template/workbook/mark-workbook.js';
import { Reader } from '#server/platform/database/reader.js';
import { CLOCK } from '#server/platform/database/tokens.js';
import { DomainError, forbidden, notFound } from '#server/platform/errors/domain-error.js';
import { parseInput } from '#server/platform/errors/parse-input.js';
import { requireId } from '#server/platform/errors/require-id.js';
import type { ActorContext, RequestContext } from '#server/platform/request/request-context.js';
import { authoriseList } from '#server/platform/request/require-actor.js';
import { WaitingFiles } from '#server/platform/storage/waiting-files.js';
import type { FormFileAnswer } from './form-file.js';
import { FormFileReader } from './form-file-reader.js';
import { QuarterFormRepository } from './quarter-form.repository.js';
import type { QuarterForm } from './write-quarter-form.js';

export type FormLanguage = 'zh-CN' | 'en';

export const FORM_LABELS = { 'zh-CN': quarterFormLabelsZhCn, en: quarterFormLabelsEn } as const;
const REFUSALS = { 'zh-CN': progressLabelsZhCn.refusals, en: progressLabelsEn.refusals } as const;

/** What a filled-in form would change. Nothing is: the rows go into the grid, and from there the way of every row. */
export interface QuarterFormCheck extends Omit<QuarterFormReading, 'sheet' | 'headerRow'> {
  readonly fileId: string;
  readonly fileName: string;
}

/** A unit's quarter as a workbook, out and in. */
@Injectable()
export class QuarterFormUseCase {
  constructor(
    private readonly reader: Reader,
    private readonly repository: QuarterFormRepository,
    private readonly files: FormFileReader,
    private readonly waiting: WaitingFiles,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async form(request: RequestContext, asked: Quarter): Promise<QuarterForm> {
    const { context, unitId, quarter } = this.admit(request, asked);
    const { jurisdictionId } = context.actor;
    const rows = await this.rows(context, unitId, quarter);
    const unitName = await this.reader.read(jurisdictionId, async (manager) => {
      const [unit] = await manager.query<{ name: string }[]>(
        'SELECT name FROM units WHERE jurisdiction_id = $1 AND id = $2',
        [jurisdictionId, unitId],
      );
      return unit?.name ?? '';
    });
    return { quarter, unitName, rows, madeAt: this.clock.now() };
  }

  /** The dry run: the file waits, so that it can be given back with its faults marked. */
  async check(
    request: RequestContext,
    upload: Upload | undefined,
    asked: Quarter,
  ): Promise<QuarterFormCheck> {
    const { context, unitId, quarter } = this.admit(request, asked);
    if (!upload) throw uploadRefused('files.missing');
    const { reading } = await this.read(context, unitId, quarter, upload.buffer);
    const { sheet: _, headerRow: __, ...outcome } = reading;
    const name = cleanFileName(upload.originalname) || 'form.xlsx';
    const file = { name, mediaType: FILE_KINDS.xlsx.mediaType, bytes: upload.buffer };
    // It waits for the unit: whoever of it comes back finds it, and nobody else.
    return {
      fileId: await this.waiting.keep(context.actor.jurisdictionId, unitId, file),
      fileName: name,
      ...outcome,
    };
  }

  /** The checked file with a column of reasons and red cells. */
  async marked(
    request: RequestContext,
    fileId: string,
    asked: Quarter,
    language: FormLanguage,
  ): Promise<{ name: string; bytes: Uint8Array }> {
    const { context, unitId, quarter } = this.admit(request, asked);
    const file = await this.waiting.open(context.actor.jurisdictionId, requireId(fileId), unitId);
    if (!file) throw notFound();
    const { reading, sheets } = await this.read(context, unitId, quarter, file.bytes);
    const mark = { sheet: reading.sheet, marks: marksOf(reading, sheets, language) };
    const answer = granted(await this.files.run({ bytes: file.bytes, mark }));
    if (!('bytes' in answer)) throw notFound();
    return { name: file.name, bytes: answer.bytes };
  }

  private admit(
    request: RequestContext,
    asked: Quarter,
  ): { context: ActorContext; unitId: string; quarter: Quarter } {
    const { context, scope } = authoriseList(request, 'progress.write-report');
    if (scope.kind !== 'unit') throw forbidden();
    return { context, unitId: scope.unitId, quarter: parseInput(reportQuarterSchema, asked) };
  }

  private rows({ actor }: ActorContext, unitId: string, quarter: Quarter): Promise<FormRow[]> {
    const { jurisdictionId } = actor;
    const day = { quarter, today: today(this.clock) };
    return this.reader.read(jurisdictionId, (manager) =>
      this.repository.rows(manager, jurisdictionId, unitId, day),
    );
  }

  private async read(
    context: ActorContext,
    unitId: string,
    quarter: Quarter,
    bytes: Uint8Array,
  ): Promise<{ reading: QuarterFormReading; sheets: readonly TemplateSheet[] }> {
    const answer = granted(await this.files.run({ bytes, mark: null }));
    const sheets = 'sheets' in answer ? answer.sheets : [];
    const known = await this.rows(context, unitId, quarter);
    const reading = readQuarterForm(sheets, known, quarter, Object.values(FORM_LABELS));
    if ('key' in reading) throw new DomainError('REFUSED', reading);
    return { reading, sheets };
  }
}

function granted(result: Result<FormFileAnswer, Refusal>): FormFileAnswer {
  if (result.ok) return result.value;
  throw new DomainError('REFUSED', result.error, result.error.key === 'file.too-large' ? 413 : undefined);
}

function marksOf(
  { sheet: name, headerRow, problems }: QuarterFormReading,
  sheets: readonly TemplateSheet[],
  language: FormLanguage,
) {
  const labels = FORM_LABELS[language];
  const reasons = new Map<number, string>();
  const red = new Map<number, Set<number>>();
  for (const { row, sheetColumn, refusal } of problems) {
    const sentences: Readonly<Record<string, string>> = REFUSALS[language];
    const reason = fillIn(sentences[refusal.key] ?? refusal.key, refusal.values);
    const before = reasons.get(row);
    reasons.set(row, before === undefined ? reason : before + labels.reasonSeparator + reason);
    if (sheetColumn > 0) red.set(row, (red.get(row) ?? new Set<number>()).add(sheetColumn));
  }
  const sheet = sheets.find((one) => one.name === name);
  return {
    headerRow,
    column: reasonColumn(sheet, headerRow, labels.reasonColumn),
    headerText: labels.reasonColumn,
    reasons,
    red,
  };
}

/** That of an earlier marking, else the first free one. */
function reasonColumn(sheet: TemplateSheet | undefined, headerRow: number, name: string): number {
  const header = sheet?.rows.find(({ number }) => number === headerRow);
  const marked = [...(header?.cells ?? [])].find(([, { text }]) => text.trim() === name)?.[0];
  return marked ?? (sheet ? firstFreeColumn(sheet) : 1);
}
