import type { Light, TaskStatus } from '../task-status.js';
import type { LightPolicy } from './light-policy.js';

interface Named {
  readonly taskStatuses: Readonly<Record<TaskStatus, string>>;
  readonly lights: Readonly<Record<Light, string>>;
}

/** The catalogue's words, with the jurisdiction's own where it has any. */
export const namedByPolicy = (
  { taskStatuses, lights }: Named,
  { statusNames, lightNames }: Pick<LightPolicy, 'statusNames' | 'lightNames'>,
): Named => ({
  taskStatuses: { ...taskStatuses, ...statusNames },
  lights: { ...lights, ...lightNames },
});
