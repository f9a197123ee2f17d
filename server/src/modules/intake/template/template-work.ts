import type { ReadingRefusal } from '#shared/intake/reading-refusals.js';
import { readTemplate, type ReadTemplate } from '#shared/intake/template/read-template.js';
import { templateLabelsEn } from '#shared/intake/template/template.labels.en.js';
import { templateLabelsZhCn } from '#shared/intake/template/template.labels.zh-cn.js';
import { ok, type Result } from '#shared/kernel/result.js';
import { markCsv } from './csv/mark-csv.js';
import { openTemplate, type TemplateSource } from './template-source.js';
import { markWorkbook } from './workbook/mark-workbook.js';

export const TEMPLATE_LANGUAGES = ['zh-CN', 'en'] as const;
export type TemplateLanguage = (typeof TEMPLATE_LANGUAGES)[number];

export const TEMPLATE_LABELS = { 'zh-CN': templateLabelsZhCn, en: templateLabelsEn } as const;

export interface TemplateFile {
  readonly bytes: Uint8Array;
  /** What the register calls its units and collectives. */
  readonly names: readonly string[];
}

export interface MarkedFile {
  readonly kind: 'xlsx' | 'csv';
  readonly bytes: Uint8Array;
}

const read = (source: TemplateSource, names: readonly string[]): ReadTemplate => {
  const known = new Set(names);
  return readTemplate(source.sheets, (name) => known.has(name));
};

/** Bytes to tasks and faults. */
export function readTemplateFile({ bytes, names }: TemplateFile): Result<ReadTemplate, ReadingRefusal> {
  const source = openTemplate(bytes);
  return source.ok ? ok(read(source.value, names)) : source;
}

/** The file as it was, with every fault marked in it. */
export function markTemplateFile(
  { bytes, names }: TemplateFile,
  language: TemplateLanguage,
): Result<MarkedFile, ReadingRefusal> {
  const source = openTemplate(bytes);
  if (!source.ok) return source;
  const { errors } = read(source.value, names);
  const labels = TEMPLATE_LABELS[language];
  return ok(
    source.value.kind === 'csv'
      ? { kind: 'csv', bytes: markCsv(source.value.csv, errors, labels) }
      : { kind: 'xlsx', bytes: markWorkbook(source.value.archive, source.value.sheets, errors, labels) },
  );
}
