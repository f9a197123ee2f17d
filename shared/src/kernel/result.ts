/** What a rule answers: a value, or the reason why not. Rules never throw for a refusal that a user can cause. */
export type Result<T, E> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value });

export const refused = <E>(error: E): Result<never, E> => ({ ok: false, error });
