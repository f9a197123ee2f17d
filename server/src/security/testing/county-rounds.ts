import { PLAIN_RUBRIC } from '#shared/assessment/plain-rubric.js';
import { AssessmentRoundRow } from '#db/entities/assessment/assessment-round.entity.js';
import { BurdenOverrideRow } from '#db/entities/assessment/burden-override.entity.js';
import { IndicatorScoreRow } from '#db/entities/assessment/indicator-score.entity.js';
import { IndicatorRow } from '#db/entities/assessment/indicator.entity.js';
import { RoundVetoRow } from '#db/entities/assessment/round-veto.entity.js';
import { RoundUnitRow } from '#db/entities/assessment/round-unit.entity.js';
import { SpotCheckDrawRow } from '#db/entities/assessment/spot-check-draw.entity.js';
import { DRAW_ALGORITHM } from '#shared/assessment/draw/draw-record.js';
import { ScoreAdjustmentRow } from '#db/entities/assessment/score-adjustment.entity.js';
import { AssessmentClient } from '#server/modules/assessment/testing/assessment-client.js';
import type { TestJurisdiction } from '#server/testing/test-jurisdiction.js';
import type { TestWorld } from '#server/testing/test-world.js';
import type { CountyRegister } from './county-register.js';
import { besideMark } from './county-work.js';

interface Round {
  readonly id: string;
  readonly indicatorId: string;
  readonly automaticId: string;
}

/** A round being scored, one whose scores are complete, one that is published. */
export interface CountyRounds {
  readonly scoring: Round;
  /** Waits for approval. */
  readonly adjustmentId: string;
  readonly vetoId: string;
  /** Prepared, and drawn. */
  readonly draws: { readonly prepared: string; readonly drawn: string };
  /** Waits for a decision. */
  readonly burdenOverrideId: string;
  readonly complete: Round;
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
  const scoring = await rounds.open('评分中', 2);
  return {
    scoring,
    adjustmentId: await rounds.adjust(scoring.id, register.ownUnitId, false),
    vetoId: await rounds.veto(scoring.id, register.ownUnitId),
    draws: { prepared: await rounds.draw(false), drawn: await rounds.draw(true) },
    burdenOverrideId: await rounds.burdenOverride(),
    complete: await rounds.complete('待公布', 2),
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

  async open(name: string, quarter: number): Promise<Round> {
    const { home, mark } = this;
    const none = { publishedAt: null, publishedBy: null };
    const basis = { year: 2026, quarter, rubric: PLAIN_RUBRIC };
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
    const manual = { ...node, name: `${mark}人工`, rule: { kind: 'judgement' }, sortOrder: 2 };
    return { id, automaticId, indicatorId: await home.insert(IndicatorRow, manual) };
  }

  async complete(name: string, quarter: number): Promise<Round> {
    const round = await this.open(name, quarter);
    for (const unitId of this.unitIds) {
      const input = { kind: 'points', points: '40' };
      const cell = { roundId: round.id, indicatorId: round.indicatorId, unitId, assessorId: null, input };
      const stamp = this.home.stamp();
      const grounds = { reason: `${this.markOf(unitId)}得分`, fileIds: [this.fileId] };
      await this.home.insert(IndicatorScoreRow, { ...cell, ...grounds, ...stamp });
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
}
