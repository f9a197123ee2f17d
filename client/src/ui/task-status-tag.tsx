import type { TaskStatus } from '../generated/graphql.js';
import { useLabels } from '../lib/labels/labels.js';

/** 未开始 / 欠进度 / 达进度 / 超进度 / 已完成 / 其他, in the jurisdiction's own words and colours. */
export function TaskStatusTag({ status }: { status: TaskStatus }) {
  return (
    <span className={`status-tag task-status task-status-${status}`}>
      {useLabels().progress.taskStatuses[status]}
    </span>
  );
}
