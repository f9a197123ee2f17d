import { fillIn } from '#shared/kernel/fill-in.js';
import type { NoticeKind, NoticeParameters } from '#shared/notifications/notice-kind.js';
import { notificationsLabelsZhCn } from '#shared/notifications/notifications.labels.zh-cn.js';

/** A notice with all that a channel needs. */
export interface OutgoingNotice {
  readonly id: string;
  readonly kind: NoticeKind;
  readonly parameters: NoticeParameters;
  readonly path: string;
  readonly createdAt: Date;
  readonly loginName: string;
  readonly displayName: string;
  readonly mailAddress: string | null;
}

/** One way out. Resolves when the other side has taken the notice, rejects when it has not. */
export interface Channel {
  deliver(notice: OutgoingNotice): Promise<void>;
  close(): void;
}

/** Officers read Chinese; a mail has no language switch. */
export const sentenceOf = ({ kind, parameters }: OutgoingNotice): string =>
  fillIn(notificationsLabelsZhCn.notices[kind], { ...parameters });
