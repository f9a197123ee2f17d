import type { TimelineField } from './timeline-fields.js';
import type { AuditedEntity, IdentityEvent, SystemEvent } from './audited-words.js';

export interface AuditLogLabels {
  readonly identityEvents: Readonly<Record<IdentityEvent, string>>;
  readonly systemEvents: Readonly<Record<SystemEvent, string>>;
  readonly timelineFields: Readonly<Record<TimelineField, string>>;
  readonly entities: Readonly<Record<AuditedEntity, string>>;
}
