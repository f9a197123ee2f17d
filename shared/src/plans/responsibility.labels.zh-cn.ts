import type { ResponsibilityLabels } from './responsibility.labels.js';
import { MOST_STEPS } from './steps/step.rules.js';

export const responsibilityLabelsZhCn: ResponsibilityLabels = {
  leadlessRules: {
    office_appoints: '由政府办明确牵头单位',
    responsible_units_lead: '无牵头单位的，责任单位即为牵头单位',
  },
  stepStandings: { done: '已完成', overdue: '已逾期', after_due: '晚于任务时限', open: '未到期' },
  successionWays: { moved: '转给承接单位', joined: '并入承接单位已有的分工', ended: '终止' },
  refusals: {
    'lead.unit-ended': '该单位已撤并，请选择在册单位。',
    'lead.already-leads': '该单位已是此任务的牵头单位。',
    'lead.already-acts': '该单位已承担此任务。',
    'lead.not-a-lead': '只能从牵头单位中指定汇总报送的单位。',
    'lead.already-reports': '该单位已负责汇总报送。',
    'lead.rule-after-issue': '文件已下发，请逐项明确牵头单位。',
    'lead.task-withdrawn': '该任务已撤下，不能再调整分工。',
    'lead.one-target-needed': '请选择一个单位或一个集合单位。',
    'lead.not-appointed': '文件中印明的单位不能移除；如文件有改动，请导入修订稿。',
    'lead.has-reports': '该单位已填报进展，不能移除。',
    'lead.nothing-to-apply': '成员变化已被他人处理，请刷新后核对。',
    'step.title-missing': '请填写分解事项。',
    'step.too-many': `分解事项不得超过 ${MOST_STEPS} 项。`,
    'step.done-in-future': '完成日期不能晚于今天。',
    'step.done-before-start': '完成日期不能早于任务下发之日。',
    'step.share-closed': '该分工已收回或已销号，不能再分解。',
  },
};
