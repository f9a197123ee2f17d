import { TIMELINE_FIELDS, timelineChanges, type TimelineChange } from '#shared/audit-log/timeline-fields.js';
import type { RecordedEntry } from './task-timeline.repository.js';
import type { TimelineEntry } from './timeline.types.js';

const NAMED = ['unit', 'group', 'person'];
const ID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

const isNamed = ({ field }: TimelineChange): boolean => NAMED.includes(TIMELINE_FIELDS[field]);

const idsIn = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter(
    (one): one is string => typeof one === 'string' && ID.test(one),
  );

/** Every id that has to become a name before the entries are told. */
export const namedIds = (entries: readonly RecordedEntry[]): string[] => [
  ...new Set(
    entries
      .flatMap(({ before, after }) => timelineChanges(before, after))
      .filter(isNamed)
      .flatMap(({ before, after }) => [...idsIn(before), ...idsIn(after)]),
  ),
];

/** An id that nobody knows any more is told as nothing, never as an id. */
function namesOf(value: unknown, names: ReadonlyMap<string, string>): string | null {
  const known = idsIn(value).flatMap((id) => names.get(id) ?? []);
  return known.length > 0 ? known.join('、') : null;
}

export function tellEntry(
  { before, after, ...entry }: RecordedEntry,
  names: ReadonlyMap<string, string>,
): TimelineEntry {
  const changes = timelineChanges(before, after)
    .map((change) =>
      isNamed(change)
        ? { ...change, before: namesOf(change.before, names), after: namesOf(change.after, names) }
        : change,
    )
    .filter((change) => change.before !== null || change.after !== null);
  return { ...entry, transition: transitionOf(after), changes };
}

function transitionOf(after: unknown): string | null {
  const value: unknown =
    typeof after === 'object' && after !== null ? (after as { transition?: unknown }).transition : null;
  return typeof value === 'string' ? value : null;
}
