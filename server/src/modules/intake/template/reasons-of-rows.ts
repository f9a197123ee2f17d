import { fillIn } from '#shared/kernel/fill-in.js';
import type { TemplateLabels } from '#shared/intake/template/template.labels.js';
import type { TemplateRowError } from '#shared/intake/template/template-problems.js';

/** The reasons of each row of one sheet in words, all of them; faults of the whole sheet stand at `headerRow`. */
export function reasonsOfRows(
  errors: readonly TemplateRowError[],
  labels: TemplateLabels,
): ReadonlyMap<number, string> {
  const reasons = new Map<number, string>();
  for (const { key, values, row, column, columnName } of errors) {
    if (row === null) continue;
    const reason = fillIn(labels.problems[key], values);
    const sentence = column
      ? fillIn(labels.reasonInColumn, { column: columnName || column, reason })
      : reason;
    const before = reasons.get(row);
    reasons.set(row, before === undefined ? sentence : before + labels.reasonSeparator + sentence);
  }
  return reasons;
}
