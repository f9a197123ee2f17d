/** Bytes of plain text as a string: UTF-8 with or without BOM, UTF-16 with BOM, else GB18030; undefined for anything else. */
export function decodeText(bytes: Uint8Array): string | undefined {
  const encodings =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? ['utf-16le']
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? ['utf-16be']
        : ['utf-8', 'gb18030'];
  for (const encoding of encodings) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      return looksLikeText(text) ? text : undefined;
    } catch {
      continue;
    }
  }
  return undefined;
}

/** Binary files decode as GB18030 now and then; their control characters give them away. */
function looksLikeText(text: string): boolean {
  const controls = text.slice(0, 20_000).match(/[\u0000-\u0008\u000e-\u001f\u0080-\u009f]/g)?.length ?? 0;
  return controls <= Math.min(20_000, text.length) * 0.002;
}
