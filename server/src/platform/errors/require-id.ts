import { z } from 'zod';
import { notFound } from './domain-error.js';

const uuid = z.uuid();

/** An id as callers may send it. @throws DomainError NOT_FOUND for a text that can be nobody's id */
export function requireId(id: string): string {
  if (!uuid.safeParse(id).success) throw notFound();
  return id;
}
