import { addDays, type CivilDate } from '#shared/kernel/civil-date.js';
import { decimal, decimalText } from '#shared/kernel/decimal.js';
import { lastDayOfAppeals } from '#shared/assessment/appeals/appeal-window.js';
import { PUBLISHED_YEARS } from '#shared/calendar/published-years.js';
import { WorkCalendar } from '#shared/calendar/work-calendar.js';
import { PLAIN_RUBRIC } from '#shared/assessment/plain-rubric.js';
import type { RoundRubric } from '#shared/assessment/round-record.js';
import { INDICATOR_TEMPLATE } from '#shared/assessment/indicator-template.js';
import type { AssessmentRoundRow } from '#db/entities/assessment/assessment-round.entity.js';
import type { IndicatorScoreRow } from '#db/entities/assessment/indicator-score.entity.js';
import type { IndicatorRow } from '#db/entities/assessment/indicator.entity.js';
import type { RoundStageRow } from '#db/entities/assessment/round-stage.entity.js';
import type { RoundUnitRow } from '#db/entities/assessment/round-unit.entity.js';
import type { ScoreAdjustmentRow } from '#db/entities/assessment/score-adjustment.entity.js';
import type { SelfScoreRow } from '#db/entities/assessment/self-score.entity.js';
import { BONUS_REASONS, DEDUCTION_REASONS, SCORE_GRADES } from '../narratives/score-reasons.js';
import { DEMO_CATEGORIES } from '../register/demo-units.js';
import { demoRounds, type DemoRound } from './demo-rounds.js';
import type { DemoSeed } from './demo-seed.js';
import { generateSelfScores } from './generate-self-scores.js';
import type { RegisterIndex } from './register-index.js';

export interface RoundRows {
  readonly round: AssessmentRoundRow;
  readonly stages: RoundStageRow[];
  /** Civil day on which the result was first shown; null before. */
  readonly shownOn: CivilDate | null;
  readonly units: RoundUnitRow[];
  readonly indicators: IndicatorRow[];
  readonly scores: IndicatorScoreRow[];
  readonly adjustments: ScoreAdjustmentRow[];
  readonly selfScores: SelfScoreRow[];
}

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

/** The last three quarters, two published and one being scored; a special round in 公示 and a half-year proposed. */
export function generateRounds(
  seed: DemoSeed,
  register: RegisterIndex,
  weak: ReadonlySet<string>,
): RoundRows[] {
  return demoRounds(seed).map((demo) => generateRound(seed, register, weak, demo));
}

function generateRound(
  seed: DemoSeed,
  register: RegisterIndex,
  weak: ReadonlySet<string>,
  demo: DemoRound,
): RoundRows {
  const [office, director] = [register.account('office').id, register.second('office').id];
  const { name, kind, quarter, state, stages, openedOn } = demo;
  const openedAt = seed.at(openedOn, 9);
  const act = (on: CivilDate | null, hour: number, by: string) =>
    on === null ? { at: null, by: null } : { at: seed.at(on, hour), by };
  const proposed = act(demo.proposedOn, 10, office);
  const announced = act(demo.announcedOn, 15, director);
  const published = act(demo.publishedOn, 16, director);
  const last = [published, announced, proposed].find(({ at }) => at !== null);
  const steps = [proposed, announced, published].filter(({ at }) => at !== null).length;
  const changes = last?.at ? { count: steps, at: last.at, by: last.by } : null;
  const shownOn = demo.announcedOn ?? demo.publishedOn;
  const round: AssessmentRoundRow = {
    ...seed.row(openedAt, office, changes),
    name,
    kind,
    year: quarter.year,
    quarter: quarter.quarter,
    state,
    rubric: DEMO_RUBRIC,
    proposedAt: proposed.at,
    proposedBy: proposed.by,
    announcedAt: announced.at,
    announcedBy: announced.by,
    appealsUntil: shownOn && lastDayOfAppeals(stages, shownOn, new WorkCalendar(PUBLISHED_YEARS)),
    sendBackReason: null,
    publishedAt: published.at,
    publishedBy: published.by,
  };
  const units = roundUnits(seed, register, round.id);
  const indicators = indicatorRows(seed, round.id, openedAt);
  const assessed = units.filter(({ participates }) => participates).map(({ unitId }) => unitId);
  const scoring = { round, indicators, assessed, weak, complete: state !== 'scoring', openedOn };
  const scores = scoreRows(seed, register, scoring);
  const adjustments = adjustmentRows(seed, register, { round, assessed, weak, openedOn });
  const stageRows = stages.map((stage) => ({
    jurisdictionId: seed.jurisdictionId,
    roundId: round.id,
    ...stage,
  }));
  const asked = stages.some(({ stage, beginsOn }) => stage === 'self_review' && beginsOn <= seed.today);
  const selfScores = asked ? generateSelfScores(seed, { round, indicators, assessed, openedOn }) : [];
  return { round, stages: stageRows, shownOn, units, indicators, scores, adjustments, selfScores };
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
  readonly openedOn: CivilDate;
}

function scoreRows(
  seed: DemoSeed,
  register: RegisterIndex,
  { round, indicators, assessed, weak, complete, openedOn }: Scoring,
): IndicatorScoreRow[] {
  const inspector = register.account('inspector').id;
  const scoredOn = addDays(openedOn, 5);
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
  { round, assessed, weak, openedOn }: Pick<Scoring, 'round' | 'assessed' | 'weak' | 'openedOn'>,
): ScoreAdjustmentRow[] {
  const office = register.account('office').id;
  const at = seed.at(addDays(openedOn, 8), 15);
  // A second person agreed, except in the round that is being scored: there it is still to be done.
  const approved = round.state !== 'scoring';
  const approval = {
    at: approved ? seed.at(addDays(openedOn, 9), 9) : null,
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
