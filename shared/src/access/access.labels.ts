import type { Action } from './actions.js';
import type { Role } from './roles.js';

export interface AccessLabels {
  readonly roles: Readonly<Record<Role, string>>;
  readonly actions: Readonly<Record<Action, string>>;
}
