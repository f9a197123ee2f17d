import type { AnalysisLabels } from './analysis.labels.js';

export const analysisLabelsZhCn: AnalysisLabels = {
  spreads: {
    too_few: '只有 {count} 个单位有得分，不足以判断。',
    no_spread: '{count} 个单位得分相同，没有区分作用。',
    bunched: '{count} 个单位中 {atFull} 个得满分，区分度低。',
    ties: '{count} 个单位中 {tied} 个与其他单位同分，只有 {distinct} 种分值。',
    narrow: '得分集中，标准差 {deviation}，差距很小。',
    telling: '得分有差距，标准差 {deviation}，共 {distinct} 种分值。',
  },
  assessors: {
    too_few: '与他人共评 {cells} 格，不足以判断。',
    higher: '平均比他人高满分的 {difference}%，偏宽。',
    lower: '平均比他人低满分的 {difference}%，偏严。',
    in_line: '与他人基本一致。',
  },
};
