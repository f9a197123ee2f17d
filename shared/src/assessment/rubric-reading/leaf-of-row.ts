import { decimal, decimalText } from '../../kernel/decimal.js';
import type { Part } from '../rules/rubric-terms.js';
import { pointsOfCell, tidy } from './plain-words.js';
import { draftNode, type DraftNode } from './rubric-draft.js';
import type { ReadText } from './rubric-reading.js';
import type { RubricProblem } from './rubric-problem.js';
import type { RubricRow } from './rubric-rows.js';
import { readRuleNotation } from './rule-notation.js';
import { numbered, ruleOfWords } from './rule-of-words.js';
import { subItemsOf, totalOf, type SubItem } from './sub-items.js';

/** What a row is, besides its own cells. */
export interface LeafSetting {
  readonly name: ReadText;
  readonly number: ReadText | null;
  /** Printed behind the name rather than in a cell. */
  readonly pointsInName: ReadText | null;
  readonly part: Part;
  readonly units: readonly ReadText[];
  readonly assessors: readonly ReadText[];
  /** Whether there is room for a level below. */
  readonly maySplit: boolean;
}

/** A row as a leaf with its rule, or as a heading over parts that are scored in different ways. */
export function leafOfRow(row: RubricRow, setting: LeafSetting, problems: RubricProblem[]): DraftNode {
  const { name, number, part, units, assessors } = setting;
  const standard = standardOf(row, name);
  const node = draftNode(name, part, {
    number,
    units,
    assessors,
    standard,
    points: statedPoints(row, setting, problems),
  });
  const rule = row.method && readRuleNotation(row.method.text);
  if (row.method && !rule) problems.push({ key: 'rubric.method-unreadable', place: row.method.place });
  if (rule) return { ...node, rule };
  const words = row.standard ?? row.content ?? name;
  const stated = node.points && pointsOfCell(node.points.text);
  const items = subItemsOf(words.text, stated).filter(({ text }) => text !== '');
  const valued = items.filter(({ points }) => points !== null);
  if (valued.length > 1) return splitUp(node, items, words, setting, problems);
  const own = valued[0]?.points ?? null;
  if (own !== null && stated !== null && !decimal(own).eq(stated))
    subItemsDiffer(node, own, stated, words, problems);
  node.points ??= own === null ? null : { text: own, place: words.place };
  const read = ruleOfWords(words.text, stated ?? own, part);
  if (read.problem) problems.push(problemOf(read.problem, name.text, words));
  return { ...node, rule: read.rule };
}

const problemOf = (key: RubricProblem['key'], name: string, { place }: ReadText): RubricProblem => ({
  key,
  values: { name: brief(name) },
  place,
});

export const brief = (text: string): string =>
  tidy(text).length > 30 ? `${tidy(text).slice(0, 30)}…` : tidy(text);

function statedPoints(
  { points }: RubricRow,
  { pointsInName, name }: LeafSetting,
  problems: RubricProblem[],
): ReadText | null {
  if (!points) return pointsInName;
  if (pointsOfCell(points.text) !== null) return points;
  problems.push({
    key: 'rubric.points-unreadable',
    values: { name: brief(name.text), text: brief(points.text) },
    place: points.place,
  });
  return pointsInName;
}

/** 考核内容 stands before 评分标准, unless it only says the name again. */
function standardOf({ content, standard, first }: RubricRow, name: ReadText): ReadText {
  const texts = [content, standard].flatMap((one) =>
    one && tidy(one.text) !== tidy(name.text) ? [one] : [],
  );
  if (texts.length === 0) return standard ?? content ?? { ...first, text: name.text };
  return { text: texts.map(({ text }) => tidyLines(text)).join('\n'), place: texts[texts.length - 1]!.place };
}

const tidyLines = (text: string): string => text.split('\n').map(tidy).filter(Boolean).join('\n');

function subItemsDiffer(
  node: DraftNode,
  sum: string,
  stated: string,
  words: ReadText,
  problems: RubricProblem[],
): void {
  problems.push({
    key: 'rubric.sub-items-differ',
    values: { name: brief(node.name.text), sum, stated: decimalText(stated) },
    place: words.place,
  });
}

/** Boxes to tick where nothing else is said; leaves of their own where some part has a rule of its own. */
function splitUp(
  node: DraftNode,
  items: readonly SubItem[],
  words: ReadText,
  setting: LeafSetting,
  problems: RubricProblem[],
): DraftNode {
  const sum = totalOf(items);
  const stated = node.points && pointsOfCell(node.points.text);
  if (stated !== null && !decimal(sum).eq(stated)) {
    subItemsDiffer(node, sum, stated, words, problems);
    for (const { text, points } of items)
      if (points === null) problems.push(problemOf('rubric.sub-item-without-points', text, words));
  }
  node.points ??= { text: sum, place: words.place };
  const valued = items.flatMap(({ text, points }) => (points === null ? [] : [{ text, points }]));
  const ruled = valued.map((item) => ({ ...item, ...ruleOfWords(item.text, item.points, setting.part) }));
  const isPlain = ruled.every(({ rule, problem }) => rule.kind === 'judgement' && !problem);
  if (!isPlain && setting.maySplit) {
    for (const { problem, text } of ruled) if (problem) problems.push(problemOf(problem, text, words));
    const children = ruled.map(({ text, points, rule }) =>
      draftNode({ ...words, text: nameOfItem(text) }, setting.part, {
        points: { text: points, place: words.place },
        standard: { ...words, text },
        units: setting.units,
        assessors: setting.assessors,
        rule,
      }),
    );
    return { ...node, rule: null, children };
  }
  if (!isPlain) problems.push(problemOf('rubric.sub-rules-joined', node.name.text, words));
  const entries = numbered(valued.map(({ text, points }) => ({ name: text.slice(0, 500), points })));
  return { ...node, rule: { kind: 'checklist', entries } };
}

/** The words in front of its points. */
export const nameOfItem = (text: string): string =>
  tidy(text)
    .replace(/[(（]\s*\d[^()（）]*[)）]/g, '')
    .replace(/[，,；;。]\s*(?:得|计|记)\s*\d+(?:\.\d+)?\s*分.*$/u, '')
    .replace(/[，,；;。、]+$/u, '')
    .trim() || tidy(text);
