import type { NotificationsLabels } from './notifications.labels.js';

export const notificationsLabelsZhCn: NotificationsLabels = {
  notices: {
    'assignment.issued': '新任务待签收：{task}',
    'assignment.reminded': '{actor}催办：{task}',
    'assignment.due-soon': '即将到期（{date}）：{task}',
    'assignment.overdue': '已逾期（应于{date}完成）：{task}',
    'assignment.escalated': '{unit}的任务已升级督办：{task}',
    'assignment.lead-appointed': '已明确由{unit}牵头：{task}',
    'report.handed-in': '{actor}提请审核{quarter}进展：{task}',
    'report.submitted': '{unit}已报送{quarter}进展：{task}',
    'report.returned': '{quarter}进展被退回：{task}。原因：{reason}',
    'report.accepted': '{quarter}进展已采纳：{task}',
    'change.requested': '{unit}提出申请：{task}。理由：{reason}',
    'change.granted': '申请已同意：{task}',
    'change.refused': '申请未同意：{task}。原因：{reason}',
    'completion.requested': '{unit}申请销号：{task}',
    'completion.confirmed': '已销号：{task}',
    'completion.refused': '销号未通过：{task}。原因：{reason}',
    'assignment.reopened': '“回头看”后重新打开：{task}。原因：{reason}',
    'remark.given': '领导批示：{task}',
    'deadline.event-recorded': '已登记触发事项，完成时限为{date}：{task}',
    'deadline.re-dated': '完成时限调整为{date}：{task}',
  },
  channels: { mail: '邮件', webhook: '消息接口' },
  refusals: { 'notifications.mail-address-invalid': '邮箱地址不正确，应形如 name@example.gov.cn' },
};
