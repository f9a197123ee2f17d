import type { AttentionLabels } from './attention.labels.js';

export const attentionLabelsZhCn: AttentionLabels = {
  alertKinds: {
    nothing_entered: '未填报',
    falling: '进度回落',
    unchanged: '长期不变',
    far_from_mean: '明显偏离',
    sum_wrong: '合计不符',
    phantom_owner: '无人承办',
  },
  alerts: {
    nothing_entered: '已有 {quarters} 个季度没有填报',
    falling: '完成率由 {from}% 降为 {to}%',
    unchanged: '连续 {times} 次填报都是 {percent}%',
    far_from_mean: '完成率 {percent}%，同一任务各单位平均 {mean}%',
    sum_wrong: '有 {figures} 项数据的分项之和与总数不符',
    phantom_owner: '该单位没有可以登录的账号，无法填报',
  },
};
