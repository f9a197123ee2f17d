import type { CivilDate } from '../kernel/civil-date.js';
import type { Refusal } from '../kernel/refusal.js';
import { ok, refused, type Result } from '../kernel/result.js';
import { compareCodeUnits } from './compare-code-units.js';
import type { FileReference } from './file-reference.js';
import { inTreeOrder, type IndicatorNode } from './indicator.js';
import { ranksOf } from './ranking.js';
import type { RoundRecord } from './round-record.js';
import type {
  RoundSnapshot,
  SnapshotLine,
  SnapshotRecord,
  SnapshotUnit,
  SupersededSnapshot,
} from './round-snapshot.js';
import type { SnapshotIndicator } from './snapshot-indicator.js';
import { gradeOf, type GradeThreshold } from './rules/grade.js';
import { completenessOf, scoreRound, type Completeness, type ScoredUnit } from './score-round.js';

/**
 * The published result of a round: names, tree, lines and facts by value, in an order that depends on nothing but
 * the content, so that the same record gives the same bytes (see `canonicalJson`). Refused while a participating unit
 * lacks a score.
 * @param former the result that this one corrects
 */
export function buildSnapshot(
  round: RoundRecord,
  publishedOn: CivilDate,
  former: FormerResult | null = null,
): Result<RoundSnapshot, Refusal<IncompleteRound>> {
  const scored = scoreRound(round);
  const incomplete = checkComplete(completenessOf(scored));
  if (incomplete) return refused(incomplete);
  const { ties, grades } = round.rubric;
  const ranks = ranksOf(
    scored.map((unit) => ({ ...unit, total: unit.score?.total ?? '0' })),
    ties,
  );
  return ok({
    format: 3,
    roundId: round.roundId,
    roundName: round.roundName,
    kind: round.kind,
    year: round.year,
    quarter: round.quarter,
    calendar: round.calendar,
    publishedOn,
    ordinal: (former?.ordinal ?? 0) + 1,
    supersedes: former?.link ?? null,
    indicators: inTreeOrder(round.indicators).map(frozenIndicator),
    record: frozenRecord(round),
    units: scored.map((unit, index) => frozenUnit(unit, ranks[index] ?? null, grades)),
  });
}

/** The result that another corrects, by its number, with the link that the other carries. */
export interface FormerResult {
  readonly ordinal: number;
  readonly link: SupersededSnapshot;
}

type IncompleteRound = 'assessment.no-units' | 'assessment.scores-missing';

function checkComplete({ participatingUnits, missingScores }: Completeness): Refusal<IncompleteRound> | null {
  if (participatingUnits === 0) return { key: 'assessment.no-units' };
  return missingScores > 0 ? { key: 'assessment.scores-missing' } : null;
}

const frozenIndicator = (node: IndicatorNode): SnapshotIndicator => ({
  id: node.id,
  parentId: node.parentId,
  number: node.number,
  name: node.name,
  standard: node.standard,
  rule: node.rule,
  maxPoints: node.maxPoints,
  part: node.part,
  appliesTo: node.appliesTo,
  assessors: node.assessors,
  combination: node.combination,
});

/** What a result is computed from, in an order that depends on the content alone. */
export const frozenRecord = ({
  rubric,
  entries,
  adjustments,
  vetoes,
  assignments,
  findings = [],
}: SnapshotRecord): SnapshotRecord => ({
  rubric,
  entries: sorted(entries, (one) => [one.unitId, one.indicatorId, one.assessorId ?? '']).map(
    ({ unitId, indicatorId, assessorId, input, reason, evidence = [] }) => ({
      unitId,
      indicatorId,
      assessorId,
      input,
      reason,
      ...(evidence.length > 0 && { evidence: evidence.map(frozenFile) }),
    }),
  ),
  adjustments: sorted(adjustments, (one) => [one.id]).map(
    ({ id, unitId, kind, points, reason, approvedByName, evidence }) => ({
      id,
      unitId,
      kind,
      points,
      reason,
      ...(approvedByName !== undefined && { approvedByName }),
      ...(evidence && { evidence: frozenFile(evidence) }),
    }),
  ),
  vetoes: sorted(vetoes, (one) => [one.id]).map(({ id, unitId, effect, reason, evidence }) => {
    return { id, unitId, effect, reason, ...(evidence && { evidence: frozenFile(evidence) }) };
  }),
  assignments: sorted(assignments, (one) => [one.unitId, one.taskCode, one.assignmentId]),
  ...(findings.length > 0 && {
    findings: sorted(findings, (one) => [one.unitId, one.taskCode, one.findingId]),
  }),
});

const frozenFile = ({ id, name, sha256 }: FileReference): FileReference => ({ id, name, sha256 });

const sorted = <Row>(rows: readonly Row[], keyOf: (row: Row) => readonly string[]): Row[] =>
  [...rows].sort((a, b) => compareCodeUnits(keyOf(a).join(' '), keyOf(b).join(' ')));

/** 不参评 units stay in the result without lines; their sums are 0 and shown as a dash. */
const frozenUnit = (
  { score, vetoes, ...unit }: ScoredUnit,
  rank: number | null,
  grades: readonly GradeThreshold[],
): SnapshotUnit => ({
  unitId: unit.unitId,
  unitName: unit.unitName,
  categoryId: unit.categoryId,
  categoryName: unit.categoryName,
  sortOrder: unit.sortOrder,
  participates: unit.participates,
  base: score?.base ?? '0',
  bonus: score?.bonus ?? '0',
  deduction: score?.deduction ?? '0',
  total: score?.total ?? '0',
  rank,
  grade:
    score &&
    gradeOf(
      grades,
      score.total,
      vetoes.map(({ effect }) => effect),
    ),
  lines: (score?.lines ?? []).flatMap(({ points, explanation, ...line }): SnapshotLine[] =>
    points === null || explanation === null ? [] : [{ ...line, points, explanation }],
  ),
});
