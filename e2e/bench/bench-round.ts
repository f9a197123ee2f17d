import type { ApiClient } from '../support/api-client.js';
import { logInToPilot, openAccount, registerUnits, setUpPilot } from '../support/counties.js';
import { RunningDuheng } from '../support/running-duheng.js';
import { thisQuarter } from '../support/this-quarter.js';

const UNITS = 120;
const INDICATORS = 60;
/** Requests at a time while the cells are filled. */
const SCORERS = 6;
/** Of every read and of the autosaved cell, the median counts. */
const REPEATS = 5;
/** No page and no change takes longer on an idle machine of two cores. */
const LIMIT_MS = 1_000;

const ROUND = `id version state missingScores stages { stage standing } availableActions { key enabled reason }
  indicators { id parentId number name standard rule maxPoints part sortOrder assessors { id weight } }`;
const SHEET = `query ($roundId: ID!) { scoreSheet(roundId: $roundId) { round { ${ROUND} } rows { unitId unitName categoryName
  participates base total cells { indicatorId points entries { assessorId input reason version files { id name } }
  explanation { key values reason } } adjustments { id points } vetoes { id effect } } } }`;
const STEP = (name: string, type = 'VersionedInput') =>
  `mutation ($input: ${type}!) { ${name}(input: $input) { ${ROUND} } }`;
const OPEN = STEP('openAssessmentRound', 'OpenRoundInput');
const ROUNDS = `{ assessmentRounds { ${ROUND} } }`;
const SCORE = `mutation ($input: ScoreInput!) { scoreIndicator(input: $input) { unitId base total
  cells { indicatorId points entries { input reason version } } } }`;
const RANKING = `query ($roundId: ID) { ranking(roundId: $roundId) { roundName ordinal
  categories { categoryName rows { unitName rank total grade previousRank } } publicLines { unitName reason } } }`;
const CARD = `query ($roundId: ID!, $unitId: ID!) { scorecard(roundId: $roundId, unitId: $unitId) { total rank categoryMean
  lines { name points categoryMean explanation { key values reason } facts { taskCode } } trend { total } } }`;

interface Round {
  readonly id: string;
  readonly version: number;
  readonly indicators: readonly { id: string; rule: object | null; maxPoints: string }[];
}

/** How long a round of 120 units × 60 indicators takes, step by step, over HTTP: `npm run bench:round`. */
class RoundBench {
  private slowest = 0;

  constructor(
    private readonly office: ApiClient,
    private readonly inspector: ApiClient,
    private readonly unitIds: readonly string[],
  ) {}

  async run(): Promise<number> {
    const opened = await this.timed('open', () => this.send<Round>(this.office, OPEN, { input: newRound() }));
    await this.fill(opened);
    const { id } = opened;
    await this.median('list of rounds', () => this.office.graphql(ROUNDS));
    await this.median('score sheet, being scored', () => this.office.graphql(SHEET, { roundId: id }));
    let version = 1;
    await this.median('one cell, saved', () => {
      const [unitId, leaf] = [this.unitIds[0]!, leavesOf(opened)[0]!];
      const input = { kind: 'points', points: '0.5' };
      const cell = { roundId: id, unitId, indicatorId: leaf.id, input, reason: '抽查', version };
      version += 1;
      return this.inspector.graphql(SCORE, { input: cell });
    });
    const day = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
    const stages = [{ stage: 'announcement', beginsOn: day, endsOn: day }];
    const plan = { id, version: 1, stages };
    await this.timed('stages', () =>
      this.office.graphql(STEP('planRoundStages', 'StagePlanInput'), { input: plan }),
    );
    await this.timed('propose', () =>
      this.inspector.graphql(STEP('proposeRoundResult'), { input: { id, version: 2 } }),
    );
    // Freezes the result, as a publication without 公示 does.
    await this.timed('announce', () =>
      this.office.graphql(STEP('announceRound'), { input: { id, version: 3 } }),
    );
    await this.median('ranking', () => this.office.graphql(RANKING, { roundId: id }));
    const unitId = this.unitIds[0]!;
    await this.median('scorecard', () => this.office.graphql(CARD, { roundId: id, unitId }));
    await this.median('score sheet, as announced', () => this.office.graphql(SHEET, { roundId: id }));
    return this.slowest;
  }

