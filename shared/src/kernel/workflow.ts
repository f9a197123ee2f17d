import { ok, refused, type Result } from './result.js';
import type { Refusal } from './refusal.js';

/** A condition of a transition. `refusal` is what the user is told when `holds` is false. */
export interface Guard<Facts, Reason extends string> {
  readonly refusal: Reason;
  readonly holds: (facts: Facts) => boolean;
}

/** One row of a workflow table: under `key`, from any of `from`, to `to`, when every guard holds. */
export interface Transition<State extends string, Facts, Key extends string, Reason extends string> {
  readonly key: Key;
  readonly from: readonly State[];
  readonly to: State;
  readonly guards: readonly Guard<Facts, Reason>[];
}

export interface Workflow<State extends string, Facts, Key extends string, Reason extends string> {
  readonly name: string;
  readonly states: readonly State[];
  readonly initial: State;
  readonly transitions: readonly Transition<State, Facts, Key, Reason>[];
}

/** What a screen may offer: each transition that leaves the state, and why it is not open where it is not. */
export interface AvailableAction<Key extends string = string, Reason extends string = string> {
  readonly key: Key;
  readonly enabled: boolean;
  readonly reason?: Reason;
}

/** The state that `key` leads to, or the first guard that fails. A key that does not leave `state` is refused. */
export function advance<S extends string, F, K extends string, R extends string>(
  workflow: Workflow<S, F, K, R>,
  key: K,
  state: S,
  facts: F,
): Result<S, Refusal<R | 'workflow.not-from-this-state'>> {
  const transition = workflow.transitions.find((t) => t.key === key && t.from.includes(state));
  if (!transition) return refused({ key: 'workflow.not-from-this-state' });
  const failed = transition.guards.find((guard) => !guard.holds(facts));
  return failed ? refused({ key: failed.refusal }) : ok(transition.to);
}

/** Every transition that leaves `state`, in the table's order, open or with its reason. */
export function availableActions<S extends string, F, K extends string, R extends string>(
  workflow: Workflow<S, F, K, R>,
  state: S,
  facts: F,
): AvailableAction<K, R>[] {
  return workflow.transitions
    .filter((t) => t.from.includes(state))
    .map((t) => {
      const failed = t.guards.find((guard) => !guard.holds(facts));
      return failed ? { key: t.key, enabled: false, reason: failed.refusal } : { key: t.key, enabled: true };
    });
}
