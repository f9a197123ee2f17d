import type { Span } from '../breakdown.js';
import type { LineView } from '../outline/line-view.js';
import { labelledFields } from '../units/labelled-units.js';
import { unitParentheses } from '../units/unit-parentheses.js';
import type { DraftUnit } from './task-draft.js';

export interface ItemUnits {
  readonly units: readonly DraftUnit[];
  readonly deadlineFields: readonly Span[];
}

/** Units in brackets and behind labels in the lines of one item, several lists together. @source R04, R05 */
export function itemUnits(plain: string, lines: readonly LineView[], firstListedLeads: boolean): ItemUnits {
  const units: DraftUnit[] = [];
  const deadlineFields: Span[] = [];
  for (const line of lines) {
    if (line.row) continue;
    const labelled = labelledFields(plain, line, firstListedLeads);
    const bracketed = unitParentheses(plain, line, firstListedLeads).flatMap(
      (parenthesis) => parenthesis.units,
    );
    units.push(
      ...[...bracketed, ...labelled.units].map((unit): DraftUnit => ({ ...unit, source: 'parenthesis' })),
    );
    deadlineFields.push(...labelled.deadlineFields);
  }
  return { units, deadlineFields };
}
