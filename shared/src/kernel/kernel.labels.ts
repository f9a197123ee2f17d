import type { ErrorCode } from './error-codes.js';
import type { KernelRefusal } from './kernel.refusals.js';

export interface KernelLabels {
  readonly errorCodes: Readonly<Record<ErrorCode, string>>;
  /** The server was not reached at all. */
  readonly unreachable: string;
  readonly refusals: Readonly<Record<KernelRefusal, string>>;
}
