import type { TypedDocumentNode } from '@apollo/client';
import type { CompletionCheck } from '#shared/progress/changes/assignment-change.js';
import type { AssignmentTransition } from '#shared/progress/assignment.workflow.js';
import {
  confirmCompletionDocument,
  extendAssignmentDocument,
  grantExtensionDocument,
  refuseCompletionDocument,
  refuseExtensionDocument,
  requestCompletionDocument,
  requestExtensionDocument,
  resumeAssignmentDocument,
  suspendAssignmentDocument,
  withdrawCompletionDocument,
  withdrawExtensionDocument,
} from './change.documents.js';

/** The steps that the panel offers: signing has a panel of its own, reopening is a look-back's, taking back an undo's. */
export type ChangeStep = Exclude<
  AssignmentTransition,
  'assignment.sign' | 'assignment.reopen' | 'assignment.take-back-extension'
>;

/** What the dialog of a step can hold. */
export interface StepValues {
  readonly dueOn?: string | null;
  readonly resumeOn?: string | null;
  readonly reason?: string;
  readonly basis?: string;
  readonly checked?: CompletionCheck[];
  readonly fileIds: string[];
}

type StepInput = Record<string, unknown>;

interface StepForm {
  readonly document: TypedDocumentNode<unknown, { input: StepInput }>;
  /** Shown in this order. */
  readonly fields: readonly ('dueOn' | 'resumeOn' | 'reason' | 'basis' | 'checked' | 'files')[];
  /** Whether the words must be there. */
  readonly reasonNeeded: boolean;
  readonly input: (values: StepValues) => StepInput;
}

const words = ({ reason = '' }: StepValues): StepInput => ({ reason: reason.trim() });

/** Each document takes another input; what is put together below is what it takes. */
const as = (document: unknown) => document as StepForm['document'];

/** What each step asks for, and what it sends. */
export const STEP_FORMS: Readonly<Record<ChangeStep, StepForm>> = {
  'assignment.request-extension': {
    document: as(requestExtensionDocument),
    fields: ['dueOn', 'reason', 'files'],
    reasonNeeded: true,
    input: (values) => ({ ...words(values), dueOn: values.dueOn, fileIds: values.fileIds }),
  },
  'assignment.withdraw-extension': {
    document: as(withdrawExtensionDocument),
    fields: [],
    reasonNeeded: false,
    input: () => ({}),
  },
  'assignment.grant-extension': {
    document: as(grantExtensionDocument),
    fields: ['dueOn', 'reason'],
    reasonNeeded: false,
    input: (values) => ({ ...words(values), dueOn: values.dueOn }),
  },
  'assignment.refuse-extension': {
    document: as(refuseExtensionDocument),
    fields: ['reason'],
    reasonNeeded: true,
    input: words,
  },
  'assignment.extend': {
    document: as(extendAssignmentDocument),
    fields: ['dueOn', 'reason'],
    reasonNeeded: true,
    input: (values) => ({ ...words(values), dueOn: values.dueOn }),
  },
  'assignment.request-completion': {
    document: as(requestCompletionDocument),
    fields: ['reason', 'files'],
    reasonNeeded: false,
    input: ({ reason = '', fileIds }) => ({ explanation: reason.trim(), fileIds }),
  },
  'assignment.withdraw-completion': {
    document: as(withdrawCompletionDocument),
    fields: [],
    reasonNeeded: false,
    input: () => ({}),
  },
  'assignment.confirm-completion': {
    document: as(confirmCompletionDocument),
    fields: ['checked', 'reason'],
    reasonNeeded: false,
    input: (values) => ({ ...words(values), checked: values.checked ?? [] }),
  },
  'assignment.refuse-completion': {
    document: as(refuseCompletionDocument),
    fields: ['reason'],
    reasonNeeded: true,
    input: words,
  },
  'assignment.suspend': {
    document: as(suspendAssignmentDocument),
    fields: ['reason', 'basis', 'resumeOn'],
    reasonNeeded: true,
    input: (values) => ({ ...words(values), basis: values.basis?.trim() ?? '', resumeOn: values.resumeOn }),
  },
  'assignment.resume': {
    document: as(resumeAssignmentDocument),
    fields: ['reason'],
    reasonNeeded: false,
    input: words,
  },
};

export const isChangeStep = (key: string): key is ChangeStep => key in STEP_FORMS;
