import { decimal } from '../../kernel/decimal.js';
import type { Comparator } from '../../plans/comparator.js';

/** 已达标 / 未达标 / 需人工判断 / 未填 */
export const TARGET_STANDINGS = ['met', 'not_met', 'unclear', 'no_figure'] as const;
export type TargetStanding = (typeof TARGET_STANDINGS)[number];

export interface MeasuredTarget {
  readonly comparator: Comparator;
  /** Exact decimals; several for 分别达到. */
  readonly value: readonly string[];
}

/**
 * Is the target met by this value? Of several values (分别达到) each is compared with the part in its place; without
 * as many parts nobody but a person can tell. 左右 is met when hit and else for a person to judge: no document says how
 * far "about" reaches. @source R13 办结率不低于95%
 */
export function targetStanding(
  { comparator, value }: MeasuredTarget,
  actual: string | null,
  parts: readonly { readonly value: string }[] = [],
): TargetStanding {
  if (actual === null) return 'no_figure';
  if (value.length === 1) return compared(comparator, value[0]!, actual);
  if (value.length === 0 || parts.length !== value.length) return 'unclear';
  const each = value.map((wanted, at) => compared(comparator, wanted, parts[at]!.value));
  if (each.includes('not_met')) return 'not_met';
  return each.includes('unclear') ? 'unclear' : 'met';
}

function compared(comparator: Comparator, wanted: string, actual: string): TargetStanding {
  const difference = decimal(actual).minus(wanted);
  const holds: Readonly<Record<Comparator, boolean>> = {
    at_least: difference.gte(0),
    at_most: difference.lte(0),
    equal: difference.eq(0),
    more_than: difference.gt(0),
    approx: difference.eq(0),
  };
  if (holds[comparator]) return 'met';
  return comparator === 'approx' ? 'unclear' : 'not_met';
}
