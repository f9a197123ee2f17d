import { plainForm } from '../cleaning/unify-width.js';
import { readOrdinal } from '../outline/ordinals.js';
import type { TemplateHeader } from './find-header.js';
import type { PlacedCell } from './merged-cells.js';
import { headerName, type HeaderName } from './template-columns.js';
import type { MergedArea, TemplateRow } from './template-sheet.js';
import { tidyLine } from './tidy-text.js';

/** What a row below the header is. */
export type RowKind =
  | { readonly kind: 'task' | 'more-of-task' | 'blank' | 'only-ordinal' | 'header-again' }
  /** A heading across the table, or a remark below it. */
  | { readonly kind: 'heading' | 'remark'; readonly text: string };

const REMARK = /^(注|备注|说明|填表|填报|制表|审核|联系|单位负责人|合计|总计|小计|共计)/;
const NUMBERED = /^[\d.、()]+$/;
/** A heading across this many columns is no task. */
const HEADING_WIDTH = 3;

type CellsOfRow = ReadonlyMap<HeaderName, PlacedCell>;

export function rowKind(
  row: TemplateRow,
  cells: CellsOfRow,
  header: TemplateHeader,
  widths: (column: number) => MergedArea | undefined,
): RowKind {
  const own = [...cells].filter(([, { row: from }]) => from === row.number);
  const filled = own.filter(([name, { cell }]) => name !== 'reason' && tidyLine(cell.text) !== '');
  if (filled.length === 0) return { kind: 'blank' };
  const [first] = filled;
  const text = tidyLine(first![1].cell.text);
  if (filled.length >= 2 && filled.every(([name, { cell }]) => headerName(cell.text) === name))
    return { kind: 'header-again' };
  if (REMARK.test(text) && filled.length <= 2 && !filled.some(([name]) => name === 'title'))
    return { kind: 'remark', text };
  if (filled.length === 1) {
    const [name] = first!;
    const column = header.columns.get(name)!.column;
    const area = widths(column);
    const isWide = area !== undefined && area.right - area.left + 1 >= HEADING_WIDTH;
    if (isWide) return REMARK.test(text) ? { kind: 'remark', text } : { kind: 'heading', text };
    if (name === 'ordinal') return ordinalAlone(text);
  }
  const title = cells.get('title');
  const content = cells.get('content');
  const continues = (cell: PlacedCell | undefined): boolean =>
    cell !== undefined && cell.row < row.number && tidyLine(cell.cell.text) !== '';
  const contentIsOpen = content === undefined || tidyLine(content.cell.text) === '' || continues(content);
  return { kind: continues(title) && contentIsOpen ? 'more-of-task' : 'task' };
}

/** `12` was filled in beforehand; `一、经济发展` is a heading. */
function ordinalAlone(text: string): RowKind {
  const plain = plainForm(text);
  const isHeading = !NUMBERED.test(plain) && (readOrdinal(plain) !== undefined || text.length > 6);
  return isHeading ? { kind: 'heading', text } : { kind: 'only-ordinal' };
}
