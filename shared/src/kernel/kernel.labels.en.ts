import type { KernelLabels } from './kernel.labels.js';

export const kernelLabelsEn: KernelLabels = {
  errorCodes: {
    UNAUTHENTICATED: 'Your log-in has ended. Please log in again.',
    FORBIDDEN: 'You are not permitted to do this.',
    NOT_FOUND: 'Not found: it may have been deleted, or it lies outside what you may see.',
    INVALID_INPUT: 'Something that was filled in is not acceptable. Please check and try again.',
    CONFLICT: 'Somebody else has changed this meanwhile. Please refresh and do it again.',
    REFUSED: 'This cannot be done at present.',
    TOO_COMPLEX: 'This asks for too much at once. Please narrow it down and try again.',
    TOO_MANY_ATTEMPTS: 'Too many attempts. Please try again later.',
    INTERNAL: 'Something went wrong. Please try again; if it stays, tell the system administrator.',
  },
  unreachable: 'The server cannot be reached. Please check the network and try again.',
  refusals: {
    'workflow.not-from-this-state':
      'This has moved on and the step is no longer open. Please refresh to see its state.',
    'error.changed-meanwhile': 'Somebody else has changed this meanwhile. Please refresh and do it again.',
    'error.invalid-input': 'Something that was filled in is not acceptable. Please check and try again.',
    'error.already-done': 'This was done before and has not been done again. Reload to see the result.',
    'error.idempotency-key-reused':
      'The key of this action was already used for another one; nothing was done. Reload and try again.',
  },
};
