/** 回头看: all that was struck off or reported complete; 随机抽查: a draw from all work in progress or done. */
export const LOOK_BACK_METHODS = ['look_back', 'spot_check'] as const;
export type LookBackMethod = (typeof LOOK_BACK_METHODS)[number];

export const LOOK_BACK_RESULTS = ['holds', 'does_not_hold'] as const;
export type LookBackResult = (typeof LOOK_BACK_RESULTS)[number];

export type LookBackRefusal =
  | 'look-back.nothing-in-scope'
  | 'look-back.already-recorded'
  | 'look-back.shortfall-missing'
  | 'look-back.evidence-missing'
  | 'look-back.percent-missing';

interface Finding {
  readonly result: LookBackResult;
  readonly shortfall: string;
  readonly foundPercent: string | null;
  readonly fileCount: number;
}

/** What "does not hold" must say, for it takes work back from a unit: what is wrong, how far it really is, proof. */
export function lookBackRefusal(finding: Finding): LookBackRefusal | null {
  if (finding.result === 'holds') return null;
  if (!finding.shortfall) return 'look-back.shortfall-missing';
  if (finding.foundPercent === null) return 'look-back.percent-missing';
  return finding.fileCount === 0 ? 'look-back.evidence-missing' : null;
}
