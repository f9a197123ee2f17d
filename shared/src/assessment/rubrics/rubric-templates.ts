import { INDICATOR_TEMPLATE } from '../indicator-template.js';
import type { IndicatorNode } from '../indicator.js';
import { PLAIN_RUBRIC } from '../plain-rubric.js';
import type { RoundRubric } from '../round-record.js';
import type { Part } from '../rules/rubric-terms.js';
import type { OccurrenceKind, ScoringRule } from '../rules/scoring-rule.js';
import type { RubricContent } from './rubric-content.js';

/** Rubrics to start from, in the words that units read; the office changes them as it likes. */
export const RUBRIC_TEMPLATE_KEYS = ['quarter', 'towns', 'disclosure', 'deductions', 'key_work'] as const;
export type RubricTemplateKey = (typeof RUBRIC_TEMPLATE_KEYS)[number];

export interface RubricTemplate extends RubricContent {
  readonly name: string;
  readonly categoryLabel: string;
}

type Leaf = readonly [name: string, points: string, rule: ScoringRule, standard: string];
type Branch = readonly [name: string, points: string, part: Part, leaves: readonly Leaf[]];

const priced = (pairs: Readonly<Record<string, string>>): OccurrenceKind[] =>
  Object.entries(pairs).map(([name, points], index) => ({ id: `o${index + 1}`, name, points }));

const deduction = (pairs: Readonly<Record<string, string>>): ScoringRule => ({
  kind: 'deduction',
  floor: '0',
  occurrences: priced(pairs),
});
const award = (pairs: Readonly<Record<string, string>>): ScoringRule => ({
  kind: 'award',
  occurrences: priced(pairs),
});
const proportional = (value: string): ScoringRule => ({
  kind: 'proportional',
  direction: 'at_least',
  target: { value, byCategory: {} },
  unit: '%',
});
const ON_TIME: ScoringRule = { kind: 'automatic', measure: 'on_time' };
const COMPLETION: ScoringRule = { kind: 'automatic', measure: 'completion' };
const SATISFACTION: ScoringRule = { kind: 'external', scale: '100' };

const ON_TIME_WORDS = '到期及以前到期未完成的任务中，按时限完成的比例乘以本项分值；无到期任务的得满分。';
const COMPLETION_WORDS = '承担任务经审核通过的完成比例平均值乘以本项分值；无任务的得满分。';

/** Branches without leaves of their own name are headings; every key is its place in the list. */
function treeOf(branches: readonly Branch[]): IndicatorNode[] {
  const everybody = { number: '', appliesTo: null, assessors: [], combination: 'mean' } as const;
  return branches
    .flatMap(([name, maxPoints, part, leaves], at): Omit<IndicatorNode, 'sortOrder'>[] => {
      const id = `p${at + 1}`;
      return [
        { ...everybody, id, parentId: null, name, standard: '', rule: null, maxPoints, part },
        ...leaves.map(([leaf, points, rule, standard], index) => {
          const node = { ...everybody, id: `${id}-${index + 1}`, parentId: id, part };
          return { ...node, name: leaf, standard, rule, maxPoints: points };
        }),
      ];
    })
    .map((node, index) => ({ ...node, sortOrder: index + 1 }));
}

const rubricOf = (fullPoints: string, over: Partial<RoundRubric['terms']> = {}): RoundRubric => ({
  ...PLAIN_RUBRIC,
  fullPoints,
  terms: { ...PLAIN_RUBRIC.terms, ...over },
});

const TOWNS: readonly Branch[] = [
  [
    '重点任务',
    '55',
    'base',
    [
      ['按期完成', '30', ON_TIME, ON_TIME_WORDS],
      ['完成进度', '25', COMPLETION, COMPLETION_WORDS],
    ],
  ],
  [
    '现场核查',
    '30',
    'base',
    [
      [
        '核查属实',
        '20',
        deduction({ 与填报不符: '4', 未按要求落实: '2' }),
        '随机抽查，与填报不符的每处扣4分，未按要求落实的每处扣2分，扣完为止。',
      ],
      [
        '问题整改',
        '10',
        proportional('100'),
        '督查指出的问题按期整改到位的比例乘以本项分值；没有问题的得满分。',
      ],
    ],
  ],
  [
    '群众评价',
    '15',
    'base',
    [['诉求办理', '15', SATISFACTION, '群众诉求办理满意率按百分制折算；无诉求的得满分。']],
  ],
];

