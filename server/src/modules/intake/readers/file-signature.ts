export type SignedKind = 'ole' | 'zip' | 'pdf' | 'image' | 'archive' | 'rtf';

const SIGNATURES: readonly (readonly [SignedKind, readonly number[]])[] = [
  ['ole', [0xd0, 0xcf, 0x11, 0xe0]],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['zip', [0x50, 0x4b, 0x07, 0x08]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
  ['image', [0x49, 0x49, 0x2a, 0x00]],
  ['image', [0x4d, 0x4d, 0x00, 0x2a]],
  ['image', [0x42, 0x4d]],
  ['archive', [0x52, 0x61, 0x72, 0x21]],
  ['archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['archive', [0x1f, 0x8b]],
  ['archive', [0x42, 0x5a, 0x68]],
  ['archive', [0xfd, 0x37, 0x7a, 0x58, 0x5a]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];

const startsWith = (bytes: Uint8Array, magic: readonly number[], at = 0): boolean =>
  magic.every((byte, i) => bytes[at + i] === byte);

const ascii = (bytes: Uint8Array, from: number, to: number): string =>
  Buffer.from(bytes.subarray(from, to)).toString('latin1');

const isWebp = (bytes: Uint8Array): boolean =>
  ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP';
const isTar = (bytes: Uint8Array): boolean => ascii(bytes, 257, 262) === 'ustar';

/** What the first bytes say; undefined for text and for anything without a mark of its own. */
export function signedKind(bytes: Uint8Array): SignedKind | undefined {
  const signed = SIGNATURES.find(([, magic]) => startsWith(bytes, magic));
  // "BM" opens a bitmap, and many an English sentence: a bitmap's reserved words are zero.
  if (signed && !(ascii(bytes, 0, 2) === 'BM' && !startsWith(bytes, [0, 0, 0, 0], 6))) return signed[0];
  if (isWebp(bytes)) return 'image';
  if (isTar(bytes)) return 'archive';
  return ascii(bytes, 0, 1024).includes('%PDF-') ? 'pdf' : undefined;
}

/** Word and Excel put a password-protected file into an OLE container with this stream. */
export const isEncryptedOffice = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
    Buffer.from('EncryptedPackage', 'utf16le'),
  );
