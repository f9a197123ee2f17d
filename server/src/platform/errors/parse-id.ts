import { notFound } from './domain-error.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** An id from outside, in the spelling that the database uses. @throws DomainError NOT_FOUND: nothing has such an id */
export function parseId(text: string): string {
  if (!UUID.test(text)) throw notFound();
  return text.toLowerCase();
}
