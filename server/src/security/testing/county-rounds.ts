import { PLAIN_RUBRIC } from '#shared/assessment/plain-rubric.js';
import { AssessmentRoundRow } from '#db/entities/assessment/assessment-round.entity.js';
import { BurdenOverrideRow } from '#db/entities/assessment/burden-override.entity.js';
import { IndicatorScoreRow } from '#db/entities/assessment/indicator-score.entity.js';
import { IndicatorRow } from '#db/entities/assessment/indicator.entity.js';
import { HandedResultRow } from '#db/entities/assessment/handed-result.entity.js';
import { MeasureRow } from '#db/entities/assessment/measure.entity.js';
import { OutsideAssessmentRow } from '#db/entities/assessment/outside-assessment.entity.js';
import { RoundVetoRow } from '#db/entities/assessment/round-veto.entity.js';
import { RoundAppealRow } from '#db/entities/assessment/round-appeal.entity.js';
import { RoundStageRow } from '#db/entities/assessment/round-stage.entity.js';
import { RoundUnitRow } from '#db/entities/assessment/round-unit.entity.js';
import { SpotCheckDrawRow } from '#db/entities/assessment/spot-check-draw.entity.js';
import { DRAW_ALGORITHM } from '#shared/assessment/draw/draw-record.js';
import { SelfScoreRow } from '#db/entities/assessment/self-score.entity.js';
import { ScoreAdjustmentRow } from '#db/entities/assessment/score-adjustment.entity.js';
import { YearSummaryRow } from '#db/entities/assessment/year-summary.entity.js';
import type { RoundStage } from '#shared/assessment/stages/round-stage.js';
import { newId } from '#server/platform/database/new-id.js';
import { AssessmentClient } from '#server/modules/assessment/testing/assessment-client.js';
import type { TestJurisdiction } from '#server/testing/test-jurisdiction.js';
import type { TestWorld } from '#server/testing/test-world.js';
import type { CountyRegister } from './county-register.js';
import { besideMark } from './county-work.js';

interface Round {
  readonly id: string;
  readonly indicatorId: string;
  readonly automaticId: string;
  /** Another one that people score. */
  readonly secondId: string;
}

/** A round being scored, one whose scores are complete, one that is published. */
export interface CountyRounds {
  readonly scoring: Round;
  /** Waits for approval. */
  readonly adjustmentId: string;
  readonly toTakeBack: string;
  /** Published, of a year that nothing else is about. */
  readonly past: Round;
  readonly vetoId: string;
  /** Prepared, and drawn. */
  readonly draws: { readonly prepared: string; readonly drawn: string };
  /** Of the round that is scored: takes an external value. */
  readonly externalId: string;
  readonly measureId: string;
  readonly outsideId: string;
  /** Waits for a decision. */
  readonly burdenOverrideId: string;
  readonly complete: Round;
  /** By what is to be done with them; `proposed` is to be published. */
  readonly proposed: Round;
  readonly toSendBack: Round;
  readonly toAnnounce: Round;
  /** In 公示: its line can be appealed against; appeals of the own unit, by what is to be done with them. */
  readonly announced: Round;
  readonly appeals: Readonly<Record<'lodged' | 'toDecide' | 'upheld' | 'toReturn', string>>;
  readonly published: Round;
}

export async function raiseRounds(
  world: TestWorld,
  home: TestJurisdiction,
  mark: string,
  register: CountyRegister,
  fileId: string,
  scale: number,
): Promise<CountyRounds> {
  const rounds = new Rounds(world, home, mark, [register.ownUnitId, register.neighbourUnitId], fileId);
  const office = new AssessmentClient(register.clients.office, register.clients.inspector);
  for (let n = 1; n < scale; n += 1) await office.publishByTwo((await rounds.complete(`补${n}`, 1)).id, 1);
  const published = await rounds.complete('已公布', 1);
  await office.publishByTwo(published.id, 1);
  const past = await rounds.complete('往年', 4, 2020);
  await office.publishByTwo(past.id, 1);
  const proposer = new AssessmentClient(register.clients.inspector);
  const proposed = async (name: string): Promise<Round> => {
    const round = await rounds.complete(name, 2);
    await proposer.propose(round.id, 1);
    return round;
  };
  const toAnnounce = await proposed('待公示');
  const announced = await proposed('公示中');
  for (const { id } of [toAnnounce, announced])
    await rounds.stage(id, 'announcement', '2026-08-15', '2026-08-16');
  await office.announce(announced.id, 2);
  const scoring = await rounds.open('评分中', 2);
  await rounds.stage(scoring.id, 'self_review', '2026-08-14', '2026-08-20');
  for (const unitId of [register.ownUnitId, register.neighbourUnitId])
    await rounds.selfScore(scoring, unitId);
  for (const year of [2021, 2022]) await rounds.proposedYear(year);
  return {
    scoring,
    past,
    adjustmentId: await rounds.adjust(scoring.id, register.ownUnitId, false),
    toTakeBack: await rounds.adjust(scoring.id, register.ownUnitId, false),
    vetoId: await rounds.veto(scoring.id, register.ownUnitId),
    draws: { prepared: await rounds.draw(false), drawn: await rounds.draw(true) },
    externalId: await rounds.external(scoring.id),
    measureId: await rounds.measure(),
    outsideId: await rounds.outside(published.id),
    burdenOverrideId: await rounds.burdenOverride(),
    complete: await rounds.complete('待公布', 2),
    proposed: await proposed('已提请'),
    toSendBack: await proposed('待退回'),
    toAnnounce,
    announced,
    appeals: await rounds.appeals(announced, published),
    published,
  };
}

