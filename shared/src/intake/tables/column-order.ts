import type { ColumnKind } from './column-kinds.js';

/** 工作任务 | 序号 | 具体要求: what stands before the numbers heads the numbered items. */
export function sectionBeforeIndex(kinds: readonly ColumnKind[]): ColumnKind[] {
  const index = kinds.indexOf('index');
  const isWork = (kind: ColumnKind): boolean => kind === 'title' || kind === 'content';
  const at = kinds.findIndex(isWork);
  const heads = at >= 0 && at < index && kinds.slice(index).some(isWork);
  const own = kinds.includes('section') ? 'subsection' : 'section';
  return kinds.map((kind, i) => (heads && i === at ? own : kind));
}

/** 类别 | 领域: of two columns of headings the second stands below the first. */
export function sectionLevels(kinds: readonly ColumnKind[]): ColumnKind[] {
  const first = kinds.indexOf('section');
  const lone = first < 0 ? kinds.indexOf('subsection') : -1;
  return kinds.map((kind, i) =>
    i === lone
      ? 'section'
      : kind === 'section' && i > first && !kinds.includes('subsection')
        ? 'subsection'
        : kind,
  );
}
