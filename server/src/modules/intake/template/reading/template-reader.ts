import type { ReadTemplate } from '#shared/intake/template/read-template.js';
import type { Refusal } from '#shared/kernel/refusal.js';
import type { Result } from '#shared/kernel/result.js';
import type { MarkedFile, TemplateFile, TemplateLanguage } from '../template-work.js';

/** Reads and marks ledger files: a port, so that how they are confined is decided in one place. */
export abstract class TemplateReader {
  abstract read(file: TemplateFile): Promise<Result<ReadTemplate, Refusal>>;
  abstract mark(file: TemplateFile, language: TemplateLanguage): Promise<Result<MarkedFile, Refusal>>;
}
