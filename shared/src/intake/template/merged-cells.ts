import type { MergedArea, TemplateCell, TemplateSheet } from './template-sheet.js';

export interface PlacedCell {
  readonly cell: TemplateCell;
  /** The row where the text stands: above, where the cell belongs to a merged area. */
  readonly row: number;
  /** Rows below may show the same cell. */
  readonly isShared: boolean;
}

/** Far above the merged cells of any ledger: more than this is not looked at. */
const MOST_COVERED = 500_000;
const BLANK: TemplateCell = { text: '' };

/**
 * The cells of a sheet with merged areas filled downward; to the right of its first column an area is blank.
 * @source ux.md: easyexcel#771, #1215, Magicodes.IE#239
 */
export class MergedCells {
  private readonly rows: TemplateSheet['rows'];
  private readonly byNumber: ReadonlyMap<number, ReadonlyMap<number, TemplateCell>>;
  private readonly areas = new Map<number, Map<number, MergedArea>>();
  private readonly wide = new Map<number, MergedArea[]>();

  constructor({ rows, merges }: TemplateSheet) {
    this.rows = rows;
    this.byNumber = new Map(rows.map(({ number, cells }) => [number, cells]));
    let covered = 0;
    for (const area of merges) {
      if (area.right > area.left) this.wide.set(area.top, [...(this.wide.get(area.top) ?? []), area]);
      if (area.bottom === area.top) continue;
      for (let at = this.firstFrom(area.top); at < rows.length && rows[at]!.number <= area.bottom; at += 1) {
        if ((covered += 1) > MOST_COVERED) return;
        this.areasOf(area.left).set(rows[at]!.number, area);
      }
    }
  }

  at(row: number, column: number): PlacedCell {
    const area = this.areas.get(column)?.get(row);
    const from = area?.top ?? row;
    return { cell: this.byNumber.get(from)?.get(column) ?? BLANK, row: from, isShared: area !== undefined };
  }

  /** The merged area whose text stands in this cell, over several columns. */
  areaAt(row: number, column: number): MergedArea | undefined {
    return this.wide.get(row)?.find((area) => area.left === column);
  }

  private areasOf(column: number): Map<number, MergedArea> {
    const known = this.areas.get(column);
    if (known) return known;
    const fresh = new Map<number, MergedArea>();
    this.areas.set(column, fresh);
    return fresh;
  }

  /** Place of the first row that is not above `number`. */
  private firstFrom(number: number): number {
    let low = 0;
    let high = this.rows.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.rows[middle]!.number < number) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
