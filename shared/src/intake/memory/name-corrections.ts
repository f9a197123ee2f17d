import { normaliseName } from '../../organisation/unit-name-index.js';
import type { RememberedCorrection } from '../../organisation/propose-units.js';
import type { BreakdownDraft, DraftUnit } from '../breakdown-draft.js';

const LONGEST = 60;

/** Names that the reviewer wrote otherwise than the document prints them, once each: worth remembering. */
export function nameCorrections({ text, tasks }: BreakdownDraft): RememberedCorrection[] {
  const found = tasks
    .filter(({ taken }) => taken)
    .flatMap(({ units }) => units.flatMap((unit) => correctionOf(unit, text) ?? []));
  return [...new Map(found.map((correction) => [correction.printedName, correction])).values()];
}

function correctionOf(unit: DraftUnit, text: string): RememberedCorrection | null {
  const { span, printedName: correctedName, unitId, groupId } = unit;
  const printedName = normaliseName(span ? text.slice(span.start, span.end) : '');
  if (printedName === '' || printedName.length > LONGEST || printedName === normaliseName(correctedName))
    return null;
  if (unitId !== null) return { printedName, correctedName, target: { unitId, groupId: null } };
  return groupId === null ? null : { printedName, correctedName, target: { unitId: null, groupId } };
}
