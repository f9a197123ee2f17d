import type { Workflow } from './workflow.js';

type AnyWorkflow = Pick<
  Workflow<string, never, string, string>,
  'name' | 'states' | 'initial' | 'transitions'
>;

/** A workflow table as a Mermaid state diagram with its guards, for reviewers. */
export function workflowDiagram({ name, initial, transitions }: AnyWorkflow): string {
  const arrows = transitions.flatMap(({ key, from, to, guards }) => {
    const conditions = guards.map(({ refusal }) => refusal).join(', ');
    return from.map((state) => `  ${state} --> ${to}: ${key}${conditions ? ` [${conditions}]` : ''}`);
  });
  return [
    `## ${name}`,
    '',
    '```mermaid',
    'stateDiagram-v2',
    `  [*] --> ${initial}`,
    ...arrows,
    '```',
    '',
  ].join('\n');
}
