import { FIGURES_PER_REPORT } from './figures/figure-limits.js';
import { FILES_PER_REPORT, NARRATIVE_LIMIT } from './report-limits.js';
import type { ReportLabels, ReportRefusalLabels } from './report.labels.js';

export const reportLabelsZhCn: ReportLabels = {
  targetStandings: { met: '达标', not_met: '未达标', unclear: '需人工判断', no_figure: '未填数据' },
  memberStandings: { completed: '已完成', reported: '已报送', missing: '未报送', late: '逾期未报' },
  disputeStates: {
    raised: '待单位答复',
    agreed: '单位认可',
    insisted: '单位坚持原数',
    resolved: '已裁定',
    dropped: '已撤回',
  },
  disputeTransitions: {
    'figure-dispute.agree': '认可',
    'figure-dispute.insist': '坚持原数',
    'figure-dispute.resolve': '裁定',
    'figure-dispute.drop': '撤回异议',
  },
  keptValues: { reported: '以填报数为准', disputed: '以核查数为准' },
  carriedItemKinds: { problem: '上期问题', next_step: '上期安排' },
  carriedItemStates: { open: '尚未解决', solved: '已解决' },
  personalDataKinds: { 'identity-number': '身份证号', 'mobile-number': '手机号' },
};

export const reportRefusalsZhCn: ReportRefusalLabels = {
  'progress.text-too-long': `不得超过 ${NARRATIVE_LIMIT} 字。`,
  'progress.percent-out-of-range': '完成率应为 0 至 100 的数，最多两位小数。',
  'progress.as-of-invalid': '请选择数据截止日期。',
  'progress.too-many-files': `佐证材料不得超过 ${FILES_PER_REPORT} 份。`,
  'progress.too-many-items': '条目过多，请分次填报。',
  'progress.signer-missing': '请填写签批人姓名。',
  'progress.dispute-source-missing': '请写明核查数的来源。',
  'progress.figure-not-a-number': '请填写数字，整数部分最多 12 位，小数最多 6 位。',
  'progress.figure-label-missing': '请填写数据名称。',
  'progress.figure-value-missing': '请填写数值。',
  'progress.figure-share-incomplete': '占比数据须同时填写分子和分母。',
  'progress.figure-denominator-zero': '分母不能为零。',
  'progress.figure-twice': '同一项数据填写了两次。',
  'progress.too-many-figures': `数据不得超过 ${FIGURES_PER_REPORT} 项。`,
  'progress.file-unknown': '找不到所选的佐证材料，请重新上传。',
  'progress.target-unknown': '该量化目标不属于本任务，请刷新后重试。',
  'progress.source-unknown': '只能采用本任务成员单位已报送的填报。',
  'progress.figure-disputed': '该项数据存在异议记录，可以修改数值，但不能删除或改名。',
  'progress.not-disputable': '该填报尚未报送，不能提出异议。',
  'progress.already-disputed': '该项数据已有未结异议，请先办结。',
  'progress.dispute-reason-missing': '请说明坚持原数的理由。',
  'progress.dispute-grounds-missing': '请写明裁定依据。',
  'progress.not-consolidating-lead': '只有负责汇总的牵头单位可以查看成员单位填报。',
};
