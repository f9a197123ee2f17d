import type { Comparison } from '#shared/plans/revision/compare-versions.js';
import type {
  DocumentField,
  DocumentVersion,
  TaskField,
  VersionTask,
} from '#shared/plans/revision/document-version.js';
import {
  proposedSide,
  type RevisionDifference as Found,
} from '#shared/plans/revision/revision-difference.js';
import type { RevisionDifference, RevisionLine } from './revision.type.js';

type TaskOf = (key: string | null) => VersionTask | undefined;

/** A difference with what each version says, ready to be printed side by side. */
export class DifferenceView {
  private readonly base: TaskOf;
  private readonly ours: TaskOf;
  private readonly theirs: TaskOf;

  constructor(
    private readonly versions: Comparison['versions'],
    private readonly reportCountOf: (taskId: string) => number,
  ) {
    this.base = finder(versions.base);
    this.ours = finder(versions.ours);
    this.theirs = finder(versions.theirs);
  }

  of(found: Found): RevisionDifference {
    const { id, kind, origin, field, taskKeys } = found;
    const task = this.ours(taskKeys.ours) ?? this.theirs(taskKeys.theirs);
    const lines = (version: DocumentVersion, own: VersionTask | undefined) =>
      isAboutDocument(found) ? documentLines(version, found) : own ? taskLines(own, field) : null;
    return {
      id,
      kind,
      origin,
      field,
      proposed: proposedSide(found),
      taskName: task ? [task.ordinal, task.title].filter(Boolean).join(' ') : null,
      taskCode: this.ours(taskKeys.ours)?.code ?? null,
      reportCount: taskKeys.ours === null ? 0 : this.reportCountOf(taskKeys.ours),
      base: lines(this.versions.base, this.base(taskKeys.base)),
      ours: lines(this.versions.ours, this.ours(taskKeys.ours)),
      theirs: lines(this.versions.theirs, this.theirs(taskKeys.theirs)),
    };
  }
}

function finder({ tasks }: DocumentVersion): TaskOf {
  const byKey = new Map(tasks.map((task) => [task.key, task]));
  return (key) => (key === null ? undefined : byKey.get(key));
}

const isAboutDocument = ({ taskKeys }: Found): boolean => taskKeys.ours === null && taskKeys.theirs === null;

const text = (value: string | null): RevisionLine[] => (value ? [{ text: value }] : []);

const documentLines = (version: DocumentVersion, { field }: Found): RevisionLine[] =>
  field === null
    ? version.tasks.map(({ ordinal, title }) => ({ text: [ordinal, title].filter(Boolean).join(' ') }))
    : text(version[field as DocumentField]);

/** Without a field: the whole task. */
function taskLines(task: VersionTask, field: Found['field']): RevisionLine[] {
  const units = () => task.units.map(({ printedName, role }) => ({ text: printedName, role }));
  const deadlines = () => task.deadlines.map(({ text: printed, date }) => ({ text: printed, date }));
  switch (field as TaskField | null) {
    case 'units':
      return units();
    case 'deadlines':
      return deadlines();
    case 'targets':
      return task.targets.map((target) => ({ text: target.text }));
    case 'sectionPath':
      return text(task.sectionPath.join(' / '));
    case 'ordinal':
    case 'title':
    case 'content':
    case 'leader':
      return text(task[field as 'ordinal' | 'title' | 'content' | 'leader']);
    case null:
      return [...text(task.content || task.title), ...units(), ...deadlines()];
  }
}
