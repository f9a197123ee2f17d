import type { DocumentVersion, VersionTask } from '../document-version.js';

/** A task with everything empty but what the test says. */
export const versionTask = (key: string, changes: Partial<VersionTask> = {}): VersionTask => ({
  key,
  ordinal: '',
  sectionPath: [],
  title: '',
  content: '',
  leader: '',
  units: [],
  deadlines: [],
  targets: [],
  ...changes,
});

export const documentVersion = (
  tasks: readonly VersionTask[],
  changes: Partial<Omit<DocumentVersion, 'tasks'>> = {},
): DocumentVersion => ({
  title: '工作要点',
  docNumber: null,
  issuer: null,
  documentDate: null,
  ...changes,
  tasks,
});
