import { addDays, type CivilDate } from '#shared/kernel/civil-date.js';
import { decimal, decimalText } from '#shared/kernel/decimal.js';
import { lastDayOf, previousQuarter, type Quarter } from '#shared/kernel/quarter.js';
import { PLAIN_RUBRIC } from '#shared/assessment/plain-rubric.js';
import type { RoundRubric } from '#shared/assessment/round-record.js';
import { INDICATOR_TEMPLATE } from '#shared/assessment/indicator-template.js';
import type { AssessmentRoundRow } from '#db/entities/assessment/assessment-round.entity.js';
import type { IndicatorScoreRow } from '#db/entities/assessment/indicator-score.entity.js';
import type { IndicatorRow } from '#db/entities/assessment/indicator.entity.js';
import type { RoundUnitRow } from '#db/entities/assessment/round-unit.entity.js';
import type { ScoreAdjustmentRow } from '#db/entities/assessment/score-adjustment.entity.js';
import { BONUS_REASONS, DEDUCTION_REASONS, SCORE_GRADES } from '../narratives/score-reasons.js';
import { DEMO_CATEGORIES } from '../register/demo-units.js';
import type { DemoSeed } from './demo-seed.js';
import type { RegisterIndex } from './register-index.js';

export interface RoundRows {
  readonly round: AssessmentRoundRow;
  /** Civil day of publication; null while the round is being scored. */
  readonly publishedOn: CivilDate | null;
  readonly units: RoundUnitRow[];
  readonly indicators: IndicatorRow[];
  readonly scores: IndicatorScoreRow[];
  readonly adjustments: ScoreAdjustmentRow[];
}

const QUARTER_NAMES = ['一', '二', '三', '四'];
/** Days after the quarter's end. */
const OPENED_AFTER = 3;
const PUBLISHED_AFTER = 18;
/** Share of manual cells that are filled while the latest round is being scored. */
const SCORED_SO_FAR = 0.6;

/** 优秀、良好、合格、不合格; ties 1, 2, 2, 4. */
const DEMO_RUBRIC: RoundRubric = {
  ...PLAIN_RUBRIC,
  grades: [
    { name: '优秀', from: '90' },
    { name: '良好', from: '80' },
    { name: '合格', from: '60' },
    { name: '不合格', from: '0' },
  ],
};

/** The last three quarters: two published rounds and one that is being scored. */
export function generateRounds(
  seed: DemoSeed,
  register: RegisterIndex,
  weak: ReadonlySet<string>,
): RoundRows[] {
  const scoring = previousQuarter(seed.quarter);
  const second = previousQuarter(scoring);
  const first = previousQuarter(second);
  return [
    generateRound(seed, register, weak, first, true),
    generateRound(seed, register, weak, second, true),
    generateRound(seed, register, weak, scoring, false),
  ];
}

function generateRound(
  seed: DemoSeed,
  register: RegisterIndex,
  weak: ReadonlySet<string>,
  quarter: Quarter,
  published: boolean,
): RoundRows {
  const office = register.account('office').id;
  const openedAt = seed.at(addDays(lastDayOf(quarter), OPENED_AFTER), 9);
  const publishedOn = published ? addDays(lastDayOf(quarter), PUBLISHED_AFTER) : null;
  const publishedAt = publishedOn && seed.at(publishedOn, 16);
  const round: AssessmentRoundRow = {
    ...seed.row(openedAt, office, publishedAt && { count: 1, at: publishedAt, by: office }),
    name: `${quarter.year}年${QUARTER_NAMES[quarter.quarter - 1]}季度重点工作督查考核`,
    year: quarter.year,
    quarter: quarter.quarter,
    state: published ? 'published' : 'scoring',
    rubric: DEMO_RUBRIC,
    publishedAt,
    publishedBy: publishedAt && office,
  };
  const units = roundUnits(seed, register, round.id);
  const indicators = indicatorRows(seed, round.id, openedAt);
  const assessed = units.filter(({ participates }) => participates).map(({ unitId }) => unitId);
  const scores = scoreRows(seed, register, { round, indicators, assessed, weak, complete: published });
  const adjustments = adjustmentRows(seed, register, { round, assessed, weak });
  return { round, publishedOn, units, indicators, scores, adjustments };
}

