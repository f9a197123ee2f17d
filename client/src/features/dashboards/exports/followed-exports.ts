import { makeVar } from '@apollo/client';

/** Exports that were asked for on this page, since it was loaded: each is fetched by itself once it is ready. */
export const awaitedExports = makeVar<readonly string[]>([]);

/** What stands in the corner of the page until its reader puts it away. */
export const followedExports = makeVar<readonly string[]>([]);

/** Ids are put in once. */
export function follow(id: string): void {
  if (!followedExports().includes(id)) followedExports([...followedExports(), id]);
}

export function putAway(ids: readonly string[]): void {
  followedExports(followedExports().filter((id) => !ids.includes(id)));
}
