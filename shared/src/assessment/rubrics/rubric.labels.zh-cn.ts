import { rubricReadingLabelsZhCn } from '../rubric-reading/rubric-reading.labels.zh-cn.js';
import type { RubricLabels } from './rubric.labels.js';

export const rubricLabelsZhCn: RubricLabels = {
  states: { draft: '起草中', published: '已定稿', retired: '已停用' },
  transitions: {
    'rubric.change': '修改',
    'rubric.publish': '定稿',
    'rubric.renew': '另起新版',
    'rubric.retire': '停用',
  },
  reading: rubricReadingLabelsZhCn,
  refusals: {
    'rubric.has-faults': '指标体系还有需要改正的地方，改正后方可定稿。',
    'rubric.has-draft': '本细则已有起草中的新版，请先定稿或停用。',
    'rubric.name-missing': '请填写细则名称，不超过 100 字。',
    'rubric.year-invalid': '年度应在 2000 至 2100 之间。',
  },
};
