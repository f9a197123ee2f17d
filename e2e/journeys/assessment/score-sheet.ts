import type { ApiClient } from '../../support/api-client.js';

interface Leaf {
  readonly id: string;
  readonly name: string;
  readonly maxPoints: string;
  readonly rule: { readonly kind: string; readonly occurrences?: readonly { readonly id: string }[] } | null;
}

interface Sheet {
  readonly round: { readonly id: string; readonly version: number; readonly indicators: readonly Leaf[] };
  readonly rows: readonly { readonly unitId: string; readonly unitName: string }[];
}

const SHEET = `query ($roundId: ID!) { scoreSheet(roundId: $roundId) {
  round { id version indicators { id name maxPoints rule } } rows { unitId unitName } } }`;
const SCORE = `mutation ($input: ScoreInput!) { scoreIndicator(input: $input) { total } }`;
const STAGES = `mutation ($input: StagePlanInput!) { planRoundStages(input: $input) { id } }`;

export async function readSheet(client: ApiClient, roundId: string): Promise<Sheet> {
  const { scoreSheet } = await client.graphql<{ scoreSheet: Sheet }>(SHEET, { roundId });
  return scoreSheet;
}

/** Full points by judgement and no deduction, but what `points` says for a unit and an indicator. */
export async function scoreAll(
  inspector: ApiClient,
  roundId: string,
  points: Readonly<Record<string, Readonly<Record<string, string>>>>,
): Promise<void> {
  const { round, rows } = await readSheet(inspector, roundId);
  for (const { unitId, unitName } of rows)
    for (const { id, name, maxPoints, rule } of round.indicators) {
      if (!rule) continue;
      const given = points[unitName]?.[name];
      const input =
        rule.kind === 'judgement'
          ? { kind: 'points', points: given ?? maxPoints }
          : { kind: 'counts', counts: {} };
      const reason = given === undefined ? '' : '考核组现场核查。';
      await inspector.graphql(SCORE, {
        input: { roundId, indicatorId: id, unitId, input, reason, version: 0 },
      });
    }
}

/** One stage, for today alone. */
export async function setStage(office: ApiClient, roundId: string, stage: string): Promise<void> {
  const { round } = await readSheet(office, roundId);
  const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
  const stages = [{ stage, beginsOn: today, endsOn: today }];
  await office.graphql(STAGES, { input: { id: roundId, version: round.version, stages } });
}
