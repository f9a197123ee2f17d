import type { AssignmentChangeRow } from '#db/entities/progress/assignment-change.entity.js';
import type { TenantRow } from '#db/entities/rows.js';

type Written = Omit<
  AssignmentChangeRow,
  keyof TenantRow | 'version' | 'createdAt' | 'createdBy' | 'updatedAt' | 'updatedBy'
>;

/** A change with every column that its kind does not use left empty. */
export const changeRow = (
  given: Pick<Written, 'assignmentId' | 'kind' | 'state' | 'reason'> & Partial<Written>,
): Written => ({
  basis: '',
  previousDueOn: null,
  askedDueOn: null,
  grantedDueOn: null,
  resumeOn: null,
  endedOn: null,
  effectiveOn: null,
  foundPercent: null,
  foundCompletedOn: null,
  checked: [],
  fileIds: [],
  decidedAt: null,
  decidedBy: null,
  decisionReason: null,
  ...given,
});
