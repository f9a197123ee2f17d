const BYTE_ORDER_MARKS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];
/** Of a text that a few bytes are missing from: they become marks of lost characters, the rest can be read. */
const MOST_LOST = 0.01;

/** Bytes of plain text as a string: UTF-8 with or without BOM, UTF-16 with BOM, else GB18030; undefined for anything else. */
export function decodeText(bytes: Uint8Array): string | undefined {
  const marked = BYTE_ORDER_MARKS.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte))?.[0];
  const encodings = marked === undefined ? ['utf-8', 'gb18030'] : [marked];
  const text = whole(bytes, encodings) ?? mostly(bytes, encodings);
  return text !== undefined && looksLikeText(text) ? text : undefined;
}

function whole(bytes: Uint8Array, encodings: readonly string[]): string | undefined {
  for (const encoding of encodings) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      continue;
    }
  }
  return undefined;
}

/** @source R83: lost characters are marked, never guessed */
function mostly(bytes: Uint8Array, encodings: readonly string[]): string | undefined {
  return encodings
    .map((encoding) => new TextDecoder(encoding).decode(bytes))
    .find((text) => (text.match(/\ufffd/g) ?? []).length <= text.length * MOST_LOST);
}

/** Binary files decode as GB18030 now and then; their control characters give them away. */
function looksLikeText(text: string): boolean {
  const controls = text.slice(0, 20_000).match(/[\u0000-\u0008\u000e-\u001f\u0080-\u009f]/g)?.length ?? 0;
  return controls <= Math.min(20_000, text.length) * 0.002;
}
