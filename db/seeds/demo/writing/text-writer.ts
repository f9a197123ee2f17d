import type { Span } from '#shared/intake/span.js';

/** Grows a text and tells where each piece of it stands. */
export class TextWriter {
  text = '';

  append(piece: string): Span {
    const start = this.text.length;
    this.text += piece;
    return { start, end: this.text.length };
  }
}
