import { appealWorkflow, type AppealTransition } from '#shared/assessment/appeals/appeal.workflow.js';
import type { Correction } from '#shared/assessment/appeals/correction.js';
import type { Action } from '#shared/access/actions.js';
import { isAllowed, type Actor } from '#shared/access/policy.js';
import { availableActions } from '#shared/kernel/workflow.js';
import type { AppealRecord } from './appeal.repository.js';
import type { Appeal, AppealCorrection } from './appeal.type.js';

/** The right that each step needs. */
export const NEEDED: Readonly<Record<AppealTransition, Action>> = {
  'appeal.withdraw': 'appeal.lodge',
  'appeal.reject': 'appeal.decide',
  'appeal.uphold': 'appeal.decide',
  'appeal.return': 'appeal.confirm',
  'appeal.confirm': 'appeal.confirm',
};

/** An appeal with the steps that the viewer may take. A unit reads the answer once it is final. */
export function appealView(record: AppealRecord, viewer: Actor): Appeal {
  const { decidedBy, correction, ...appeal } = record;
  const facts = { upheldByActor: decidedBy === viewer.accountId };
  const actions = availableActions(appealWorkflow, record.state, facts);
  const isOffice = isAllowed(viewer, 'appeal.decide', null);
  const isFinal = record.state !== 'upheld';
  const shown = isOffice || isFinal ? correctionView(correction) : null;
  return {
    ...appeal,
    ...(!isOffice && { returnReason: null }),
    ...(!isOffice &&
      !isFinal && { state: 'lodged' as const, answer: null, decidedAt: null, decidedByName: null }),
    correction: shown,
    availableActions: actions.filter(({ key }) => isAllowed(viewer, NEEDED[key], record.unitId)),
  };
}

const correctionView = (correction: Correction | null): AppealCorrection | null =>
  correction && {
    kind: correction.kind,
    entries: correction.kind === 'entries' ? [...correction.entries] : [],
    points: correction.kind === 'points' ? correction.points : null,
  };
