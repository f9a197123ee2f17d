import type { Action } from '#shared/access/actions.js';
import { isAllowed, scopeOf, type Scope } from '#shared/access/policy.js';
import { DomainError, forbidden, unauthenticated } from '../errors/domain-error.js';
import type { ActorContext, RequestContext } from './request-context.js';

/** @throws DomainError UNAUTHENTICATED when nobody is logged in, REFUSED while the first password stands. */
export function requireActor(context: RequestContext): ActorContext {
  if (!context.actor) throw unauthenticated();
  if (context.mustChangePassword) throw new DomainError('REFUSED', { key: 'identity.must-change-password' });
  return context as ActorContext;
}

/** @throws DomainError FORBIDDEN when the policy refuses the action on what belongs to `unitId`. */
export function authorise(
  context: RequestContext,
  action: Action,
  unitId: string | null = null,
): ActorContext {
  const known = requireActor(context);
  if (!isAllowed(known.actor, action, unitId)) throw forbidden();
  return known;
}

/** The rows that the action may reach. @throws DomainError FORBIDDEN when it may reach none. */
export function authoriseList(
  context: RequestContext,
  action: Action,
): { context: ActorContext; scope: Scope } {
  const known = requireActor(context);
  const scope = scopeOf(known.actor, action);
  if (scope.kind === 'nothing') throw forbidden();
  return { context: known, scope };
}
