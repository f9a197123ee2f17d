import type { RoundAppealRow } from '#db/entities/assessment/round-appeal.entity.js';
import type { RoundSnapshotRow } from '#db/entities/assessment/round-snapshot.entity.js';
import type { AppealState } from '#shared/assessment/appeals/appeal.workflow.js';
import type { Correction } from '#shared/assessment/appeals/correction.js';
import type { SnapshotLine } from '#shared/assessment/round-snapshot.js';
import { addDays, type CivilDate } from '#shared/kernel/civil-date.js';
import { decimal } from '#shared/kernel/decimal.js';
import type { DemoSeed } from './demo-seed.js';
import type { RoundRows } from './generate-rounds.js';
import type { RegisterIndex } from './register-index.js';

const REASON = '已于期限内完成并报送佐证材料，扣分情形与事实不符，申请复核。';
const ANSWERS: Readonly<Record<'rejected' | 'upheld', string>> = {
  rejected: '经核对督查记录，扣分事实清楚，不予调整。',
  upheld: '经复核佐证材料，扣分事项不成立，予以更正。',
};

interface Lost {
  readonly unitId: string;
  readonly line: SnapshotLine;
}

/**
 * What units objected to: in a published round one appeal that was upheld and one that was not, in an announced one an
 * appeal that waits for its answer and one that waits for the second person.
 */
export function generateAppeals(
  seed: DemoSeed,
  register: RegisterIndex,
  { round, shownOn }: RoundRows,
  first: RoundSnapshotRow,
): RoundAppealRow[] {
  if (shownOn === null || round.announcedAt === null) return [];
  const states: readonly [AppealState, AppealState] =
    round.state === 'published' ? ['confirmed', 'rejected'] : ['lodged', 'upheld'];
  return lostLines(register, first)
    .slice(0, 2)
    .map((lost, index) => appealRow(seed, register, { ...lost, shownOn, round, state: states[index]! }));
}

/** Of units that have a head among the demo accounts, a judged line each on which points were lost. */
function lostLines(register: RegisterIndex, { content }: RoundSnapshotRow): Lost[] {
  const heads = register.rows.accounts.flatMap(({ role, unitId }) =>
    role === 'unit_head' && unitId !== null ? [unitId] : [],
  );
  return heads.flatMap((unitId) => {
    const lines = content.units.find((unit) => unit.unitId === unitId)?.lines ?? [];
    const judged = lines.filter(({ explanation }) => explanation.key === 'judgement');
    const line = judged.find(({ points, maxPoints }) => decimal(points).lt(maxPoints ?? 0)) ?? judged[0];
    return line ? [{ unitId, line }] : [];
  });
}

interface Appealed extends Lost {
  readonly round: RoundRows['round'];
  readonly shownOn: CivilDate;
  readonly state: AppealState;
}

function appealRow(
  seed: DemoSeed,
  register: RegisterIndex,
  { unitId, line, round, shownOn, state }: Appealed,
): RoundAppealRow {
  const head = register.account('unit_head', unitId).id;
  const [office, director] = [register.account('office').id, register.second('office').id];
  const lodgedAt = seed.at(addDays(shownOn, 1), 10);
  const decided = state === 'lodged' ? null : { at: seed.at(addDays(shownOn, 2), 9), by: office };
  const confirmed = state === 'confirmed' ? { at: seed.at(addDays(shownOn, 3), 15), by: director } : null;
  const last = confirmed ?? decided;
  const steps = [decided, confirmed].filter((step) => step !== null).length;
  const isUpheld = state === 'upheld' || state === 'confirmed';
  return {
    ...seed.row(lodgedAt, head, last && { count: steps, at: last.at, by: last.by }),
    roundId: round.id,
    unitId,
    indicatorId: line.indicatorId,
    adjustmentId: null,
    lineName: line.name,
    linePoints: line.points,
    reason: REASON,
    fileIds: [],
    state,
    answer: decided && ANSWERS[isUpheld ? 'upheld' : 'rejected'],
    correction: isUpheld ? fullPoints(line) : null,
    decidedAt: decided?.at ?? null,
    decidedBy: decided?.by ?? null,
    returnReason: null,
    confirmedAt: confirmed?.at ?? null,
    confirmedBy: confirmed?.by ?? null,
    snapshotId: null,
  };
}

const fullPoints = ({ maxPoints }: SnapshotLine): Correction => ({
  kind: 'entries',
  entries: [
    { assessorId: null, input: { kind: 'points', points: maxPoints ?? '0' }, reason: '申诉复核后更正' },
  ],
});
