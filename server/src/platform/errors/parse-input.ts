import type { z } from 'zod';
import { invalidInput } from './domain-error.js';

/** Checks input by a shared schema. @throws DomainError INVALID_INPUT naming the first field that is wrong. */
export function parseInput<Schema extends z.ZodType>(schema: Schema, input: unknown): z.infer<Schema> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw invalidInput(issue?.message ?? 'error.invalid-input', issue?.path.join('.') ?? '');
}
