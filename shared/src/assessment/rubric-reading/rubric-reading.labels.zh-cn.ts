import type { RubricReadingLabels } from './rubric-reading.labels.js';

export const rubricReadingLabelsZhCn: RubricReadingLabels = {
  problems: {
    'rubric.deduction-range': '“{name}”的扣分是一个幅度，无法计算，暂按综合评判。',
    'rubric.rule-vague': '“{name}”没有写明分值，无法计算，暂按综合评判。',
    'rubric.rank-without-points': '“{name}”按排名赋分，但没有写明各名次的分值，暂按综合评判。',
    'rubric.no-table': '没有找到考核表：表头应有指标（或项目、内容）和分值、评分标准。',
    'rubric.too-many': '指标超过 {most} 项，超出部分未读入。',
    'rubric.total-differs': '写明总分 {stated} 分，各部分合计 {sum} 分。',
    'rubric.part-differs': '“{name}”写明 {stated} 分，下级合计 {sum} 分。',
    'rubric.unit-part-differs': '{unit}的“{name}”合计 {sum} 分，应为 {stated} 分。',
    'rubric.sub-items-differ': '“{name}”分值 {stated} 分，评分标准各项合计 {sum} 分。',
    'rubric.sub-item-without-points': '“{name}”没有写明分值。',
    'rubric.sub-rules-joined': '“{name}”各项的评分方式不同，合为逐项核对，可自行拆分。',
    'rubric.number-twice': '序号 {number} 重复，已用于第 {first} 行。',
    'rubric.points-missing': '“{name}”没有写明分值，请补填。',
    'rubric.points-unreadable': '“{name}”的分值“{text}”不是一个数。',
    'rubric.method-unreadable': '评分规则无法识别，请按导出表的格式填写。',
    'rubric.row-too-long': '本行的列数多于表头，未读入。',
    'rubric.text-clipped': '“{name}”超过 {limit} 字，已截短。',
    'rubric.full-assumed': '没有写明总分，按各部分合计 {points} 分。',
    'rubric.cap-assumed': '“{name}”没有写明上限，暂按 {points} 分。',
    'rubric.assessors-to-name': '“{name}”负责评 {count} 项，请在指标中指定评分人。',
    'rubric.unit-unknown': '单位名册中没有“{name}”。',
  },
  weights: { fault: '须改正', look: '请核对' },
  places: {
    sheet: '工作表“{name}”第 {row} 行第 {column} 列',
    table: '第 {name} 个表格第 {row} 行第 {column} 格',
    text: '第 {row} 行第 {column} 栏',
  },
};
