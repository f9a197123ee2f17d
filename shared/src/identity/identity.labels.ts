import type { IdentityRefusal } from './identity.refusals.js';

export interface IdentityLabels {
  readonly refusals: Readonly<Record<IdentityRefusal, string>>;
}
