import { pointsOfCell, tidy } from './plain-words.js';
import { draftNode, type DraftNode } from './rubric-draft.js';
import type { ReadText } from './rubric-reading.js';
import type { RubricProblem } from './rubric-problem.js';
import { brief } from './leaf-of-row.js';
import type { RubricRow } from './rubric-rows.js';
import { numbered, ruleOfWords } from './rule-of-words.js';
import { subItemsOf } from './sub-items.js';
import type { OccurrenceKind } from '../rules/scoring-rule.js';

/** Whether the rows state no points of their own: everybody starts from the full points, and rows only take some. */
export const isDeductionList = (rows: readonly RubricRow[]): boolean =>
  rows.length > 0 &&
  rows.every(
    ({ points, method, levelPoints }) => !method && !levelPoints.some(Boolean) && !statesPoints(points),
  ) &&
  rows.some(({ standard }) => /扣/.test(standard?.text ?? '')) &&
  rows.every(({ standard }) => subItemsOf(standard?.text ?? '', null).every(({ points }) => points === null));

const statesPoints = (points: ReadText | null): boolean =>
  points !== null && pointsOfCell(points.text) !== null;

/**
 * One leaf of the full points from which every row takes, and leaves beside the base for what gives points or
 * names no number. @source 督查工作考核细则: starts at 100; missing report −10 each
 */
export function deductionList(
  rows: readonly RubricRow[],
  name: string,
  fullPoints: string,
  problems: RubricProblem[],
): DraftNode[] {
  const first = rows[0]!.first;
  const occurrences: Omit<OccurrenceKind, 'id'>[] = [];
  const beside: DraftNode[] = [];
  for (const row of rows) {
    const words = row.standard ?? row.content ?? row.first;
    const subject = row.levels.flatMap((level) => (level ? [tidy(level.text)] : [])).pop() ?? '';
    const read = ruleOfWords(words.text, null, 'base');
    if (read.rule.kind === 'deduction') {
      const several = read.rule.occurrences.length > 1;
      occurrences.push(
        ...read.rule.occurrences.map((one) => ({
          name: nameOf(subject, one.name, several),
          points: one.points,
        })),
      );
      continue;
    }
    problems.push({
      key: read.problem ?? 'rubric.rule-vague',
      values: { name: brief(words.text) },
      place: words.place,
    });
    beside.push(leafBeside(row, words, subject));
  }
  const base = draftNode({ text: name, place: first.place }, 'base', {
    points: { text: fullPoints, place: first.place },
    standard: {
      text: rows.map(({ standard, levels }) => lineOf(levels, standard)).join('\n'),
      place: first.place,
    },
    rule: { kind: 'deduction', occurrences: numbered(occurrences), floor: '0' },
  });
  return [...(occurrences.length > 0 ? [base] : []), ...beside];
}

/** 未报送计划 | 扣10分 says what happens in one cell and what it costs in the other. */
function nameOf(subject: string, occurrence: string, several: boolean): string {
  const says = occurrence.length > 4 && !/扣/.test(occurrence);
  const name = !subject || (says && several) ? occurrence : says ? `${subject}：${occurrence}` : subject;
  return name.slice(0, 500);
}

const lineOf = (levels: RubricRow['levels'], standard: ReadText | null): string =>
  [...levels.flatMap((level) => (level ? [tidy(level.text)] : [])), tidy(standard?.text ?? '')]
    .filter(Boolean)
    .join('：');

/** Without a number nobody can compute it: the office gives it points, and a person judges. */
const leafBeside = (row: RubricRow, words: ReadText, subject: string): DraftNode =>
  draftNode(
    { ...words, text: subject || brief(words.text) },
    /加分|奖/.test(words.text) ? 'bonus' : 'deduction',
    {
      number: row.ordinal,
      standard: words,
      rule: { kind: 'judgement' },
    },
  );
