import { decimalText, sum } from '../../kernel/decimal.js';
import type { ReportFigureContent } from '../figures/report-figure.schema.js';
import { isPercentUnit } from '../figures/target-total.js';

export interface FigureOfUnit extends Pick<
  ReportFigureContent,
  'targetId' | 'label' | 'unit' | 'numerator' | 'denominator' | 'lastYear'
> {
  readonly value: string;
  readonly unitName: string;
  readonly reportId: string;
}

/**
 * The members' figures of the same name and unit in one each, its parts saying whose they are. Shares are added side
 * by side; bare percentages cannot be added up and are left out. @source R30
 */
export function sumFigures(figures: readonly FigureOfUnit[]): ReportFigureContent[] {
  const groups = new Map<string, FigureOfUnit[]>();
  for (const figure of figures) {
    const key = JSON.stringify([figure.targetId ?? figure.label, figure.unit]);
    groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  return [...groups.values()].flatMap((group) => consolidated(group) ?? []);
}

function consolidated(group: readonly FigureOfUnit[]): ReportFigureContent | null {
  const { targetId, label, unit } = group[0]!;
  const all = (pick: (figure: FigureOfUnit) => string | null): string | null => {
    const values = group.map(pick);
    return values.some((value) => value === null) ? null : decimalText(sum(values as string[]));
  };
  const [numerator, denominator] = [all((f) => f.numerator), all((f) => f.denominator)];
  const shares = numerator !== null && denominator !== null;
  if (!shares && isPercentUnit(unit)) return null;
  return {
    targetId,
    label,
    unit,
    value: shares ? null : all((figure) => figure.value),
    numerator: shares ? numerator : null,
    denominator: shares ? denominator : null,
    lastYear: shares ? null : all((figure) => figure.lastYear),
    asOf: null,
    // Of a share the parts would be percentages, which do not add up to it.
    parts: shares ? [] : group.map(({ unitName, value, reportId }) => ({ label: unitName, value, reportId })),
  };
}
