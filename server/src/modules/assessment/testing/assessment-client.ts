import { PLAIN_RUBRIC } from '#shared/assessment/plain-rubric.js';
import type { RuleInput } from '#shared/assessment/rules/rule-input.js';
import { INDICATOR_TEMPLATE } from '#shared/assessment/indicator-template.js';
import type { TestClient } from '#server/testing/test-client.js';
import type { Ranking } from '../ranking.type.js';
import type { AssessmentRound } from '../round.type.js';
import type { Scorecard } from '../scorecard.type.js';
import type { ScoreSheet, ScoreSheetRow } from '../score-sheet.type.js';

const ROUND = `id version name kind year quarter periodBeginsOn state stages { stage beginsOn endsOn standing outstanding }
  proposedByName sendBackReason announcedAt announcedByName appealsUntil openAppeals ordinal publishedAt publishedByName unitCount missingScores
  rubric indicators { id parentId number name standard rule maxPoints part sortOrder } availableActions { key enabled reason }`;

const ROW = `unitId unitName categoryName participates base total missing
  cells { indicatorId points entries { assessorId input reason version files { id } } explanation { key values reason } }
  vetoes { id version effect reason file { id } }
  adjustments { id version unitId kind points reason approved approvedByName enteredByName
    file { id name sizeBytes createdAt } }`;

const OPEN = `mutation ($input: OpenRoundInput!) { openAssessmentRound(input: $input) { ${ROUND} } }`;
const ROUNDS = `{ assessmentRounds { ${ROUND} } }`;
const SHEET = `query ($roundId: ID!) { scoreSheet(roundId: $roundId) { round { ${ROUND} } rows { ${ROW} } } }`;
const SCORE = `mutation ($input: ScoreInput!) { scoreIndicator(input: $input) { ${ROW} } }`;
const ADJUST = `mutation ($input: AdjustmentInput!) { addAdjustment(input: $input) { ${ROW} } }`;
const REMOVE = `mutation ($input: VersionedInput!) { removeAdjustment(input: $input) { ${ROW} } }`;
const APPROVE = `mutation ($input: VersionedInput!) { approveAdjustment(input: $input) { ${ROW} } }`;
const VETO = `mutation ($input: VetoInput!) { addVeto(input: $input) { ${ROW} } }`;
const REMOVE_VETO = `mutation ($input: VersionedInput!) { removeVeto(input: $input) { ${ROW} } }`;
const PROPOSE = `mutation ($input: VersionedInput!) { proposeRoundResult(input: $input) { ${ROUND} } }`;
const SEND_BACK = `mutation ($input: SendBackInput!) { sendRoundBack(input: $input) { ${ROUND} } }`;
const ANNOUNCE = `mutation ($input: VersionedInput!) { announceRound(input: $input) { ${ROUND} } }`;
const PLAN = `mutation ($input: StagePlanInput!) { planRoundStages(input: $input) { ${ROUND} } }`;
const PUBLISH = `mutation ($input: VersionedInput!) { publishRound(input: $input) { ${ROUND} } }`;
const RANKING = `query ($roundId: ID, $ordinal: Int) { ranking(roundId: $roundId, ordinal: $ordinal) { roundId roundName kind
  year quarter state appealsUntil ordinal previousRoundName versions { ordinal contentHash unitName lineName }
  publicLines { unitId unitName kind points reason }
  categories { categoryId categoryName rows { unitId unitName participates rank total base bonus deduction
    previousRank previousTotal trend { year quarter total rank } } } } }`;
const SCORECARD = `query ($roundId: ID!, $unitId: ID!, $ordinal: Int) {
  scorecard(roundId: $roundId, unitId: $unitId, ordinal: $ordinal) {
  roundId roundName kind year quarter state appealsUntil ordinal versions { ordinal contentHash } publishedAt contentHash unitId unitName categoryName participates rank outOf
  base bonus deduction total grade categoryMean
  lines { kind indicatorId adjustmentId categoryMean categoryBest name standard maxPoints points assessed explanation { key values reason }
    facts { assignmentId taskCode taskTitle counted percent } }
  trend { year quarter total rank } statusCounts { status count } } }`;

type Variables = Record<string, unknown>;

