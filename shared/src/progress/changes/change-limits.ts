/** Characters of a reason, a finding or an entry. */
export const CHANGE_TEXT_LIMIT = 2000;
/** Characters of a title, a name, a document number. */
export const CHANGE_NAME_LIMIT = 200;
export const FILES_PER_CHANGE = 20;
/** Completion requests that are confirmed in one step. */
export const BULK_LIMIT = 50;
/** Assignments that one look-back or spot check can put before its inspectors. */
export const LOOK_BACK_LIMIT = 2000;
