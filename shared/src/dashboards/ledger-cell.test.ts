import { expect, it } from '@jest/globals';
import { plansLabelsZhCn } from '../plans/plans.labels.zh-cn.js';
import { lightsLabelsZhCn } from '../progress/lights/lights.labels.zh-cn.js';
import { progressLabelsZhCn } from '../progress/progress.labels.zh-cn.js';
import { dashboardsLabelsZhCn } from './dashboards.labels.zh-cn.js';
import { ledgerCell, type LedgerCellFacts } from './ledger-cell.js';
import { fieldsOfColumns } from './ledger-column-fields.js';
import { LEDGER_COLUMNS } from './ledger-columns.js';

const row: LedgerCellFacts = {
  code: '2026-01-003',
  ordinal: '3.',
  title: '修订应急预案',
  content: '修订应急预案，开展演练。',
  planTitle: '年度重点任务',
  docNumber: '测政发〔2026〕1号',
  sectionTitle: null,
  leadUnits: '县应急局、县消防救援大队',
  unitName: '县应急局',
  divisionName: '应急指挥股',
  officerName: null,
  leaderName: '王某',
  officerPhone: null,
  role: 'lead',
  categoryName: '县直部门',
  startsOn: '2026-03-01',
  deadlineText: '6月底前',
  dueOn: null,
  targetText: '',
  quarterTarget: '每季度1次',
  narrative: '=1+1',
  percent: '33.35',
  status: 'behind',
  light: 'yellow',
  lightReason: { key: 'due_soon', days: 5, points: null, date: null },
  evidence: '照片.pdf',
  problems: '',
  nextStep: '',
  review: 'returned',
  reviewReason: '数据不实',
  updatedOn: '2026-07-03',
};

const labels = {
  ...plansLabelsZhCn,
  ...progressLabelsZhCn,
  ...dashboardsLabelsZhCn,
  lightReasons: lightsLabelsZhCn.reasons,
};

it('prints closed words in the language, percents half up, and a dash for what does not exist', () => {
  const cells = LEDGER_COLUMNS.map((column) => ledgerCell(row, column, labels));
  expect(cells).toEqual([
    '2026-01-003',
    '3.',
    '修订应急预案',
    '修订应急预案，开展演练。',
    '年度重点任务',
    '测政发〔2026〕1号',
    '—',
    '县应急局、县消防救援大队',
    '县应急局',
    '应急指挥股',
    '—',
    '—',
    '王某',
    '牵头',
    '县直部门',
    '2026-03-01',
    '6月底前',
    '—',
    '',
    '每季度1次',
    '=1+1',
    '33.4%',
    '欠进度',
    '黄灯（距到期 5 天）',
    '照片.pdf',
    '',
    '',
    '已退回（数据不实）',
    '2026-07-03',
  ]);
});

it.each(LEDGER_COLUMNS)('reads of a row for the column %s what is said to be read', (column) => {
  const read = new Set<string | symbol>();
  const watched = new Proxy(row, {
    get: (target, field) => {
      read.add(field);
      return Reflect.get(target, field) as unknown;
    },
  });
  ledgerCell(watched, column, labels);
  expect(read).toEqual(fieldsOfColumns([column]));
});
