import type { Block } from '#shared/intake/document-source.js';
import type { ReadingRefusal } from '#shared/intake/reading-refusals.js';
import { ok, type Result } from '#shared/kernel/result.js';
import { refuse } from '../refuse.js';
import { inflatesTooFar } from './inflated-size.js';
import { lineParagraphs } from './line-paragraphs.js';
import { pageLines } from './page-lines.js';
import { withoutPageMarks } from './page-marks.js';
import { pageTexts } from './page-texts.js';
import type { PdfText } from './pdf-line.js';

/** A page of print has hundreds of characters; one with fewer is a picture with a number or a stamp on it. */
const FEWEST_CHARACTERS = 15;

const hasText = (page: readonly PdfText[]): boolean =>
  page.reduce((sum, { text }) => sum + text.replace(/\s/g, '').length, 0) >= FEWEST_CHARACTERS;

async function textsOf(bytes: Uint8Array): Promise<Result<PdfText[][], ReadingRefusal>> {
  try {
    return ok(await pageTexts(bytes));
  } catch (error) {
    const { name } = error as Error;
    return refuse(name === 'PasswordException' ? 'file.encrypted' : 'file.damaged');
  }
}

/** The text layer of a PDF as paragraphs, without page numbers and running heads. A scan has no text layer. */
export async function pdfBlocks(bytes: Uint8Array): Promise<Result<readonly Block[], ReadingRefusal>> {
  if (inflatesTooFar(bytes)) return refuse('file.bomb');
  const texts = await textsOf(bytes);
  if (!texts.ok) return texts;
  const pages = texts.value;
  // A covering sheet may be a scan; where most pages are, the text would have holes that nobody sees.
  if (pages.filter(hasText).length * 2 <= pages.length) return refuse('file.scanned');
  const lines = withoutPageMarks(pages.map((page, i) => pageLines(page, i + 1)));
  return ok(lineParagraphs(lines.flat()).map((text): Block => ({ kind: 'paragraph', text })));
}
