import type { QuarterGridRefusal } from './quarter-grid.refusals.js';

export const quarterGridRefusalsZhCn: Readonly<Record<QuarterGridRefusal, string>> = {
  'quarter-grid.nothing-saved': '本季度尚未填报，没有可报送的内容。',
  'quarter-grid.outside': '粘贴的内容超出表格范围，超出部分未粘贴。',
  'quarter-grid.locked': '该行已报送或不可填写，未作修改。',
  'quarter-grid.no-figure-here': '该任务没有这项指标，不能填写。',
  'quarter-grid.date-unreadable': '日期应写作 2026-09-30、2026/9/30 或 2026年9月30日。',
  'quarter-grid.percent-unreadable': '完成率应为 0 至 100 的数，不要写文字。',
  'quarter-grid.number-unreadable': '指标完成值应为数，比例类指标写作“分子/分母”。',
  'quarter-grid.not-our-form': '不是本系统的季度填报表，请重新下载后填写。',
  'quarter-grid.other-quarter': '该表是 {form} 的填报表，当前填报的是 {quarter}。',
  'quarter-grid.column-missing': '缺少“{column}”一列，请重新下载填报表，不要删除表头。',
  'quarter-grid.row-unknown': '该行不是本单位本季度的任务，或者编号已被改动。',
  'quarter-grid.row-twice': '与第 {row} 行是同一项任务。',
  'quarter-grid.changed-since': '下载填报表之后，该任务已由{name}于 {time} 修改，未覆盖。',
  'quarter-grid.formula': '请填写数值或文字，不要填写公式。',
};
