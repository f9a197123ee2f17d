/** What the neutral yardstick asks for, as a ratio to its limit server in the same run. @source issue 6, speed */
export interface Goal {
  readonly work: string;
  readonly name: string;
  readonly must: number;
  readonly aim: number;
}

export const GOALS: readonly Goal[] = [
  { work: 'w1', name: 'W1 ledger page', must: 0.3, aim: 0.5 },
  { work: 'w2', name: 'W2 heatmap', must: 1.5, aim: 3 },
  { work: 'w3', name: 'W3 ranking', must: 1.5, aim: 3 },
  { work: 'w4', name: 'W4 scorecard', must: 0.3, aim: 0.4 },
  { work: 'w5', name: 'W5 submit', must: 0.2, aim: 0.4 },
];

/** Time of the export as a multiple of the limit's: smaller is better. */
export const EXPORT_GOAL = { name: 'W6 export', must: 2, aim: 1.4 } as const;
