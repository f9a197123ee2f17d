import type { QuarterFormLabels } from './quarter-form.labels.js';

export const quarterFormLabelsZhCn: QuarterFormLabels = {
  title: '{quarter}进展填报表（{unit}）',
  fileName: '{quarter}进展填报表',
  sheet: '季度填报',
  notes:
    '填写说明：只填白色单元格；完成率填 0 至 100 的数；指标完成值填数，比例类填“分子/分母”；数据截止日期写作 2026-09-30。不需要填报的行可以删除，最后一列“行标识”请勿改动。填好后在“季度填报”页面上传，核对差异后再套用。',
  code: '任务编号',
  task: '任务',
  targets: '量化指标',
  columns: {
    percent: '完成率（%）',
    narrative: '进展情况',
    problems: '存在问题',
    nextStep: '下一步打算',
    asOf: '数据截止日期',
  },
  figure: '指标{number}完成值',
  rowKey: '行标识（勿改）',
  reasonColumn: '错误原因',
  reasonSeparator: '；',
};
