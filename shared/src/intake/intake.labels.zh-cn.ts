import type { IntakeLabels } from './intake.labels.js';

export const intakeLabelsZhCn: IntakeLabels = {
  states: { in_review: '待核对', confirmed: '已确认', discarded: '已作废' },
  transitions: {
    'breakdown.save': '保存修改',
    'breakdown.confirm': '确认入台账',
    'breakdown.discard': '作废',
  },
  unitSources: {
    parenthesis: '取自括号内分工',
    cell: '取自表格单元格',
    inherited: '沿用上方合并单元格',
    body: '取自正文主语',
  },
  refusals: {
    'intake.title-missing': '请填写文件标题。',
    'intake.no-task-taken': '没有选入台账的任务，请至少选入一项。',
    'intake.task-title-missing': '选入台账的任务中有的没有标题，请补充。',
    'intake.text-missing': '请粘贴文件正文。',
    'intake.text-too-long': '正文超过 {most} MB，请分次导入。',
    'intake.kind-not-readable': '这类文件不能拆解。请上传 txt、docx、xlsx 文件，或者直接粘贴正文。',
    'intake.file-unreadable': '文件无法读取，可能已经损坏。请用原来的程序另存后再上传，或者直接粘贴正文。',
    'intake.reading-too-slow': '{seconds} 秒内没有读完，文件过于复杂。请拆分后再导入，或者直接粘贴正文。',
    'intake.reading-too-heavy': '文件展开后过大，无法读取。请拆分后再导入，或者直接粘贴正文。',
    'intake.name-not-in-draft': '任务中没有名为“{name}”的单位，请刷新后查看。',
    'intake.one-target-needed': '请指定一个单位、一个集合单位，或者新建一个单位。',
  },
};
