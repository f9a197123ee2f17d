import type { Role } from '#shared/access/roles.js';
import { speaksForUnit } from '#shared/progress/report-author.js';
import { submissionStep, type SubmissionStep } from '#shared/progress/quarter-grid/submission-step.js';
import { cellText } from './grid-row.js';
import { isWritable, type RowView } from './grid-store.js';

/** Why a row stays here for now. */
export type Unready = 'untouched' | 'no-narrative' | 'problem' | 'unsaved' | 'conflict';

export interface SubmissionPlan {
  readonly step: SubmissionStep;
  readonly ready: readonly RowView[];
  readonly unready: readonly { readonly view: RowView; readonly reason: Unready }[];
}

/** Which rows of a quarter can be handed in; what was handed in or decided on already is left out. */
export function planSubmission(rows: readonly RowView[], role: Role): SubmissionPlan {
  const speaks = speaksForUnit(
    role,
    rows.some(({ row }) => row.unitHasHead),
  );
  const open = rows.filter(
    ({ report }) => isWritable(report) || (role === 'unit_head' && report?.state === 'handed_in'),
  );
  const judged = open.map((view) => ({ view, reason: reasonOf(view) }));
  return {
    step: submissionStep('draft', speaks),
    ready: judged.flatMap(({ view, reason }) => (reason ? [] : [view])),
    unready: judged.flatMap(({ view, reason }) => (reason ? [{ view, reason }] : [])),
  };
}

function reasonOf({ state, untouched, values, problems }: RowView): Unready | undefined {
  if (untouched) return 'untouched';
  if (state.kind === 'conflict') return 'conflict';
  if (Object.keys(problems).length > 0) return 'problem';
  if (cellText('text', values.narrative) === '') return 'no-narrative';
  return state.kind === 'failed' ? 'unsaved' : undefined;
}
