import type { Phrases } from './narrative-pool.js';

/** A manual score as a share of the indicator's points, and how often it is given. */
export interface ScoreGrade {
  /** Points below the maximum, exact decimal text. */
  readonly lost: string;
  readonly weight: number;
  readonly reasons: Phrases;
}

/** By the name of the template's manual indicator, in the steps that its standard names. */
export const SCORE_GRADES: Readonly<Record<string, readonly ScoreGrade[]>> = {
  核查属实: [
    { lost: '0', weight: 70, reasons: ['抽查任务填报情况与实际一致。', '现场核查未发现不实填报。'] },
    {
      lost: '3',
      weight: 22,
      reasons: ['抽查发现一项任务完成数量与佐证材料不符。', '一项任务填报比例高于现场实际。'],
    },
    { lost: '6', weight: 8, reasons: ['抽查发现两项任务填报进度与现场不符，已责令更正。'] },
  ],
  问题整改: [
    { lost: '0', weight: 72, reasons: ['督查反馈问题均按期整改到位。', '本季度未发现需整改问题。'] },
    { lost: '2', weight: 20, reasons: ['一项反馈问题超过时限三日完成整改。', '一项栏目更新问题逾期整改。'] },
    { lost: '4', weight: 8, reasons: ['两项反馈问题逾期未整改到位。'] },
  ],
  办事满意度: [
    { lost: '0', weight: 20, reasons: ['本季度诉求办理满意率100%。', '本季度无企业群众诉求。'] },
    { lost: '0.3', weight: 30, reasons: ['诉求办理满意率98%。'] },
    { lost: '0.75', weight: 30, reasons: ['诉求办理满意率95%。'] },
    { lost: '1.35', weight: 15, reasons: ['诉求办理满意率91%，个别事项答复不够具体。'] },
    { lost: '2.4', weight: 5, reasons: ['诉求办理满意率84%，重复投诉较多。'] },
  ],
};

/** 加分: for results, never for being mentioned or for how much was written. */
export const BONUS_REASONS: Phrases = [
  '牵头任务较时限提前二十日以上全面完成，经现场核验属实。',
  '主动承担跨部门协调事项，推动三项滞后任务恢复序时进度。',
  '超额完成年度量化目标，完成率达到115%，经核验属实。',
];

export const DEDUCTION_REASONS: Phrases = [
  '同一问题经两次督办仍未整改到位。',
  '重点任务逾期且未按规定提出延期申请。',
  '填报数据经核查严重失实，责令重新填报。',
];
