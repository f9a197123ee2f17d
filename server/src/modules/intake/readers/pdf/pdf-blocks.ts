import type { Block } from '#shared/intake/document-source.js';
import type { ReadingRefusal } from '#shared/intake/reading-refusals.js';
import { ok, type Result } from '#shared/kernel/result.js';
import { refuse } from '../refuse.js';
import { inflatesTooFar } from './inflated-size.js';
import { blocksOfPages } from './blocks-of-pages.js';
import { hasText, pdfPages, type PdfPage } from './pdf-pages.js';

async function pagesOf(bytes: Uint8Array): Promise<Result<PdfPage[], ReadingRefusal>> {
  try {
    return ok(await pdfPages(bytes));
  } catch (error) {
    const { name } = error as Error;
    return refuse(name === 'PasswordException' ? 'file.encrypted' : 'file.damaged');
  }
}

/** The text layer of a PDF as paragraphs and ruled tables, without page numbers and running heads. A scan has none. */
export async function pdfBlocks(bytes: Uint8Array): Promise<Result<readonly Block[], ReadingRefusal>> {
  if (inflatesTooFar(bytes)) return refuse('file.bomb');
  const pages = await pagesOf(bytes);
  if (!pages.ok) return pages;
  // A covering sheet may be a scan; where most pages are, the text would have holes that nobody sees.
  if (pages.value.filter(hasText).length * 2 <= pages.value.length) return refuse('file.scanned');
  return ok(blocksOfPages(pages.value));
}
