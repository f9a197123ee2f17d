import type { BreakdownJson, TaskJson } from '#shared/intake/breakdown-json.js';
import type { Gold, GoldTask } from './gold.js';
import { normalise } from './likeness.js';
import { isScored, lastHeading, pairedTasks, sameDeadline, sameTarget } from './score-document.js';

/** What one side has and the other has not, `-` for missed and `+` for too much. */
function difference<G, R>(
  expected: readonly G[],
  found: readonly R[],
  same: (g: G, r: R) => boolean,
  shown: (one: G | R) => string,
): string[] {
  const left = [...found];
  const missed = expected.filter((one) => {
    const at = left.findIndex((other) => same(one, other));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return [...missed.map((one) => `- ${shown(one)}`), ...left.map((one) => `+ ${shown(one)}`)];
}

const short = (one: object): string => JSON.stringify(one).replace(/"(text|kind|comparator|value)":/g, '');

function missesOfTask(gold: GoldTask, read: TaskJson): string[] {
  const units =
    gold.unitSource === 'body'
      ? []
      : (['leadUnits', 'responsibleUnits'] as const).flatMap((role) =>
          difference(
            gold[role].map(normalise),
            read[role].map(normalise),
            (a, b) => a === b,
            (unit) => `${role} ${unit}`,
          ),
        );
  const optional = gold.targets.filter((target) => target.optional);
  const must = gold.targets.filter((target) => !target.optional);
  const targets = read.targets.filter((target) => !optional.some((one) => sameTarget(one, target)));
  const section = lastHeading(gold.section);
  return [
    ...(section !== '' && section !== lastHeading(read.section)
      ? [`- section ${gold.section}`, `+ section ${read.section}`]
      : []),
    ...units,
    ...difference(gold.deadlines.filter(isScored), read.deadlines.filter(isScored), sameDeadline, short),
    ...difference(must, targets, sameTarget, short),
  ];
}

/** Every difference between a gold and what was read, a line each. */
export function misses(gold: Gold, read: BreakdownJson): string[] {
  const paired = pairedTasks(gold.tasks, read.tasks);
  const found = new Set(paired.values());
  const ofDocument = (['title', 'docNumber', 'date'] as const)
    .filter((key) => gold.document[key] && normalise(gold.document[key]) !== normalise(read.document[key]))
    .map((key) => `- ${key} ${gold.document[key]}  + ${read.document[key]}`);
  const ofTasks = gold.tasks.flatMap((task) => {
    const other = paired.get(task);
    if (task.optional) return [];
    const lines = other ? missesOfTask(task, other) : ['- not found'];
    return lines.map((line) => `${task.ordinal} ${task.title.slice(0, 12)}: ${line}`);
  });
  const tooMany = read.tasks
    .filter((task) => !found.has(task))
    .map((task) => `+ task ${task.ordinal} ${task.title.slice(0, 30)} [${task.section}]`);
  return [...ofDocument, ...ofTasks, ...tooMany];
}
