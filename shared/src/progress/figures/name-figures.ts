import { figureValue } from './figure-facts.js';
import type { ReportFigureContent } from './report-figure.schema.js';

interface NamedTarget {
  readonly id: string;
  readonly text: string;
  readonly unit: string;
}

export type NamedFigureContent = ReportFigureContent & { readonly value: string };

/**
 * Figures as they are kept: one against a target goes by the target's words and unit, a share by its computed value.
 * Null where a figure names a target that the task has not. Targets of the same words are told apart by their place.
 */
export function nameFigures(
  figures: readonly ReportFigureContent[],
  targets: readonly NamedTarget[],
): NamedFigureContent[] | null {
  const named: NamedFigureContent[] = [];
  for (const figure of figures) {
    const value = figureValue(figure) ?? '0';
    if (figure.targetId === null) {
      named.push({ ...figure, value });
      continue;
    }
    const at = targets.findIndex(({ id }) => id === figure.targetId);
    if (at < 0) return null;
    named.push({ ...figure, label: targetLabel(targets, at), unit: targets[at]!.unit, value });
  }
  return named;
}

/** The words under which a figure against the target in that place is kept. */
export function targetLabel(targets: readonly { readonly text: string }[], at: number): string {
  const { text } = targets[at]!;
  const before = targets.slice(0, at).filter((target) => target.text === text).length;
  return before === 0 ? text : `${text}（${before + 1}）`;
}

/** The target that a kept figure is against: by id, or by its words where a revision has made the targets anew. */
export function targetOfFigure<T extends { readonly id: string; readonly text: string }>(
  figure: { readonly targetId: string | null; readonly label: string },
  targets: readonly T[],
): T | null {
  if (figure.targetId === null) return null;
  const byId = targets.find(({ id }) => id === figure.targetId);
  return byId ?? targets.find((_, at) => targetLabel(targets, at) === figure.label) ?? null;
}
