import type { BulkStep } from '#shared/dashboards/bulk-step.js';
import type { BulkOutcomeFieldsFragment, LedgerTarget } from '../../../../generated/graphql.js';
import { useChange } from '../../../../lib/apollo/use-change.js';
import {
  appointLeadOfRowsDocument,
  extendRowsDocument,
  remindRowsDocument,
  suspendRowsDocument,
} from './bulk.document.js';

/** What the form of a step holds; each step reads its own part. */
export interface Given {
  readonly reason: string;
  readonly basis: string;
  readonly resumeOn: string;
  readonly dueOn: string;
  readonly unitId: string;
}

type Outcomes = readonly BulkOutcomeFieldsFragment[] | undefined;
type TakeStep = (step: BulkStep, target: LedgerTarget, given: Given) => Promise<Outcomes>;

/** Steps that can be taken back are offered for that by the frame of the page, once it has asked again. */
const UNDOABLE = { refetch: ['UndoOffers'] } as const;

/** Takes a step on many rows; undefined where it was refused as a whole. */
export function useBulkStep(): readonly [take: TakeStep, busy: boolean] {
  const [remind, reminding] = useChange(remindRowsDocument);
  const [suspend, suspending] = useChange(suspendRowsDocument, UNDOABLE);
  const [extend, extending] = useChange(extendRowsDocument, UNDOABLE);
  const [appoint, appointing] = useChange(appointLeadOfRowsDocument, UNDOABLE);
  const take: TakeStep = async (step, target, { reason, basis, resumeOn, dueOn, unitId }) => {
    switch (step) {
      case 'remind':
        return (await remind({ target }))?.remindRows;
      case 'extend':
        return (await extend({ input: { target, dueOn, reason } }))?.extendRows;
      case 'lead':
        return (await appoint({ input: { target, unitId } }))?.appointLeadOfRows;
      case 'suspend':
        return (await suspend({ input: { target, reason, basis, resumeOn } }))?.suspendRows;
    }
  };
  return [take, reminding || suspending || extending || appointing];
}
