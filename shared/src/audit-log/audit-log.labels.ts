import type { AuditedEntity, IdentityEvent } from './audited-words.js';

export interface AuditLogLabels {
  readonly identityEvents: Readonly<Record<IdentityEvent, string>>;
  readonly entities: Readonly<Record<AuditedEntity, string>>;
}