  /** Every cell full but one in seven; by several scorers at a time, as in an office. */
  private async fill(round: Round): Promise<void> {
    const cells = this.unitIds.flatMap((unitId, row) =>
      leavesOf(round).map(({ id: indicatorId, maxPoints }, column) => ({
        roundId: round.id,
        unitId,
        indicatorId,
        input: { kind: 'points', points: (row + column) % 7 === 0 ? '0.5' : maxPoints },
        reason: '按抽查记录',
        version: 0,
      })),
    );
    const start = performance.now();
    const scorer = async (nth: number) => {
      for (let n = nth; n < cells.length; n += SCORERS)
        await this.inspector.graphql(SCORE, { input: cells[n] });
    };
    await Promise.all(Array.from({ length: SCORERS }, (_, nth) => scorer(nth)));
    const each = (performance.now() - start) / cells.length;
    console.log(`${cells.length} cells scored by ${SCORERS} at a time, ${each.toFixed(1)} ms a cell`);
  }

  private async send<Data>(
    client: ApiClient,
    query: string,
    variables: Record<string, unknown>,
  ): Promise<Data> {
    return Object.values(await client.graphql<Record<string, Data>>(query, variables))[0]!;
  }

  private async timed<Answer>(name: string, act: () => Promise<Answer>): Promise<Answer> {
    const start = performance.now();
    const answer = await act();
    this.print(name, performance.now() - start);
    return answer;
  }

  private async median(name: string, act: () => Promise<unknown>): Promise<void> {
    const times: number[] = [];
    for (let n = 0; n < REPEATS; n += 1) {
      const start = performance.now();
      await act();
      times.push(performance.now() - start);
    }
    this.print(name, times.sort((a, b) => a - b)[Math.floor(REPEATS / 2)]!);
  }

  private print(name: string, ms: number): void {
    this.slowest = Math.max(this.slowest, ms);
    console.log(`${name.padEnd(28)} ${ms.toFixed(0).padStart(6)} ms${ms > LIMIT_MS ? '  too slow' : ''}`);
  }
}

const leavesOf = ({ indicators }: Round) => indicators.filter(({ rule }) => rule !== null);

const newRound = () => ({
  name: '百单位督查',
  ...thisQuarter(),
  excludedUnitIds: [],
  rubric: {
    fullPoints: '60',
    terms: { caps: { bonus: null, deduction: null }, notApplicable: 'scale', doubleBelow: null },
    ties: 'competition',
    grades: [
      { name: '优秀', from: '55' },
      { name: '合格', from: '0' },
    ],
  },
  indicators: Array.from({ length: INDICATORS }, (_, n) => ({
    key: String(n),
    parentKey: null,
    name: `第${n + 1}项`,
    standard: '按抽查结果评分，发现一处问题酌情扣分。',
    rule: { kind: 'judgement' },
    maxPoints: '1',
  })),
});

async function benchRound(): Promise<void> {
  const duheng = await RunningDuheng.start({ empty: true });
  try {
    const administrator = await setUpPilot(duheng.address, duheng.setUpToken);
    for (const role of ['office', 'inspector'])
      await openAccount(administrator, { loginName: role, displayName: role, role });
    const office = await logInToPilot(duheng.address, 'office');
    const { unitCategories } = await office.graphql<{ unitCategories: { name: string }[] }>(
      '{ unitCategories { name } }',
    );
    const names = Array.from({ length: UNITS }, (_, n) => `第${n + 1}单位`);
    const units = await registerUnits(office, unitCategories[0]!.name, names);
    const inspector = await logInToPilot(duheng.address, 'inspector');
    const slowest = await new RoundBench(office, inspector, [...units.values()]).run();
    console.log(`slowest: ${slowest.toFixed(0)} ms of at most ${LIMIT_MS}`);
    process.exitCode = slowest > LIMIT_MS ? 1 : 0;
  } finally {
    await duheng.stop();
    await duheng.remove();
  }
}

await benchRound();
