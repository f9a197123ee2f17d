/** What the server can take back for whoever did it. A kind without a sentence in the label catalogues does not compile. */
export const UNDO_KINDS = [
  'rows.extend',
  'rows.lead',
  'rows.suspend',
  'view.delete',
  'breakdown.discard',
  'milestone.remove',
  'account.disable',
  'division.end',
  'officer.end',
] as const;
export type UndoKind = (typeof UNDO_KINDS)[number];

/** What the sentence of an offer is filled with: names as they were when it was made. */
export interface UndoParameters {
  readonly name?: string;
  readonly count?: string;
  readonly date?: string;
}

/** For how long an act can be taken back: long enough for a reload, a telephone call and a second look. */
export const UNDO_MINUTES = 10;

export const undoUntil = (offeredAt: Date): Date => new Date(offeredAt.getTime() + UNDO_MINUTES * 60_000);
