import type { CleanCell } from '../cleaning/clean-document.js';
import type { DraftUnit } from '../tasks/task-draft.js';
import { readUnitRoles } from '../units/read-unit-roles.js';
import type { PlacedRow } from './place-rows.js';

function unitsOfCell(
  plain: string,
  cell: CleanCell,
  column: 'lead' | 'responsible',
  firstListedLeads: boolean,
): DraftUnit[] {
  const { units, hasRoleWord } = readUnitRoles(
    plain.slice(cell.start, cell.end),
    firstListedLeads && column === 'responsible',
  );
  return units.map((unit) => ({
    start: unit.start + cell.start,
    end: unit.end + cell.start,
    role: column === 'lead' && !hasRoleWord ? 'lead' : unit.role,
    source: 'cell',
  }));
}

/** Units in a row's own unit cells. A column of leads leaves nothing for the first-listed rule to decide. @source R84 */
export function unitsOfRow(plain: string, row: PlacedRow, firstListedLeads: boolean): DraftUnit[] {
  const leads = (row.cells.lead ?? []).flatMap((cell) => unitsOfCell(plain, cell, 'lead', false));
  const rule = firstListedLeads && leads.length === 0;
  return [
    ...leads,
    ...(row.cells.responsible ?? []).flatMap((cell) => unitsOfCell(plain, cell, 'responsible', rule)),
  ];
}
