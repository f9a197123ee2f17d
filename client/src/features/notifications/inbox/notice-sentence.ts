import { fillIn } from '#shared/kernel/fill-in.js';
import type { NoticeKind } from '#shared/notifications/notice-kind.js';
import type { Labels } from '../../../lib/labels/labels.js';

/** A notice in the reader's language. A kind that this client does not know yet is shown by what it is about. */
export function noticeSentence(labels: Labels, notice: { kind: string; parameters: unknown }): string {
  const parameters = (notice.parameters ?? {}) as Readonly<Record<string, unknown>>;
  const sentences: Readonly<Record<string, string>> = labels.notifications.notices satisfies Record<
    NoticeKind,
    string
  >;
  return fillIn(sentences[notice.kind] ?? '{task}', parameters);
}
