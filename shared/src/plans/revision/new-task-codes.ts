import { taskCode } from '../task-code.js';

const CODE = /^(\d{4})-(\d{2,6})-(\d{3,})$/;

/**
 * Codes for tasks that a revision adds: the plan's own numbers go on after the highest that it ever gave. `known` are
 * the codes of all its tasks, withdrawn ones included. Null where none of them is of the plan's own numbering.
 */
export function newTaskCodes(known: readonly string[], count: number): string[] | null {
  const own = known.flatMap((code) => {
    const parts = CODE.exec(code);
    return parts ? [{ year: Number(parts[1]), plan: Number(parts[2]), task: Number(parts[3]) }] : [];
  });
  const [first] = own;
  if (!first) return null;
  const last = Math.max(
    ...own.filter(({ year, plan }) => year === first.year && plan === first.plan).map(({ task }) => task),
  );
  return Array.from({ length: count }, (_, index) => taskCode(first.year, first.plan, last + index + 1));
}
