import type { ApiClient } from '../../support/api-client.js';

interface Sheet {
  scoreSheet: {
    round: { indicators: { id: string; maxPoints: string }[] };
    rows: {
      unitId: string;
      participates: boolean;
      cells: { indicatorId: string; points: string | null }[];
    }[];
  };
}

const SHEET = `query ($roundId: ID!) { scoreSheet(roundId: $roundId) {
  round { indicators { id maxPoints } }
  rows { unitId participates cells { indicatorId points } } } }`;
const SCORE = `mutation ($input: ScoreInput!) { scoreIndicator(input: $input) { total } }`;

/** Gives every cell that is still empty its full points. Returns how many it scored. */
export async function scoreTheRest(inspector: ApiClient, roundId: string): Promise<number> {
  const { scoreSheet } = await inspector.graphql<Sheet>(SHEET, { roundId });
  const full = new Map(scoreSheet.round.indicators.map(({ id, maxPoints }) => [id, maxPoints]));
  let scored = 0;
  for (const { unitId, cells } of scoreSheet.rows.filter(({ participates }) => participates)) {
    for (const { indicatorId } of cells.filter(({ points }) => points === null)) {
      const entered = { kind: 'points', points: full.get(indicatorId) };
      const input = { roundId, indicatorId, unitId, input: entered, reason: '', version: 0 };
      await inspector.graphql(SCORE, { input });
      scored += 1;
    }
  }
  return scored;
}
