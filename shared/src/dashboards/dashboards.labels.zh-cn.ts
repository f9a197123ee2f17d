import { DUE_SOON_DAYS, SCHEDULE_TOLERANCE } from '../progress/task-status.js';
import type { DashboardsLabels } from './dashboards.labels.js';

export const dashboardsLabelsZhCn: DashboardsLabels = {
  ledgerColumns: {
    code: '任务编号',
    ordinal: '序号',
    title: '任务',
    plan: '来源文件',
    section: '板块',
    lead_unit: '牵头单位',
    unit: '责任单位',
    role: '角色',
    category: '分组',
    deadline: '时限',
    due_on: '截止日期',
    target: '量化目标',
    narrative: '进展情况',
    percent: '完成率',
    status: '状态',
    light: '亮灯',
    problems: '存在问题',
    next_step: '下一步',
    updated_on: '更新时间',
  },
  overviewNumbers: {
    assignments: '任务分工',
    completed: '已完成',
    mean_percent: '平均完成率',
    overdue: '逾期未完成',
    yellow: '黄灯预警',
    behind: '欠进度',
    not_started: '未开始',
  },
  overviewReasons: {
    broken_down: '{plans} 份文件 {tasks} 项任务，分解到 {units} 个单位',
    share_completed: '占全部分工的 {share}%',
    against_schedule: '序时进度应为 {expected}%',
    longest_overdue: '最长已逾期 {days} 天',
    nothing_overdue: '无逾期事项',
    due_soon_or_far_behind: `${DUE_SOON_DAYS} 日内到期、明显滞后或逾期后完成`,
    below_schedule: `落后序时进度 ${SCHEDULE_TOLERANCE} 个百分点以上`,
    nothing_reported: '尚无审核通过的进展',
  },
  refusals: {
    'dashboards.export-too-large': '筛选后仍有 {rows} 行，一次最多下载 {limit} 行，请缩小筛选范围。',
  },
};
