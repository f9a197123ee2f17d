import { TREE_DEPTH_LIMIT } from '../indicator-tree.rules.js';
import type { Part } from '../rules/rubric-terms.js';
import { adjustmentSentences } from './adjustment-words.js';
import { brief, leafOfRow, nameOfItem } from './leaf-of-row.js';
import { tidy } from './plain-words.js';
import { draftNode, type DraftNode } from './rubric-draft.js';
import type { PrintedUnit, ReadText } from './rubric-reading.js';
import type { RubricProblem } from './rubric-problem.js';
import { bareName, type Section } from './sections.js';
import { splitUnitNames } from './split-unit-names.js';
import { unitRows, type UnitRow } from './unit-columns.js';

export interface BuiltTree {
  readonly roots: DraftNode[];
  readonly units: PrintedUnit[];
}

/** Headings over levels over leaves, at most three deep. */
export function buildTree(sections: readonly Section[], problems: RubricProblem[]): BuiltTree {
  const roots: DraftNode[] = [];
  const units: PrintedUnit[] = [];
  for (const section of sections) {
    if (section.part === null || (section.part !== 'base' && isWithoutPoints(section))) {
      roots.push(...adjustments(section, problems));
      continue;
    }
    const below = placeUnder(roots, section, section.part);
    const rows = unitRows(section.rows, section.headings.map(({ name }) => name.text).join());
    for (const { units: named, group } of rows)
      for (const { text: name, place } of named)
        if (!units.some((unit) => unit.name === name)) units.push({ name, group, place });
    below.push(...levelsOf(rows, section.part, section.headings.length, problems));
  }
  return { roots, units };
}

const isWithoutPoints = ({ rows }: Section): boolean =>
  rows.every(({ points, method }) => !points && !method);

/** Where the section's rows go: under its innermost heading, made where it is not there yet. */
function placeUnder(roots: DraftNode[], { headings }: Section, part: Part): DraftNode[] {
  let siblings = roots;
  for (const { name, number, points } of headings.slice(0, TREE_DEPTH_LIMIT - 1)) {
    let node = siblings.find((one) => one.name.place === name.place);
    if (!node) {
      node = draftNode(name, part, { number, points });
      siblings.push(node);
    }
    siblings = node.children;
  }
  return siblings;
}

/** A name of some level, with the rows that stand at it. */
interface Named {
  readonly node: DraftNode;
  readonly rows: UnitRow[];
  readonly below: Named[];
}

function levelsOf(
  rows: readonly UnitRow[],
  part: Part,
  depth: number,
  problems: RubricProblem[],
): DraftNode[] {
  const top: Named[] = [];
  /** By level; a level that a rubric leaves out stays empty. */
  let path: (Named | undefined)[] = [];
  const innermost = (): Named | undefined => path.filter((named) => named !== undefined).pop();
  for (const one of rows) {
    const { row, levels } = one;
    const deepest = levels.reduce((found, level, index) => (level ? index : found), -1);
    if (one.begins) path = [];
    levels.slice(0, deepest + 1).forEach((level, index) => {
      if (!level) return;
      path = path.slice(0, index);
      const { number, name } = bareName(level.text);
      const named: Named = {
        node: draftNode({ ...level, text: name }, part, {
          number:
            (index === deepest ? row.ordinal : null) ??
            (number ? { text: number, place: level.place } : null),
          points: row.levelPoints[index] ?? pointsBehind(level),
        }),
        rows: [],
        below: [],
      };
      (innermost()?.below ?? top).push(named);
      path[index] = named;
    });
    const at = innermost();
    if (at) at.rows.push(one);
    else top.push({ node: draftNode(nameOfRow(one), part, { number: row.ordinal }), rows: [one], below: [] });
  }
  return top.map((named) => nodeOf(named, part, depth + 1, problems));
}

const pointsBehind = (level: ReadText): ReadText | null => {
  const { points } = bareName(level.text);
  return points === null ? null : { text: points, place: level.place };
};

function nameOfRow({ row }: UnitRow): ReadText {
  const { content, standard, first } = row;
  if (content) return { ...content, text: tidy(content.text) };
  const from = standard ?? first;
  const words = nameOfItem(from.text.split(/[；;。\n]/)[0] ?? from.text);
  return { ...from, text: words };
}

function nodeOf(
  { node, rows, below }: Named,
  part: Part,
  depth: number,
  problems: RubricProblem[],
): DraftNode {
  const [only] = rows;
  if (below.length === 0 && rows.length === 1 && only)
    return leafOf(only, node.name, node.number, part, depth, problems, node.points);
  const leaves = rows.map((one) =>
    leafOf(one, nameOfRow(one), rows.length > 1 ? null : one.row.ordinal, part, depth + 1, problems, null),
  );
  return {
    ...node,
    children: [...leaves, ...below.map((named) => nodeOf(named, part, depth + 1, problems))],
  };
}

function leafOf(
  { row, units }: UnitRow,
  name: ReadText,
  number: ReadText | null,
  part: Part,
  depth: number,
  problems: RubricProblem[],
  pointsInName: ReadText | null,
): DraftNode {
  const assessors = row.assessors
    ? (splitUnitNames(row.assessors.text) ?? [tidy(row.assessors.text)]).map((text) => ({
        text,
        place: row.assessors!.place,
      }))
    : [];
  const maySplit = depth < TREE_DEPTH_LIMIT;
  return leafOfRow(row, { name, number, pointsInName, part, units, assessors, maySplit }, problems);
}

/** 综合奖扣分: sentences that give and sentences that take, each kind under a heading of its own. */
function adjustments({ headings, rows }: Section, problems: RubricProblem[]): DraftNode[] {
  const heading = headings[headings.length - 1];
  const leaves = rows.flatMap((row) => {
    const words = row.standard ?? row.content ?? row.first;
    return adjustmentSentences(words.text).map((sentence) => {
      const { part, rule, points, text, isCapPrinted } = sentence;
      const at = { name: brief(text) };
      if (points === null) problems.push({ key: 'rubric.rule-vague', values: at, place: words.place });
      else if (!isCapPrinted)
        problems.push({ key: 'rubric.cap-assumed', values: { ...at, points }, place: words.place });
      return draftNode({ ...words, text: nameOfItem(text) }, part, {
        standard: { ...words, text },
        points: points === null ? null : { text: points, place: words.place },
        rule,
      });
    });
  });
  const kinds = (['bonus', 'deduction'] as const).filter((part) => leaves.some((leaf) => leaf.part === part));
  return kinds.map((part) => {
    const name = heading?.name ?? leaves[0]!.name;
    const text = kinds.length > 1 ? `${name.text}（${part === 'bonus' ? '加分' : '扣分'}）` : name.text;
    return draftNode({ ...name, text }, part, {
      number: heading?.number ?? null,
      points: kinds.length > 1 ? null : (heading?.points ?? null),
      children: leaves.filter((leaf) => leaf.part === part),
    });
  });
}
