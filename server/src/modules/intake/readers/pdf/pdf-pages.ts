import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import type { PDFPageProxy } from 'unpdf/pdfjs';
import { provideBufferTransfer } from './array-buffer-transfer.js';
import { pageRules, type PdfOperators, type PdfRule } from './page-rules.js';
import type { PdfText } from './pdf-line.js';

/** More pages than any plan; the rest is not read. */
const MOST_PAGES = 500;

/** Rules are looked for on so many pages; reading them costs more than reading the text. */
const MOST_RULED_PAGES = 100;

/** What a page draws, as far as the reader cares. */
export interface PdfPage {
  readonly texts: readonly PdfText[];
  readonly rules: readonly PdfRule[];
}

interface TextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
}

const isText = (item: object): item is TextItem => 'str' in item && 'transform' in item;

function textOf({ str, transform, width }: TextItem): PdfText[] {
  const [a = 0, b = 0, , d = 0, x = 0, y = 0] = transform;
  const size = Math.hypot(a, b) || Math.abs(d);
  // Turned text is a watermark or a seal.
  const isTurned = Math.abs(b) > Math.abs(a) * 0.1;
  const isPlaced = [x, y, width, size].every(Number.isFinite);
  return str === '' || isTurned || !isPlaced || size <= 0 ? [] : [{ text: str, x, y, width, size }];
}

/** A page of print has hundreds of characters; one with fewer is a picture with a number or a stamp on it. */
const FEWEST_CHARACTERS = 15;

export const hasText = ({ texts }: PdfPage): boolean =>
  texts.reduce((sum, { text }) => sum + text.replace(/\s/g, '').length, 0) >= FEWEST_CHARACTERS;

/** A damaged drawing costs the tables and not the text. */
async function rulesOf(page: PDFPageProxy, operators: PdfOperators): Promise<PdfRule[]> {
  try {
    return pageRules(await page.getOperatorList(), operators);
  } catch {
    return [];
  }
}

/**
 * The texts of each page, in the order in which the file draws them, and its rules. Programs in the file are not run, its fonts
 * and pictures not drawn, and nothing is fetched.
 * @throws Error named PasswordException or InvalidPDFException
 */
export async function pdfPages(bytes: Uint8Array): Promise<PdfPage[]> {
  provideBufferTransfer();
  const operators = (await getResolvedPDFJS()).OPS as PdfOperators;
  const document = await getDocumentProxy(new Uint8Array(bytes), {
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    disableAutoFetch: true,
    disableStream: true,
    enableXfa: false,
    stopAtErrors: false,
    // Pictures are not decoded.
    maxImageSize: 1,
    verbosity: 0,
  });
  try {
    const pages: PdfPage[] = [];
    for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES); number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      const texts = (items as object[]).filter(isText).flatMap(textOf);
      const isRead = number <= MOST_RULED_PAGES && hasText({ texts, rules: [] });
      pages.push({ texts, rules: isRead ? await rulesOf(page, operators) : [] });
      page.cleanup();
    }
    return pages;
  } finally {
    await document.destroy();
  }
}
