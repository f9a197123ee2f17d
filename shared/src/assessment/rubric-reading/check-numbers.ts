import { decimal, decimalText, sum, type Decimal } from '../../kernel/decimal.js';
import { pointsOfCell } from './plain-words.js';
import type { DraftNode } from './rubric-draft.js';
import type { ReadText } from './rubric-reading.js';
import type { RubricProblem } from './rubric-problem.js';
import { brief } from './leaf-of-row.js';

/** The points that a node states itself, or those of what stands below it. Exact decimal text. */
export function pointsOfNode(node: DraftNode): string {
  const stated = node.points && pointsOfCell(node.points.text);
  if (stated !== null) return decimalText(stated);
  const byUnit = unitsBelow([node]).map((unit) => sumFor(node.children, unit));
  const all = byUnit.length > 0 ? byUnit : [sumFor(node.children, null)];
  return decimalText(all.reduce((most, one) => (one.gt(most) ? one : most)));
}

/** Numbers that are used twice beside each other, points that are missing, and sums that do not add up. */
export function checkNumbers(roots: readonly DraftNode[], total: ReadText | null): RubricProblem[] {
  const base = roots.filter(({ part }) => part === 'base');
  return [
    ...numbersTwice(roots),
    ...everyNode(roots).flatMap((node) => [...withoutPoints(node), ...partDiffers(node)]),
    ...totalDiffers(base, total),
  ];
}

const everyNode = (nodes: readonly DraftNode[]): DraftNode[] =>
  nodes.flatMap((node) => [node, ...everyNode(node.children)]);

function numbersTwice(siblings: readonly DraftNode[]): RubricProblem[] {
  const first = new Map<string, ReadText>();
  const here = siblings.flatMap(({ number }): RubricProblem[] => {
    if (!number) return [];
    const key = number.text.replace(/[、.．\s]+$/u, '');
    const other = first.get(key);
    if (!other) first.set(key, number);
    if (!other || other.place.row === number.place.row) return [];
    return [
      { key: 'rubric.number-twice', values: { number: key, first: other.place.row }, place: number.place },
    ];
  });
  return [...here, ...siblings.flatMap(({ children }) => numbersTwice(children))];
}

const withoutPoints = (node: DraftNode): RubricProblem[] =>
  node.children.length === 0 && node.points === null
    ? [{ key: 'rubric.points-missing', values: { name: brief(node.name.text) }, place: node.name.place }]
    : [];

/** What stands below a heading, for each unit apart where units differ. Beside the base a heading is only a cap. */
function partDiffers(node: DraftNode): RubricProblem[] {
  const stated = node.points && pointsOfCell(node.points.text);
  if (node.part !== 'base' || stated === null || node.children.length === 0) return [];
  // What a row's own parts add up to was compared when the row was read.
  if (node.children.every(({ standard }) => standard?.place.row === node.standard?.place.row)) return [];
  const units = unitsBelow(node.children);
  const values = { name: brief(node.name.text), stated: decimalText(stated) };
  if (units.length === 0) {
    const below = sumFor(node.children, null);
    if (below.eq(stated)) return [];
    return [
      {
        key: 'rubric.part-differs',
        values: { ...values, sum: decimalText(below) },
        place: node.points!.place,
      },
    ];
  }
  return units.flatMap((unit): RubricProblem[] => {
    const below = sumFor(node.children, unit);
    if (below.eq(stated)) return [];
    const at = { ...values, unit: unit.text, sum: decimalText(below) };
    return [{ key: 'rubric.unit-part-differs', values: at, place: unit.place }];
  });
}

function totalDiffers(base: readonly DraftNode[], total: ReadText | null): RubricProblem[] {
  const stated = total && pointsOfCell(total.text);
  if (!total || stated === null || base.length === 0) return [];
  const found = sum(base.map(pointsOfNode));
  const values = { stated: decimalText(stated), sum: decimalText(found) };
  return found.eq(stated) ? [] : [{ key: 'rubric.total-differs', values, place: total.place }];
}

/** Each unit once, with the first place that names it. */
function unitsBelow(nodes: readonly DraftNode[]): ReadText[] {
  const found = new Map<string, ReadText>();
  for (const { units } of everyNode(nodes))
    for (const unit of units) if (!found.has(unit.text)) found.set(unit.text, unit);
  return [...found.values()];
}

/** What one unit can get of these nodes; without a unit, what everybody can. */
function sumFor(nodes: readonly DraftNode[], unit: ReadText | null): Decimal {
  return sum(
    nodes.map((node) => {
      if (node.units.length > 0 && !node.units.some(({ text }) => text === unit?.text)) return decimal(0);
      const stated = node.points && pointsOfCell(node.points.text);
      if (stated !== null && (node.children.length === 0 || unitsBelow(node.children).length === 0))
        return decimal(stated);
      return sumFor(node.children, unit);
    }),
  );
}
