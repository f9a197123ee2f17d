import type { AssessmentRoundRow } from '#db/entities/assessment/assessment-round.entity.js';
import type { IndicatorRow } from '#db/entities/assessment/indicator.entity.js';
import type { SelfScoreRow } from '#db/entities/assessment/self-score.entity.js';
import { addDays, type CivilDate } from '#shared/kernel/civil-date.js';
import { decimal, decimalText } from '#shared/kernel/decimal.js';
import type { DemoSeed } from './demo-seed.js';

/** Units that did not hand in their 自评 in time. */
const IN_TIME = 0.92;
/** Most units find little to blame in themselves. */
const FULL_POINTS = 0.8;

interface SelfReviewed {
  readonly round: AssessmentRoundRow;
  readonly indicators: readonly IndicatorRow[];
  readonly assessed: readonly string[];
  readonly openedOn: CivilDate;
}

/** What the units entered about themselves: as a rule a little more than the inspectors will. */
export function generateSelfScores(
  seed: DemoSeed,
  { round, indicators, assessed, openedOn }: SelfReviewed,
): SelfScoreRow[] {
  const judged = indicators.filter(({ rule }) => rule?.kind === 'judgement');
  const at = seed.at(addDays(openedOn, 1), 10);
  return assessed
    .filter(() => seed.chance.hit(IN_TIME))
    .flatMap((unitId) =>
      judged.map(({ id: indicatorId, maxPoints }): SelfScoreRow => {
        const full = seed.chance.hit(FULL_POINTS);
        const points = full ? decimalText(maxPoints) : decimalText(decimal(maxPoints).times('0.9'));
        return {
          ...seed.row(at, null),
          roundId: round.id,
          unitId,
          indicatorId,
          input: { kind: 'points', points },
          reason: full ? '对照评分标准自查，均已落实' : '个别事项报送稍晚，已整改',
          fileIds: [],
        };
      }),
    );
}
