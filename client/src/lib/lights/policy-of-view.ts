import type { LightPolicy } from '#shared/progress/lights/light-policy.js';
import { LIGHTS, TASK_STATUSES, type Light, type TaskStatus } from '#shared/progress/task-status.js';
import type { LightPolicyFieldsFragment } from '../../generated/graphql.js';

interface Look {
  readonly name: string;
  readonly colour: string;
}

/** The policy as rules know it, from the lists that the API answers. */
export function policyOfView(view: LightPolicyFieldsFragment): LightPolicy {
  const statuses = new Map(view.statuses.map((look) => [look.status, look]));
  const lights = new Map(view.lights.map((look) => [look.light, look]));
  return {
    tolerance: view.tolerance,
    notStartedLag: view.notStartedLag,
    dueSoonDays: view.dueSoonDays,
    yellowLag: view.yellowLag,
    statusNames: named(TASK_STATUSES, statuses),
    lightNames: named(LIGHTS, lights),
    statusColours: coloured<TaskStatus>(TASK_STATUSES, statuses),
    lightColours: coloured<Light>(LIGHTS, lights),
    ladder: view.ladder,
  };
}

function named<Key extends string>(
  keys: readonly Key[],
  looks: ReadonlyMap<Key, Look>,
): Partial<Record<Key, string>> {
  const given = keys.flatMap((key) => {
    const name = looks.get(key)?.name;
    return name ? [[key, name] as const] : [];
  });
  return Object.fromEntries(given) as Partial<Record<Key, string>>;
}

const coloured = <Key extends string>(
  keys: readonly Key[],
  looks: ReadonlyMap<Key, Look>,
): Record<Key, string> =>
  Object.fromEntries(keys.map((key) => [key, looks.get(key)?.colour ?? ''])) as Record<Key, string>;