/** Written directly: the way to such rounds through the use cases has tests of its own. */
class Rounds {
  constructor(
    private readonly world: TestWorld,
    private readonly home: TestJurisdiction,
    private readonly mark: string,
    private readonly unitIds: readonly string[],
    private readonly fileId: string,
  ) {}

  async open(name: string, quarter: number, year = 2026): Promise<Round> {
    const { home, mark } = this;
    const nobody = { proposedBy: null, announcedBy: null, publishedBy: null };
    const never = { proposedAt: null, announcedAt: null, publishedAt: null, appealsUntil: null };
    const none = { ...nobody, ...never, sendBackReason: null };
    const basis = { kind: 'quarterly', year, quarter, rubric: PLAIN_RUBRIC };
    const round = { name: `${mark}${name}`, ...basis, state: 'scoring', ...none };
    const id = await home.insert(AssessmentRoundRow, { ...round, ...home.stamp() });
    const members = this.unitIds.map((unitId) => ({
      jurisdictionId: home.id,
      roundId: id,
      unitId,
      participates: true,
    }));
    await this.world.database.dataSource.getRepository(RoundUnitRow).insert(members);
    const everybody = { number: '', part: 'base', appliesTo: null, assessors: [], combination: 'mean' };
    const node = { roundId: id, parentId: null, standard: `${mark}标准`, maxPoints: '50', ...everybody };
    const automaticId = await home.insert(IndicatorRow, {
      ...node,
      name: `${mark}自动`,
      rule: { kind: 'automatic', measure: 'completion' },
      sortOrder: 1,
    });
    const manual = { ...node, rule: { kind: 'judgement' } };
    const indicatorId = await home.insert(IndicatorRow, {
      ...manual,
      name: `${mark}人工`,
      maxPoints: '40',
      sortOrder: 2,
    });
    const secondId = await home.insert(IndicatorRow, {
      ...manual,
      name: `${mark}复核`,
      maxPoints: '10',
      sortOrder: 3,
    });
    return { id, automaticId, indicatorId, secondId };
  }

  async complete(name: string, quarter: number, year = 2026): Promise<Round> {
    const round = await this.open(name, quarter, year);
    for (const unitId of this.unitIds) {
      const cell = { roundId: round.id, unitId, assessorId: null };
      const grounds = { reason: `${this.markOf(unitId)}得分`, fileIds: [this.fileId] };
      for (const [indicatorId, points] of [
        [round.indicatorId, '32'],
        [round.secondId, '8'],
      ]) {
        const entry = { ...cell, ...grounds, indicatorId, input: { kind: 'points', points } };
        await this.home.insert(IndicatorScoreRow, { ...entry, ...this.home.stamp() });
      }
      await this.adjust(round.id, unitId, true);
    }
    return round;
  }

  private markOf(unitId: string): string {
    return unitId === this.unitIds[0] ? this.mark : besideMark(this.mark);
  }

  adjust(roundId: string, unitId: string, approved: boolean): Promise<string> {
    const entry = { roundId, unitId, kind: 'bonus', points: '1', reason: `${this.markOf(unitId)}表扬` };
    const approval = { approvedAt: approved ? this.world.clock.now() : null, approvedBy: null };
    const row = { ...entry, fileId: this.fileId, ...approval, ...this.home.stamp() };
    return this.home.insert(ScoreAdjustmentRow, row);
  }

  burdenOverride(): Promise<string> {
    const wording = {
      name: `${this.mark}批示`,
      wording: `${this.mark}领导批示加分`,
      reason: `${this.mark}理由`,
    };
    const open = { state: 'asked', note: '', decidedAt: null, decidedBy: null };
    const row = { year: 2026, ruleId: 'leader-remarks', ...wording, ...open, ...this.home.stamp() };
    return this.home.insert(BurdenOverrideRow, row);
  }

  veto(roundId: string, unitId: string): Promise<string> {
    const entry = { roundId, unitId, effect: 'no_top_grade', reason: `${this.markOf(unitId)}一票否决` };
    return this.home.insert(RoundVetoRow, { ...entry, fileId: this.fileId, ...this.home.stamp() });
  }

