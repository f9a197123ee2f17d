import { ok, refused, type Result } from '../kernel/result.js';
import type { Refusal } from '../kernel/refusal.js';
import type { CivilDate } from '../kernel/civil-date.js';

/** 更名 / 并入 / 分设 / 撤销: what becomes of a unit in a reform of institutions. @source R93 */
export const UNIT_CHANGE_KINDS = ['renamed', 'merged', 'split', 'abolished'] as const;
export type UnitChangeKind = (typeof UNIT_CHANGE_KINDS)[number];

/** Those after which the unit is no more. */
export type UnitEnd = Exclude<UnitChangeKind, 'renamed'>;

export type UnitChangeRefusal =
  | 'organisation.change-in-future'
  | 'organisation.unit-ended'
  | 'organisation.successor-missing'
  | 'organisation.successor-unfit'
  | 'organisation.same-name'
  | 'organisation.has-units-below';

export interface UnitEndFacts {
  readonly kind: UnitEnd;
  readonly unitId: string;
  readonly effectiveOn: CivilDate;
  readonly ended: boolean;
  readonly successorIds: readonly string[];
  /** Of the successors, those that exist and have not ended. */
  readonly fitSuccessorIds: readonly string[];
  /** Units in being that hang below the unit. */
  readonly unitsBelow: number;
}

/** A merger has one successor, a split at least two, an abolition none. The day may be past, not to come. */
export function checkUnitEnd(
  facts: UnitEndFacts,
  today: CivilDate,
): Result<null, Refusal<UnitChangeRefusal>> {
  const { kind, unitId, effectiveOn, ended, successorIds, fitSuccessorIds, unitsBelow } = facts;
  const wanted = new Set(successorIds);
  const enough =
    kind === 'merged' ? wanted.size === 1 : kind === 'split' ? wanted.size >= 2 : wanted.size === 0;
  if (ended) return refused({ key: 'organisation.unit-ended' });
  if (effectiveOn > today) return refused({ key: 'organisation.change-in-future' });
  if (!enough) return refused({ key: 'organisation.successor-missing' });
  if (wanted.has(unitId) || fitSuccessorIds.length < wanted.size)
    return refused({ key: 'organisation.successor-unfit' });
  return unitsBelow > 0
    ? refused({ key: 'organisation.has-units-below', values: { count: unitsBelow } })
    : ok(null);
}

/** A name that a unit bore until a day. */
export interface FormerName {
  readonly name: string;
  /** First civil day on which it was called otherwise. */
  readonly endedOn: string;
}

/** What a unit was called on a day. Its SQL twin is `unitNameOn`. @source R93: old scores stay readable */
export function nameOn(current: string, former: readonly FormerName[], day: string): string {
  const later = former.filter(({ endedOn }) => endedOn > day);
  const [first] = [...later].sort((a, b) => (a.endedOn < b.endedOn ? -1 : 1));
  return first?.name ?? current;
}
