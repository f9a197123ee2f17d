import { taskCode } from '../plans/task-code.js';

/**
 * The codes of a new plan's tasks: the code that a task brings along, where nobody has it yet, else the next of the
 * plan's own numbers. A code is given once in a jurisdiction. @source ux.md: nocobase#5767, export → import breaks keys
 */
export function taskCodes(
  wanted: readonly (string | undefined)[],
  { year, planNumber, taken }: { year: number; planNumber: number; taken: ReadonlySet<string> },
): string[] {
  const kept = new Set(wanted.filter((code) => code !== undefined && !taken.has(code)));
  const given = new Set<string>();
  const next = (from: number): string => {
    const code = taskCode(year, planNumber, from);
    return kept.has(code) || given.has(code) ? next(from + wanted.length) : code;
  };
  return wanted.map((code, index) => {
    const own = code !== undefined && kept.has(code) && !given.has(code) ? code : next(index + 1);
    given.add(own);
    return own;
  });
}
