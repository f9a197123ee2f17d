import type { DataAlertKind } from './data-alert.js';

export interface AttentionLabels {
  readonly alertKinds: Readonly<Record<DataAlertKind, string>>;
  /** Sentences to be filled with the values of an alert. */
  readonly alerts: Readonly<Record<DataAlertKind, string>>;
}
