import { getDocumentProxy } from 'unpdf';
import type { PdfText } from './pdf-line.js';

/** More pages than any plan; the rest is not read. */
const MOST_PAGES = 500;

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

/**
 * The texts of each page, in the order in which the file draws them. Programs in the file are not run, its fonts
 * and pictures not drawn, and nothing is fetched.
 * @throws Error named PasswordException or InvalidPDFException
 */
export async function pageTexts(bytes: Uint8Array): Promise<PdfText[][]> {
  const document = await getDocumentProxy(new Uint8Array(bytes), {
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    disableAutoFetch: true,
    disableStream: true,
    enableXfa: false,
    stopAtErrors: false,
    verbosity: 0,
  });
  try {
    const pages: PdfText[][] = [];
    for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES); number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      pages.push((items as object[]).filter(isText).flatMap(textOf));
      page.cleanup();
    }
    return pages;
  } finally {
    await document.destroy();
  }
}
