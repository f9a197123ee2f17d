import { decodeText } from '../text-file.js';

const OPENS_PAGE =
  /^\ufeff?\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title|link|div|p|table|article|section|center|font|h[1-6])\b/i;
const CHARSET = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{3,20})/i;

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes.subarray(0, 4096)).toString('latin1');

/** Whether the text is a page rather than a document that speaks of one. */
const isHtml = (text: string): boolean => OPENS_PAGE.test(text.slice(0, 8192));

/** The text of a page in the encoding that it declares where that reads it; undefined for what is no page. */
export function htmlText(bytes: Uint8Array): string | undefined {
  const head = latin1(bytes);
  const declared = CHARSET.exec(head)?.[1];
  if (declared !== undefined && /^big5/i.test(declared) && isHtml(head))
    return new TextDecoder('big5').decode(bytes);
  const text = decodeText(bytes);
  return text !== undefined && isHtml(text) ? text : undefined;
}
