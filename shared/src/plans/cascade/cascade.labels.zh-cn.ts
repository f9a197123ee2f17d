import type { CascadeLabels } from './cascade.labels.js';

export const cascadeLabelsZhCn: CascadeLabels = {
  superiorKinds: { own_plan: '本级文件', superior_plan: '上级文件', external: '系统外文件' },
  mappingStates: { suggested: '待确认', confirmed: '已承接', rejected: '不对应' },
  transitions: { 'mapping.confirm': '确认承接', 'mapping.reject': '不对应' },
  gaps: {
    not_taken_up: '无人承接',
    missing_report: '缺少报送安排',
    later_deadline: '时限晚于上级',
    no_deadline: '未定时限',
    different_number: '数字与上级不同',
  },
  refusals: {
    'cascade.title-missing': '请填写上级文件的标题。',
    'cascade.too-long': '内容过长，请精简后再提交。',
    'cascade.point-title-missing': '有要点没有标题，请补上。',
    'cascade.no-points': '请至少列出一条上级要点。',
    'cascade.too-many-points': '上级要点不能超过 1000 条。',
    'cascade.date-invalid': '日期应写成 2026-06-30 的形式。',
    'cascade.follows-itself': '所选文件正在承接本文件，不能再作为本文件的上级文件。',
    'cascade.no-superior': '本文件还没有关联上级文件。',
    'cascade.point-unknown': '上级文件中没有这条要点。',
    'cascade.task-unknown': '本文件中没有这项任务。',
  },
};
