import type { Refusal } from '#shared/kernel/refusal.js';
import type { Result } from '#shared/kernel/result.js';
import { refusedBy } from '#server/platform/errors/domain-error.js';

/** What a rule allows. @throws DomainError REFUSED with the rule's reason */
export function granted<Value>(result: Result<Value, Refusal>): Value {
  if (!result.ok) throw refusedBy(result.error);
  return result.value;
}
