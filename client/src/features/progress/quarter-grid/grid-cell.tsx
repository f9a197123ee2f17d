import type { GridCellKind } from '#shared/progress/quarter-grid/read-grid-cell.js';
import { cellText } from './grid-row.js';

interface GridCellProps {
  readonly row: number;
  readonly column: number;
  readonly kind: GridCellKind;
  readonly value: string;
  readonly label: string;
  readonly problem: string | undefined;
  readonly hint: string | undefined;
  readonly locked: boolean;
  readonly onChange: (text: string) => void;
}

/** A field that fills its cell. What was typed is put in order when it is left: 45% becomes 45. */
export function GridCell({
  row,
  column,
  kind,
  value,
  label,
  problem,
  hint,
  locked,
  onChange,
}: GridCellProps) {
  const shared = {
    'data-row': row,
    'data-column': column,
    'aria-label': label,
    'aria-invalid': problem !== undefined,
    title: problem ?? hint,
    value,
    readOnly: locked,
    onBlur: () => {
      const ordered = cellText(kind, value);
      if (ordered !== value) onChange(ordered);
    },
  };
  if (kind === 'text')
    return <textarea {...shared} rows={2} onChange={(event) => onChange(event.target.value)} />;
  return (
    <input
      {...shared}
      type="text"
      inputMode={kind === 'date' ? 'text' : 'decimal'}
      autoComplete="off"
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
