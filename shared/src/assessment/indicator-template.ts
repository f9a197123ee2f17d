import type { IndicatorNode } from './indicator.js';
import type { ScoringRule } from './rules/scoring-rule.js';

type Leaf = readonly [id: string, name: string, points: string, rule: ScoringRule, standard: string];

interface Heading {
  readonly id: string;
  readonly name: string;
  readonly points: string;
  readonly leaves: readonly Leaf[];
}

/**
 * Results, deadlines and what the people served say. Nothing for leaders' remarks, media, log-ins, photographs or
 * the number of meetings and papers, which may not be assessed.
 * @source 《整治形式主义为基层减负若干规定》 (2024); 国办函〔2026〕12号
 */
const HEADINGS: readonly Heading[] = [
  {
    id: 'delivery',
    name: '任务落实',
    points: '60',
    leaves: [
      [
        'delivery-on-time',
        '按期完成率',
        '25',
        { kind: 'automatic', measure: 'on_time' },
        '本季度到期及以前到期未完成的任务中，按时限完成的比例乘以本项分值；无到期任务的得满分。',
      ],
      [
        'delivery-completion',
        '完成进度',
        '20',
        { kind: 'automatic', measure: 'completion' },
        '承担任务经审核通过的完成比例平均值乘以本项分值，未填报的按零计；无任务的得满分。',
      ],
      [
        'delivery-reports',
        '报送质量',
        '15',
        { kind: 'automatic', measure: 'accepted_reports' },
        '承担任务中本季度进展经审核通过的比例乘以本项分值，以前季度已完成的任务视同通过；无任务的得满分。',
      ],
    ],
  },
  {
    id: 'quality',
    name: '工作质效',
    points: '25',
    leaves: [
      [
        'quality-verified',
        '核查属实',
        '15',
        { kind: 'judgement' },
        '按抽查结果评分：填报情况与实际一致的得满分；每发现一项与实际不符的扣3分，扣完为止。',
      ],
      [
        'quality-rectified',
        '问题整改',
        '10',
        { kind: 'judgement' },
        '督查发现的问题按期整改到位的得满分；每有一项逾期未整改的扣2分，扣完为止；未发现问题的得满分。',
      ],
    ],
  },
  {
    id: 'public',
    name: '群众评价',
    points: '15',
    leaves: [
      [
        'public-satisfaction',
        '办事满意度',
        '15',
        { kind: 'judgement' },
        '按本季度企业群众诉求办理满意率乘以本项分值；无诉求的得满分。',
      ],
    ],
  },
];

/** For everybody, by whoever scores the round. */
const EVERYBODY = { number: '', part: 'base', appliesTo: null, assessors: [], combination: 'mean' } as const;

/** What a round starts from when the office has no tree of its own: 100 points, in the words that units read. */
export const INDICATOR_TEMPLATE: readonly IndicatorNode[] = HEADINGS.flatMap(
  ({ id, name, points, leaves }): Omit<IndicatorNode, 'sortOrder'>[] => [
    { ...EVERYBODY, id, parentId: null, name, standard: '', rule: null, maxPoints: points },
    ...leaves.map(([leafId, leafName, maxPoints, rule, standard]) => {
      return { ...EVERYBODY, id: leafId, parentId: id, name: leafName, standard, rule, maxPoints };
    }),
  ],
).map((node, index) => ({ ...node, sortOrder: index + 1 }));
