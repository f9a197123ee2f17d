import { expect, it } from '@jest/globals';
import { plansLabelsZhCn } from '../plans/plans.labels.zh-cn.js';
import { progressLabelsZhCn } from '../progress/progress.labels.zh-cn.js';
import { ledgerCellText, type LedgerRowFacts } from './ledger-cell-text.js';
import { LEDGER_COLUMNS } from './ledger-columns.js';

const row: LedgerRowFacts = {
  code: '2026-01-003',
  ordinal: '3',
  title: '新建标准化厂房',
  planTitle: '2026年工作要点',
  docNumber: '云政办发〔2026〕3号',
  sectionTitle: null,
  leadUnits: '县发改局',
  unitName: '县工信局',
  role: 'responsible',
  categoryName: '县直部门',
  deadlineText: '9月底前',
  dueOn: '2026-09-30',
  targetText: '不低于3万平方米',
  narrative: '主体封顶',
  percent: '66.6667',
  status: 'on_schedule',
  light: 'green',
  problems: '',
  nextStep: '组织验收',
  updatedOn: null,
};

it('prints every cell in words', () => {
  const labels = { plans: plansLabelsZhCn, progress: progressLabelsZhCn };
  expect(LEDGER_COLUMNS.map((column) => ledgerCellText(row, column, labels))).toEqual([
    '2026-01-003',
    '3',
    '新建标准化厂房',
    '2026年工作要点（云政办发〔2026〕3号）',
    '',
    '县发改局',
    '县工信局',
    '责任',
    '县直部门',
    '9月底前',
    '2026-09-30',
    '不低于3万平方米',
    '主体封顶',
    '66.7%',
    '达进度',
    '绿灯',
    '',
    '组织验收',
    '',
  ]);
});
