/**
 * The library moves the fonts of a page to a buffer of their size with a method that Node 20 lacks, and without it
 * gives up on the rest of the page's drawing. A copy serves as well.
 */
export function provideBufferTransfer(): void {
  const buffers = ArrayBuffer.prototype as { transferToFixedLength?: (length?: number) => ArrayBuffer };
  buffers.transferToFixedLength ??= function (this: ArrayBuffer, length = this.byteLength): ArrayBuffer {
    const copy = new Uint8Array(length);
    copy.set(new Uint8Array(this, 0, Math.min(length, this.byteLength)));
    return copy.buffer;
  };
}
