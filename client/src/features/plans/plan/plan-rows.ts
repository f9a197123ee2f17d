import type { PlanQuery } from '../../../generated/graphql.js';

type Plan = PlanQuery['plan'];
export type PlanTask = Plan['tasks'][number];

/** A row of the plan's table: a heading, or a task below it. */
export type PlanRow =
  | { readonly kind: 'section'; readonly id: string; readonly title: string }
  | { readonly kind: 'task'; readonly id: string; readonly task: PlanTask };

/** Tasks in the document's order, with their headings before the first of each run. */
export function planRows({ sections, tasks }: Pick<Plan, 'sections' | 'tasks'>): PlanRow[] {
  const byId = new Map(sections.map((section) => [section.id, section]));
  const path = (id: string | undefined): string[] => {
    const section = id === undefined ? undefined : byId.get(id);
    return section ? [...path(section.parentId ?? undefined), section.title] : [];
  };
  return tasks.flatMap((task, index): PlanRow[] => {
    const row: PlanRow = { kind: 'task', id: task.id, task };
    if (index > 0 && tasks[index - 1]?.section?.id === task.section?.id) return [row];
    const title = path(task.section?.id).join(' / ');
    return title ? [{ kind: 'section', id: `section ${task.id}`, title }, row] : [row];
  });
}
