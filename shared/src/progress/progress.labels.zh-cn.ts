import { NARRATIVE_LIMIT, FILES_PER_REPORT } from './report-limits.js';
import type { ProgressLabels } from './progress.labels.js';
import { DUE_SOON_DAYS, YELLOW_LAG } from './task-status.js';

export const progressLabelsZhCn: ProgressLabels = {
  assignmentStates: { to_sign: '待签收', signed: '已签收' },
  reportStates: { draft: '草稿', submitted: '待审核', returned: '已退回', accepted: '审核通过' },
  taskStatuses: {
    not_started: '未开始',
    behind: '欠进度',
    on_schedule: '达进度',
    ahead: '超进度',
    completed: '已完成',
    other: '其他',
  },
  lights: { green: '绿灯', yellow: '黄灯', red: '红灯', grey: '灰灯' },
  lightMeanings: {
    green: '进度正常或按期完成',
    yellow: `${DUE_SOON_DAYS} 日内到期、落后序时进度 ${YELLOW_LAG} 个百分点以上或逾期后完成`,
    red: '已逾期未完成',
    grey: '无明确时限，不亮灯',
  },
  workLists: {
    to_sign: '待签收',
    to_report: '待填报',
    to_review: '待审核',
    returned: '被退回',
    due_soon: '临期',
    overdue: '逾期',
  },
  transitions: {
    'assignment.sign': '签收',
    'progress-report.save': '保存草稿',
    'progress-report.submit': '提交审核',
    'progress-report.accept': '审核通过',
    'progress-report.return': '退回修改',
  },
  refusals: {
    'progress.assignment-withdrawn': '该分工已随文件修订或撤销而收回，只能查看。',
    'progress.assignment-not-signed': '该任务尚未签收，请本单位负责人签收后再提交。',
    'progress.narrative-missing': '请填写进展情况。',
    'progress.return-reason-missing': '请填写退回原因。',
    'progress.text-too-long': `不得超过 ${NARRATIVE_LIMIT} 字。`,
    'progress.percent-out-of-range': '完成率应为 0 至 100 的数，最多两位小数。',
    'progress.as-of-invalid': '请选择数据截止日期。',
    'progress.too-many-files': `佐证材料不得超过 ${FILES_PER_REPORT} 份。`,
    'progress.file-unknown': '找不到所选的佐证材料，请重新上传。',
    'progress.quarter-in-future': '该季度尚未开始，不能填报。',
    'progress.quarter-before-start': '该季度早于任务下发，不能填报。',
    'progress.as-of-in-future': '数据截止日期不能晚于今天。',
    'progress.as-of-before-quarter': '数据截止日期不能早于所报季度。',
  },
};
