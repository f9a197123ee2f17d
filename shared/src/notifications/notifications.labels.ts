import type { DeliveryChannel } from './delivery-channel.js';
import type { NoticeKind } from './notice-kind.js';
import type { NotificationsRefusal } from './notice-preferences.schema.js';
import type { UndoKind } from '../undo/undo-kind.js';

/** What officers read of this domain's closed words; a word without a label does not compile. */
export interface NotificationsLabels {
  /** Sentences with `{task}`, `{unit}`, `{actor}`, `{reason}`, `{date}`, `{quarter}` to be filled in. */
  readonly notices: Readonly<Record<NoticeKind, string>>;
  /** What was done and can be taken back, with `{name}`, `{count}`, `{date}` to be filled in. */
  readonly undoKinds: Readonly<Record<UndoKind, string>>;
  /** The reason that is written down where something is taken back. */
  readonly undoReason: string;
  readonly channels: Readonly<Record<DeliveryChannel, string>>;
  readonly refusals: Readonly<Record<NotificationsRefusal, string>>;
}