  draw(drawn: boolean): Promise<string> {
    const { home, mark } = this;
    const units = this.unitIds.map((id) => ({
      id,
      name: `${this.markOf(id)}局`,
      categoryId: 'category',
      categoryName: `${mark}分组`,
    }));
    const terms = { units: 1, byCategory: false, tasksPerUnit: 0, inspectorsPerUnit: 0 };
    const population = { units, assignments: [], inspectors: [] };
    const result = [{ unitId: this.unitIds[0]!, assignmentIds: [], inspectorIds: [] }];
    return home.insert(SpotCheckDrawRow, {
      title: `${mark}抽取`,
      year: 2026,
      state: drawn ? 'drawn' : 'prepared',
      algorithm: DRAW_ALGORITHM,
      terms,
      population,
      populationHash: 'a'.repeat(64),
      commitment: 'b'.repeat(64),
      seed: `${mark}种子`,
      witness: `${mark}见证`,
      result: drawn ? result : null,
      drawnAt: drawn ? this.world.clock.now() : null,
      drawnBy: null,
      ...home.stamp(),
    });
  }

  external(roundId: string): Promise<string> {
    const { home, mark } = this;
    const everybody = { number: '', part: 'base', appliesTo: null, assessors: [], combination: 'mean' };
    const rule = { kind: 'external', scale: '100' };
    const node = {
      roundId,
      parentId: null,
      name: `${mark}外部`,
      standard: `${mark}标准`,
      rule,
      ...everybody,
    };
    return home.insert(IndicatorRow, { ...node, maxPoints: '10', sortOrder: 3 });
  }

  proposedYear(year: number): Promise<string> {
    const terms = { method: 'mean', absence: 'skip', ties: 'competition', weights: {} };
    const row = { year, state: 'proposed', ...terms, proposedBy: null, ...this.home.stamp() };
    return this.home.insert(YearSummaryRow, row);
  }

  async stage(roundId: string, stage: RoundStage, beginsOn: string, endsOn: string): Promise<void> {
    const row = { jurisdictionId: this.home.id, roundId, stage, beginsOn, endsOn };
    await this.world.database.dataSource.getRepository(RoundStageRow).insert(row);
  }

  selfScore({ id: roundId, secondId: indicatorId }: Round, unitId: string): Promise<string> {
    const input = { kind: 'points', points: '45' };
    const row = { roundId, unitId, indicatorId, input, reason: `${this.markOf(unitId)}自评`, fileIds: [] };
    return this.home.insert(SelfScoreRow, { ...row, ...this.home.stamp() });
  }

  /** Of the own unit, and one of its neighbour that must not be seen. */
  async appeals(announced: Round, published: Round): Promise<CountyRounds['appeals']> {
    const [own, neighbour] = this.unitIds;
    await this.appeal(announced, neighbour!, announced.indicatorId);
    return {
      lodged: await this.appeal(announced, own!, announced.automaticId),
      toDecide: await this.appeal(published, own!, published.indicatorId),
      upheld: await this.appeal(announced, own!, announced.secondId, true),
      toReturn: await this.appeal(published, own!, published.secondId, true),
    };
  }

  private appeal(round: Round, unitId: string, indicatorId: string, upheld = false): Promise<string> {
    const entry = { assessorId: null, input: { kind: 'points', points: '9' }, reason: '更正' };
    const decided = {
      state: 'upheld',
      answer: '属实',
      correction: { kind: 'entries', entries: [entry] },
      decidedAt: this.home.stamp().createdAt,
      decidedBy: newId(),
    };
    const open = { state: 'lodged', answer: null, correction: null, decidedAt: null, decidedBy: null };
    const rest = {
      adjustmentId: null,
      returnReason: null,
      confirmedAt: null,
      confirmedBy: null,
      snapshotId: null,
    };
    return this.home.insert(RoundAppealRow, {
      roundId: round.id,
      unitId,
      indicatorId,
      lineName: `${this.markOf(unitId)}指标`,
      linePoints: '8',
      reason: `${this.markOf(unitId)}申诉`,
      fileIds: [],
      ...rest,
      ...(upheld ? decided : open),
      ...this.home.stamp(),
    });
  }

  async measure(): Promise<string> {
    const { home, fileId } = this;
    const ids = [];
    for (const unitId of this.unitIds) {
      const mark = this.markOf(unitId);
      const texts = { reason: `${mark}事由`, effect: `${mark}影响`, liftedReason: '' };
      const days = { decidedOn: '2026-08-01', effectFrom: '2026-08-01', effectUntil: null, liftedOn: null };
      const base = { year: 2026, kind: 'talk', basis: 'other', roundId: null, findingId: null };
      ids.push(
        await home.insert(MeasureRow, { unitId, ...base, ...texts, ...days, fileId, ...home.stamp() }),
      );
    }
    return ids[0]!;
  }

  async outside(roundId: string): Promise<string> {
    const { home, mark } = this;
    const row = { year: 2026, name: `${mark}绩效考核`, fullPoints: '5', weight: '1' };
    const outsideId = await home.insert(OutsideAssessmentRow, { ...row, ...home.stamp() });
    await home.insert(HandedResultRow, {
      outsideId,
      roundId,
      contentHash: 'c'.repeat(64),
      recipient: `${mark}考核办`,
      rows: [],
      createdAt: this.world.clock.now(),
      createdBy: null,
    });
    return outsideId;
  }
}