const DISCLOSURE: readonly Branch[] = [
  [
    '主动公开',
    '60',
    'base',
    [
      [
        '目录内容',
        '35',
        deduction({ 应公开未公开: '2', 逾期公开: '0.5' }),
        '应公开未公开的每条扣2分，逾期公开的每条扣0.5分，扣完为止。',
      ],
      [
        '内容准确',
        '25',
        deduction({ 内容有误: '1', 泄露个人信息: '5' }),
        '内容有误的每处扣1分，泄露个人信息的每处扣5分，扣完为止。',
      ],
    ],
  ],
  [
    '依申请公开',
    '25',
    'base',
    [
      ['按期答复', '15', proportional('100'), '法定期限内答复的比例乘以本项分值；无申请的得满分。'],
      [
        '复议诉讼',
        '10',
        deduction({ 被撤销或确认违法: '5' }),
        '答复被撤销或确认违法的，每件扣5分，扣完为止。',
      ],
    ],
  ],
  ['社会评价', '15', 'base', [['第三方评估', '15', SATISFACTION, '第三方评估结果按百分制折算。']]],
  [
    '加分项',
    '8',
    'bonus',
    [
      [
        '便民做法',
        '8',
        award({ 办事环节减少: '2', 办理时限缩短一半以上: '4' }),
        '经核实方便群众办事的，办事环节减少的每项加2分，办理时限缩短一半以上的每项加4分。',
      ],
    ],
  ],
];

const DEDUCTIONS: readonly Branch[] = [
  [
    '任务落实',
    '60',
    'base',
    [
      [
        '办结时限',
        '40',
        deduction({ 逾期一个月以内: '4', 逾期一个月以上: '10' }),
        '逾期一个月以内办结的每项扣4分，超过一个月的每项扣10分，扣完为止。',
      ],
      ['办理质量', '20', deduction({ 退回重办: '5' }), '经核查退回重办的每项扣5分，扣完为止。'],
    ],
  ],
  [
    '真实准确',
    '40',
    'base',
    [
      [
        '填报属实',
        '40',
        deduction({ 数据不实: '10', 虚报完成: '20' }),
        '数据不实的每项扣10分，虚报完成的每项扣20分，扣完为止。',
      ],
    ],
  ],
];

const KEY_WORK: readonly Branch[] = [
  [
    '重点工作',
    '600',
    'base',
    [
      ['年度目标', '350', proportional('100'), '年度目标完成率乘以本项分值，超额完成的得满分。'],
      ['完成进度', '250', COMPLETION, COMPLETION_WORDS],
    ],
  ],
  [
    '履职质效',
    '250',
    'base',
    [
      ['按期办结', '150', ON_TIME, ON_TIME_WORDS],
      ['核查属实', '100', deduction({ 与实际不符: '20' }), '核查发现与实际不符的每项扣20分，扣完为止。'],
    ],
  ],
  ['群众满意', '150', 'base', [['满意度调查', '150', SATISFACTION, '满意度调查结果按百分制折算。']]],
  [
    '加分项',
    '50',
    'bonus',
    [
      [
        '上级考核',
        '50',
        award({ 获省级综合考核先进: '30', 获市级综合考核先进: '20' }),
        '所承担工作在上级综合考核中获先进的，省级加30分，市级加20分，合计不超过50分。',
      ],
    ],
  ],
];

const GRADES = [
  { name: '优秀', from: '90' },
  { name: '良好', from: '70' },
  { name: '合格', from: '60' },
  { name: '不合格', from: '0' },
];

/** Results, deadlines and what the people served say. @source 《整治形式主义为基层减负若干规定》 (2024) */
export const RUBRIC_TEMPLATES: Readonly<Record<RubricTemplateKey, RubricTemplate>> = {
  quarter: {
    name: '部门季度工作要点督查评分细则',
    categoryLabel: '县直部门',
    rubric: PLAIN_RUBRIC,
    indicators: INDICATOR_TEMPLATE,
  },
  towns: {
    name: '乡镇工作督查评分细则',
    categoryLabel: '乡镇',
    rubric: { ...rubricOf('100'), grades: GRADES },
    indicators: treeOf(TOWNS),
  },
  disclosure: {
    name: '政务公开工作评分细则',
    categoryLabel: '县直部门、乡镇',
    rubric: rubricOf('100', { caps: { bonus: '8', deduction: null } }),
    indicators: treeOf(DISCLOSURE),
  },
  deductions: {
    name: '督查工作扣分细则（任务少的单位扣分加倍）',
    categoryLabel: '县直部门',
    rubric: rubricOf('100', { doubleBelow: 3 }),
    indicators: treeOf(DEDUCTIONS),
  },
  key_work: {
    name: '重点工作千分制考核细则',
    categoryLabel: '县直部门',
    rubric: rubricOf('1000', { caps: { bonus: '50', deduction: null } }),
    indicators: treeOf(KEY_WORK),
  },
};
