import { ACTIONS, type Action } from './actions.js';
import { GRANTS } from './grants.js';
import type { Role } from './roles.js';

/** Who asks. A missing unit on a unit role sees nothing, never everything. */
export interface Actor {
  readonly jurisdictionId: string;
  readonly accountId: string;
  readonly displayName: string;
  readonly role: Role;
  readonly unitId: string | null;
}

/** The rows of the actor's jurisdiction that an action may touch: for lists, counts and exports. */
export type Scope =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'jurisdiction' }
  | { readonly kind: 'unit'; readonly unitId: string };

export function scopeOf(actor: Actor, action: Action): Scope {
  const grant = GRANTS[action][actor.role];
  if (grant === 'jurisdiction') return { kind: 'jurisdiction' };
  if (grant === 'own-unit' && actor.unitId) return { kind: 'unit', unitId: actor.unitId };
  return { kind: 'nothing' };
}

/** May the actor do this to something that belongs to `unitId` (null: to no unit in particular)? */
export function isAllowed(actor: Actor, action: Action, unitId: string | null): boolean {
  const scope = scopeOf(actor, action);
  if (scope.kind === 'jurisdiction') return true;
  return scope.kind === 'unit' && unitId !== null && scope.unitId === unitId;
}

/** The actions of which the actor may do any at all: what a menu shows. */
export const permittedActions = (actor: Actor): Action[] =>
  ACTIONS.filter((a) => scopeOf(actor, a).kind !== 'nothing');