function roundUnits(seed: DemoSeed, register: RegisterIndex, roundId: string): RoundUnitRow[] {
  const outside = new Set(
    DEMO_CATEGORIES.flatMap((category) => category.units)
      .filter(({ assessed }) => !assessed)
      .map(({ name }) => name),
  );
  return register.rows.units.map(({ id, name }) => ({
    jurisdictionId: seed.jurisdictionId,
    roundId,
    unitId: id,
    participates: !outside.has(name),
  }));
}

function indicatorRows(seed: DemoSeed, roundId: string, at: Date): IndicatorRow[] {
  const keys = new Map(INDICATOR_TEMPLATE.map(({ id }) => [id, seed.key(at)]));
  return INDICATOR_TEMPLATE.map(({ id, parentId, ...node }) => ({
    ...node,
    ...keys.get(id)!,
    roundId,
    parentId: parentId === null ? null : keys.get(parentId)!.id,
    assessors: [...node.assessors],
  }));
}

interface Scoring {
  readonly round: AssessmentRoundRow;
  readonly indicators: readonly IndicatorRow[];
  readonly assessed: readonly string[];
  readonly weak: ReadonlySet<string>;
  readonly complete: boolean;
}

function scoreRows(
  seed: DemoSeed,
  register: RegisterIndex,
  { round, indicators, assessed, weak, complete }: Scoring,
): IndicatorScoreRow[] {
  const inspector = register.account('inspector').id;
  const scoredOn = addDays(lastDayOf(round), OPENED_AFTER + 5);
  return indicators
    .filter(({ rule }) => rule?.kind === 'judgement')
    .flatMap((indicator) =>
      assessed.flatMap((unitId): IndicatorScoreRow[] => {
        if (!complete && !seed.chance.hit(SCORED_SO_FAR)) return [];
        const grades = SCORE_GRADES[indicator.name] ?? [];
        const index = seed.chance.weighted(
          grades.map(({ weight }, i) => weight * (weak.has(unitId) ? i + 0.3 : 1)),
        );
        const grade = grades[index];
        if (!grade) throw new RangeError(`no grades for ${indicator.name}`);
        return [
          {
            ...seed.row(seed.at(scoredOn, seed.chance.between(9, 16)), inspector),
            roundId: round.id,
            indicatorId: indicator.id,
            unitId,
            assessorId: null,
            input: {
              kind: 'points',
              points: decimalText(decimal(indicator.maxPoints).minus(grade.lost)),
            },
            reason: seed.chance.pick(grade.reasons),
            fileIds: [],
          },
        ];
      }),
    );
}

function adjustmentRows(
  seed: DemoSeed,
  register: RegisterIndex,
  { round, assessed, weak }: Pick<Scoring, 'round' | 'assessed' | 'weak'>,
): ScoreAdjustmentRow[] {
  const office = register.account('office').id;
  const at = seed.at(addDays(lastDayOf(round), OPENED_AFTER + 8), 15);
  // A second person agreed, except in the round that is being scored: there it is still to be done.
  const approved = round.state === 'published';
  const approval = {
    at: approved ? seed.at(addDays(lastDayOf(round), OPENED_AFTER + 9), 9) : null,
    by: approved ? register.account('inspector').id : null,
  };
  const [good, bad] = [assessed.filter((id) => !weak.has(id)), assessed.filter((id) => weak.has(id))];
  const adjustment = (unitId: string, kind: ScoreAdjustmentRow['kind']): ScoreAdjustmentRow => ({
    ...seed.row(at, office),
    roundId: round.id,
    unitId,
    kind,
    points: seed.chance.pick(['1', '0.5', '2']),
    reason: seed.chance.pick(kind === 'bonus' ? BONUS_REASONS : DEDUCTION_REASONS),
    fileId: null,
    approvedAt: approval.at,
    approvedBy: approval.by,
  });
  const bonuses = Array.from({ length: 4 }, () => good[seed.chance.between(0, good.length - 1)]);
  const deductions = Array.from({ length: 2 }, () => bad[seed.chance.between(0, bad.length - 1)]);
  return [
    ...bonuses.flatMap((unitId) => (unitId ? [adjustment(unitId, 'bonus')] : [])),
    ...deductions.flatMap((unitId) => (unitId ? [adjustment(unitId, 'deduction')] : [])),
  ];
}
