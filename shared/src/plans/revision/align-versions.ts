import type { VersionTask, VersionsToCompare } from './document-version.js';
import { matchTasks } from './match-tasks.js';

/** One task in up to three versions. */
export interface AlignedTask {
  readonly base: VersionTask | null;
  readonly ours: VersionTask | null;
  readonly theirs: VersionTask | null;
}

const byKey = (tasks: readonly VersionTask[]) => new Map(tasks.map((task) => [task.key, task]));

/**
 * The same task in all versions. A task of the plan is tied to the corrected document through what was printed first;
 * where that does not lead, directly: the office may have rewritten it as the correction now does.
 */
export function alignVersions({ base, ours, theirs, ourBase }: VersionsToCompare): AlignedTask[] {
  const ourToBase = matchTasks(ours.tasks, base.tasks, ourBase);
  const baseToTheirs = matchTasks(base.tasks, theirs.tasks);
  const through = new Map(
    [...ourToBase].flatMap(([our, printed]) => {
      const their = baseToTheirs.get(printed);
      return their === undefined ? [] : [[our, their] as const];
    }),
  );
  const ourToTheirs = matchTasks(ours.tasks, theirs.tasks, through);
  const baseOf = byKey(base.tasks);
  const theirsOf = byKey(theirs.tasks);
  const theirBase = new Map([...baseToTheirs].map(([printed, their]) => [their, printed]));
  const matched = new Set(ourToTheirs.values());
  const mine = ours.tasks.map((task): AlignedTask => {
    const their = ourToTheirs.get(task.key);
    return {
      ours: task,
      theirs: (their !== undefined && theirsOf.get(their)) || null,
      base: baseOf.get(ourToBase.get(task.key) ?? '') ?? null,
    };
  });
  const usedBase = new Set(mine.map((task) => task.base?.key));
  const added = theirs.tasks
    .filter(({ key }) => !matched.has(key))
    .map((task): AlignedTask => {
      const printed = theirBase.get(task.key);
      const free = printed !== undefined && !usedBase.has(printed) ? baseOf.get(printed) : undefined;
      return { ours: null, theirs: task, base: free ?? null };
    });
  return [...mine, ...added];
}
