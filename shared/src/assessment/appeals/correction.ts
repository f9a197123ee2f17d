import type { AssignmentFacts } from '../assignment-facts.js';
import type { FindingFacts } from '../finding-facts.js';
import type { RoundRecord, ScoreEntryRecord } from '../round-record.js';

/** The line of a unit's scorecard that an appeal is about: one of an indicator, or a bonus or deduction by hand. */
export type AppealTarget =
  { readonly kind: 'indicator'; readonly id: string } | { readonly kind: 'adjustment'; readonly id: string };

/**
 * What an upheld appeal puts in the place of what the line was computed from. `entries`: what its assessors should have
 * entered. `points`: of a bonus or deduction, positive; null strikes it. `facts`: of an automatic line, the unit's
 * tracked work as it was found to have stood at the end of the period.
 */
export type Correction =
  | {
      readonly kind: 'entries';
      readonly entries: readonly Pick<ScoreEntryRecord, 'assessorId' | 'input' | 'reason'>[];
    }
  | { readonly kind: 'points'; readonly points: string | null }
  | {
      readonly kind: 'facts';
      readonly assignments: readonly AssignmentFacts[];
      readonly findings?: readonly FindingFacts[];
    };

/** As a corrected result names it: enough to repeat the correction. */
export interface UpheldAppeal {
  readonly id: string;
  readonly unitId: string;
  readonly target: AppealTarget;
  /** The office's answer. */
  readonly answer: string;
  readonly correction: Correction;
}

type CorrectableRecord = Pick<RoundRecord, 'entries' | 'adjustments' | 'assignments' | 'findings'>;

/** The record with the correction in it, and nothing else changed. */
export function corrected<Record extends CorrectableRecord>(
  record: Record,
  { unitId, target, correction }: Pick<UpheldAppeal, 'unitId' | 'target' | 'correction'>,
): Record {
  switch (correction.kind) {
    case 'entries': {
      const isOfLine = (one: ScoreEntryRecord) => one.unitId === unitId && one.indicatorId === target.id;
      const isReplaced = (one: ScoreEntryRecord) =>
        isOfLine(one) && correction.entries.some(({ assessorId }) => assessorId === one.assessorId);
      return {
        ...record,
        entries: [
          ...record.entries.filter((one) => !isReplaced(one)),
          ...correction.entries.map((entry) => ({ ...entry, unitId, indicatorId: target.id })),
        ],
      };
    }
    case 'points':
      return {
        ...record,
        adjustments: record.adjustments.flatMap((one) => {
          if (one.id !== target.id || one.unitId !== unitId) return [one];
          return correction.points === null ? [] : [{ ...one, points: correction.points }];
        }),
      };
    case 'facts': {
      const { assignments, findings = [] } = correction;
      const isOfOthers = (one: { readonly unitId: string }) => one.unitId !== unitId;
      return {
        ...record,
        assignments: [...record.assignments.filter(isOfOthers), ...assignments],
        findings: [...(record.findings ?? []).filter(isOfOthers), ...findings],
      };
    }
  }
}
