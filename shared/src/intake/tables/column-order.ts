import type { ColumnKind } from './column-kinds.js';

/** 工作任务 | 序号 | 具体要求: what stands before the numbers heads the numbered items. */
export function sectionBeforeIndex(kinds: readonly ColumnKind[]): ColumnKind[] {
  const index = kinds.indexOf('index');
  const isWork = (kind: ColumnKind): boolean => kind === 'title' || kind === 'content';
  const at = kinds.findIndex(isWork);
  const heads = at >= 0 && at < index && kinds.slice(index).some(isWork) && !kinds.includes('section');
  return kinds.map((kind, i) => (heads && i === at ? 'section' : kind));
}
