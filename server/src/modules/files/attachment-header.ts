/** Characters that RFC 5987 lets stand for themselves although `encodeURIComponent` does too; the others are escaped. */
const EXTRA = /['()*]/g;

/**
 * `Content-Disposition` that makes a browser save the file under its own name, Chinese included; the plain `filename`
 * is for programs that know no other. @source RFC 6266, RFC 5987
 */
export function attachmentHeader(name: string): string {
  const ascii = name.replace(/[^\x20-\x7e]/g, '_').replace(/["\\%]/g, '_');
  const encoded = encodeURIComponent(name).replace(
    EXTRA,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
