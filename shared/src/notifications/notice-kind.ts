/** What a person is told of by the system itself. A kind without a sentence in the label catalogues does not compile. */
export const NOTICE_KINDS = [
  'assignment.issued',
  'assignment.reminded',
  'assignment.due-soon',
  'assignment.overdue',
  'assignment.escalated',
  /** Many at once: one notice with their number, which leads to the list. */
  'assignments.due-soon',
  'assignments.overdue',
  'assignments.escalated',
  'assignment.lead-appointed',
  'report.handed-in',
  'reports.handed-in',
  'report.submitted',
  'report.returned',
  'report.accepted',
  'change.requested',
  'change.granted',
  'change.refused',
  'change.withdrawn',
  'completion.requested',
  'completion.confirmed',
  'completion.refused',
  'assignment.reopened',
  'assignment.extended',
  'assignment.extension-taken-back',
  'assignment.suspended',
  'assignment.resumed',
  'remark.given',
  'followed-item.raised',
  'followed-item.answered',
  'followed-item.returned',
  'followed-item.settled',
  'deadline.event-recorded',
  'deadline.re-dated',
  'result.proposed',
  'result.announced',
  'result.published',
  'result.corrected',
  'appeal.lodged',
  'appeal.upheld',
  'appeal.answered',
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** What the sentence of a notice is filled with: names and dates as they were when it was written. */
export interface NoticeParameters {
  readonly task?: string;
  readonly unit?: string;
  readonly actor?: string;
  readonly reason?: string;
  readonly date?: string;
  readonly quarter?: string;
  readonly count?: string;
  readonly round?: string;
  /** Of the escalation ladder, as the jurisdiction calls it. */
  readonly step?: string;
}
