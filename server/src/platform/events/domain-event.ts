/** What happened, as ids only: whoever is told asks again for the data, under its own rights. */
export interface DomainEvent {
  readonly type: 'progress-changed' | 'session-ended';
  readonly jurisdictionId: string;
  /** For `progress-changed`: the assignment; its task, plan and unit beside it. For `session-ended`: the session. */
  readonly ids: Readonly<Record<string, string>>;
}