export interface ScoreFields {
  roundId: string;
  indicatorId: string;
  unitId: string;
  /** Stands for an input of points. */
  points?: string;
  input?: RuleInput | null;
  assessorId?: string | null;
  reason: string;
  fileIds?: string[];
  version: number;
}

/** The shared template as the input of a round. */
export const templateInput = () =>
  INDICATOR_TEMPLATE.map(({ id, parentId, name, standard, rule, maxPoints }) => {
    return { key: id, parentKey: parentId, name, standard, rule, maxPoints };
  });

/** What the screens of assessment send, typed, in the name of one caller. */
export class AssessmentClient {
  /** @param proposer the first of the two persons where `publishByTwo` is called */
  constructor(
    readonly caller: TestClient,
    private readonly proposer?: TestClient,
  ) {}

  open(over: Variables = {}): Promise<AssessmentRound> {
    const round = { name: '二季度督查', year: 2026, quarter: 2, excludedUnitIds: [], rubric: PLAIN_RUBRIC };
    return this.send(OPEN, { input: { ...round, indicators: templateInput(), ...over } });
  }

  rounds(): Promise<AssessmentRound[]> {
    return this.send(ROUNDS);
  }

  sheet(roundId: string): Promise<ScoreSheet> {
    return this.send(SHEET, { roundId });
  }

  score({ points, ...fields }: ScoreFields): Promise<ScoreSheetRow> {
    const input = points === undefined ? fields.input : { kind: 'points', points };
    return this.send(SCORE, { input: { ...fields, input } });
  }

  adjust(input: Variables): Promise<ScoreSheetRow> {
    return this.send(ADJUST, { input });
  }

  approve(id: string, version: number): Promise<ScoreSheetRow> {
    return this.send(APPROVE, { input: { id, version } });
  }

  veto(input: Variables): Promise<ScoreSheetRow> {
    return this.send(VETO, { input });
  }

  removeVeto(id: string, version: number): Promise<ScoreSheetRow> {
    return this.send(REMOVE_VETO, { input: { id, version } });
  }

  removeAdjustment(id: string, version: number): Promise<ScoreSheetRow> {
    return this.send(REMOVE, { input: { id, version } });
  }

  publish(id: string, version: number): Promise<AssessmentRound> {
    return this.send(PUBLISH, { input: { id, version } });
  }

  propose(id: string, version: number): Promise<AssessmentRound> {
    return this.send(PROPOSE, { input: { id, version } });
  }

  sendBack(id: string, version: number, reason: string): Promise<AssessmentRound> {
    return this.send(SEND_BACK, { input: { id, version, reason } });
  }

  announce(id: string, version: number): Promise<AssessmentRound> {
    return this.send(ANNOUNCE, { input: { id, version } });
  }

  plan(id: string, version: number, stages: readonly object[]): Promise<AssessmentRound> {
    return this.send(PLAN, { input: { id, version, stages } });
  }

  /** Proposed by the one and published by the other. */
  async publishByTwo(id: string, version: number): Promise<AssessmentRound> {
    if (!this.proposer) throw new Error('nobody who proposes');
    await new AssessmentClient(this.proposer).propose(id, version);
    return this.publish(id, version + 1);
  }

  ranking(roundId?: string, ordinal?: number): Promise<Ranking | null> {
    return this.send(RANKING, { roundId, ordinal });
  }

  scorecard(roundId: string, unitId: string, ordinal?: number): Promise<Scorecard> {
    return this.send(SCORECARD, { roundId, unitId, ordinal });
  }

  /** Gives every open cell the points that `pointsOf` says; full points by default. */
  async scoreAll(
    roundId: string,
    pointsOf: (unitId: string, maxPoints: string) => string = (_, max) => max,
  ): Promise<void> {
    const { round, rows } = await this.sheet(roundId);
    const maxOf = new Map(round.indicators.map(({ id, maxPoints }) => [id, maxPoints]));
    for (const { unitId, cells } of rows) {
      for (const { indicatorId, points, entries } of cells) {
        const version = entries[0]?.version ?? 0;
        if (points !== null) continue;
        const given = pointsOf(unitId, maxOf.get(indicatorId)!);
        await this.score({ roundId, indicatorId, unitId, points: given, reason: '按督查记录', version });
      }
    }
  }

  private async send<Data>(query: string, variables: Variables = {}): Promise<Data> {
    const [data] = Object.values(await this.caller.graphql(query, variables));
    return data as Data;
  }
}
