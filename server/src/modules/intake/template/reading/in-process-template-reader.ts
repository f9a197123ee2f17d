import type { ReadTemplate } from '#shared/intake/template/read-template.js';
import type { Refusal } from '#shared/kernel/refusal.js';
import type { Result } from '#shared/kernel/result.js';
import {
  markTemplateFile,
  readTemplateFile,
  type MarkedFile,
  type TemplateFile,
  type TemplateLanguage,
} from '../template-work.js';
import { TemplateReader } from './template-reader.js';

/** For running from TypeScript sources, which a plain thread cannot load: the same work without its confinement. */
export class InProcessTemplateReader extends TemplateReader {
  async read(file: TemplateFile): Promise<Result<ReadTemplate, Refusal>> {
    return readTemplateFile(file);
  }

  async mark(file: TemplateFile, language: TemplateLanguage): Promise<Result<MarkedFile, Refusal>> {
    return markTemplateFile(file, language);
  }
}
