import type { Actor } from '#shared/access/policy.js';
import type { IdempotencyClaim } from '../idempotency/idempotency-claim.js';

/** What every use case knows of the request that it serves. Made anew for each request and each event. */
export interface RequestContext {
  readonly requestId: string;
  readonly address: string | null;
  /** Null before log-in. */
  readonly actor: Actor | null;
  readonly sessionId: string | null;
  /** True until the account has chosen its own password: only that is allowed meanwhile. */
  readonly mustChangePassword: boolean;
  /** The user's action that the request carries out or repeats, where the client names it. */
  readonly claim?: IdempotencyClaim | undefined;
}

/** A request of somebody who is logged in. */
export interface ActorContext extends RequestContext {
  readonly actor: Actor;
}
