import type { Span } from '../span.js';

const CELL_SEPARATOR = ' | ';

/** The text that the reviewer sees beside the tasks: the rows of the sheet one below the other. */
export class RowText {
  private readonly parts: string[] = [];
  private length = 0;
  private lineIsOpen = false;

  /** Adds a cell to the row; answers where it stands. An empty cell takes no room. */
  cell(text: string): Span {
    if (text === '') return { start: this.length, end: this.length };
    if (this.lineIsOpen) this.append(CELL_SEPARATOR);
    const start = this.length;
    this.append(text);
    this.lineIsOpen = true;
    return { start, end: this.length };
  }

  endRow(): void {
    this.append('\n');
    this.lineIsOpen = false;
  }

  /** Where the next cell of a new row will stand. */
  get here(): number {
    return this.length;
  }

  get text(): string {
    return this.parts.join('');
  }

  private append(text: string): void {
    this.parts.push(text);
    this.length += text.length;
  }
}

export const shifted = (span: Span, by: number): Span => ({ start: span.start + by, end: span.end + by });
