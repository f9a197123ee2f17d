import type { AuditedEntity, IdentityEvent, SystemEvent } from './audited-words.js';

export interface AuditLogLabels {
  readonly identityEvents: Readonly<Record<IdentityEvent, string>>;
  readonly systemEvents: Readonly<Record<SystemEvent, string>>;
  readonly entities: Readonly<Record<AuditedEntity, string>>;
}
