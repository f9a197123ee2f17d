import type { Action } from '#shared/access/actions.js';
import type { County } from './county.js';

export type Variables = Record<string, unknown>;

/** Who may ask: holders of the action; whoever is logged in; or everybody, because it is how one gets in or out. */
export type Requirement = Action | 'a session' | 'nothing';

export interface Expectation {
  readonly needs: Requirement;
  /**
   * Arguments with which the request succeeds in that county. Every id that the schema has room for is given, so that
   * another county's can be put in its place.
   */
  readonly args: (county: County) => Variables;
}

export const without = (): Variables => ({});
