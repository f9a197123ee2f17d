import {
  isTimelineField,
  TIMELINE_FIELDS,
  type TimelineFieldKind,
} from '#shared/audit-log/timeline-fields.js';
import type { TaskTimelineQuery } from '../../../generated/graphql.js';
import { instantLabel } from '../../../lib/format/civil-date-label.js';
import { percentLabel } from '../../../lib/format/number-labels.js';
import type { Labels } from '../../../lib/labels/labels.js';

export type TimelineEntry = TaskTimelineQuery['taskTimeline']['rows'][number];

type Words = Readonly<Record<string, string>>;

interface Told {
  readonly label: string;
  readonly before: string | null;
  readonly after: string | null;
}

interface OwnWords {
  readonly yes: string;
  readonly no: string;
}

/** The log may be older or newer than the catalogue: a word that no catalogue knows is told as the kind of entry. */
export function actionWords({ action, transition, entityType }: TimelineEntry, labels: Labels): string {
  const { access, auditLog, progress } = labels;
  const steps: Words = progress.transitions;
  const catalogues: readonly Words[] = [access.actions, auditLog.systemEvents, auditLog.identityEvents];
  const entities: Words = auditLog.entities;
  return (
    (transition && steps[transition]) ||
    catalogues.map((words) => words[action]).find(Boolean) ||
    (entities[entityType] ?? '')
  );
}

/** What a reader is told of each field: its name, and both values in words. Values without words are left out. */
export function changeWords(entry: TimelineEntry, labels: Labels, own: OwnWords): Told[] {
  return entry.changes.flatMap(({ field, before, after }): Told[] => {
    if (!isTimelineField(field)) return [];
    const words = (value: unknown) =>
      valueWords(TIMELINE_FIELDS[field], value, entry.entityType, labels, own);
    const told = { label: labels.auditLog.timelineFields[field], before: words(before), after: words(after) };
    return told.before === null && told.after === null ? [] : [told];
  });
}

const textOf = (value: unknown): string | null => {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : null;
};

const listed = (value: unknown, words: Words): string | null => {
  const known = (Array.isArray(value) ? value : [value]).flatMap((one) =>
    typeof one === 'string' && words[one] ? [words[one]] : [],
  );
  return known.length > 0 ? known.join('、') : null;
};

function valueWords(
  kind: TimelineFieldKind,
  value: unknown,
  entityType: string,
  labels: Labels,
  own: OwnWords,
): string | null {
  const text = textOf(value);
  switch (kind) {
    case 'instant':
      return text && instantLabel(text);
    case 'percent':
      return text && percentLabel(text);
    case 'boolean':
      return typeof value === 'boolean' ? (value ? own.yes : own.no) : null;
    case 'state':
      return listed(value, statesOf(entityType, labels));
    case 'role':
      return listed(value, labels.plans.taskRoles);
    case 'targets':
      return listed(value, labels.lights.targets);
    case 'ending':
      return listed(value, labels.lights.endings);
    case 'text':
    case 'date':
    case 'count':
    case 'unit':
    case 'group':
    case 'person':
      return text;
  }
}

function statesOf(entityType: string, { progress, plans }: Labels): Words {
  if (entityType === 'assignment') return progress.assignmentStates;
  if (entityType === 'progress-report') return progress.reportStates;
  return entityType === 'plan' ? plans.states : {};
}
