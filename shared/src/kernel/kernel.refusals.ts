/** Refusals that any domain can give. */
export const KERNEL_REFUSALS = [
  'workflow.not-from-this-state',
  'error.changed-meanwhile',
  'error.invalid-input',
  'error.already-done',
  'error.idempotency-key-reused',
] as const;
export type KernelRefusal = (typeof KERNEL_REFUSALS)[number];
