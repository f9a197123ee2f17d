import type { AuditLogLabels } from './audit-log.labels.js';

export const auditLogLabelsZhCn: AuditLogLabels = {
  identityEvents: {
    'identity.log-in': '登录',
    'identity.log-in-failed': '登录失败',
    'identity.log-out': '退出登录',
    'identity.change-password': '修改密码',
    'identity.set-up': '首次设置',
  },
  entities: {
    jurisdiction: '行政区划',
    account: '账号',
    unit: '单位',
    'unit-category': '考核分组',
    'unit-group': '集合单位',
    'unit-division': '科室',
    officer: '责任人',
    'stored-file': '附件',
    'breakdown-draft': '拆解记录',
    plan: '任务文件',
    task: '任务',
    assignment: '分工',
    'progress-report': '进展填报',
    'assignment-change': '变更申请',
    'look-back': '回头看',
    'look-back-item': '回头看核查项',
    'followed-item': '跟踪事项',
    'plan-milestone': '文件节点',
    'assessment-round': '督查轮次',
    'indicator-score': '指标评分',
    'score-adjustment': '加减分',
  },
};
