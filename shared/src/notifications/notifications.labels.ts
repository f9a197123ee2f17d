import type { NoticeKind } from './notice-kind.js';

/** What officers read of this domain's closed words; a word without a label does not compile. */
export interface NotificationsLabels {
  /** Sentences with `{task}`, `{unit}`, `{actor}`, `{reason}`, `{date}`, `{quarter}` to be filled in. */
  readonly notices: Readonly<Record<NoticeKind, string>>;
}
