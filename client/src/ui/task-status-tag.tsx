import type { TaskStatus } from '../generated/graphql.js';
import { useLabels } from '../lib/labels/labels.js';
import { StatusTag, type Tone } from './status-tag.js';

const TONES: Readonly<Record<TaskStatus, Tone>> = {
  not_started: 'neutral',
  behind: 'warning',
  on_schedule: 'info',
  ahead: 'info',
  completed: 'good',
  other: 'neutral',
};

/** 未开始 / 欠进度 / 达进度 / 超进度 / 已完成 / 其他. */
export function TaskStatusTag({ status }: { status: TaskStatus }) {
  return <StatusTag tone={TONES[status]}>{useLabels().progress.taskStatuses[status]}</StatusTag>;
}
