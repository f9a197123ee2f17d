import { assessmentLabelsZhCn } from '../assessment.labels.zh-cn.js';
import { inTreeOrder, type IndicatorNode } from '../indicator.js';
import type { RoundRubric } from '../round-record.js';
import type { RubricContent } from '../rubrics/rubric-content.js';
import { writeRuleNotation } from './rule-notation.js';
import { bareName } from './sections.js';

/** A rubric as a sheet that offices can change and the reader reads back. */
export interface RubricSheet {
  readonly title: string;
  /** What holds for the whole, in one line. */
  readonly terms: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export const RUBRIC_SHEET_HEADER = [
  '序号',
  '一级指标',
  '分值',
  '二级指标',
  '分值',
  '三级指标',
  '分值',
  '评分标准',
  '评分规则',
  '分值类别',
  '适用单位',
] as const;

const EVERYBODY = '全部';
const LEVELS = 3;

/**
 * Always in Chinese: it is the office's own document. Assessors are accounts and stay behind.
 * `nameOf`: the name of a unit or category by its id; undefined for one that is not of the register any more.
 */
export function writeRubric(
  name: string,
  { rubric, indicators }: RubricContent,
  nameOf: (id: string) => string | undefined,
): RubricSheet {
  const byId = new Map(indicators.map((node) => [node.id, node]));
  const written = new Set<string>();
  const rows = inTreeOrder(indicators)
    .filter(({ rule }) => rule !== null)
    .map((leaf) => {
      const above = headingsOf(leaf, byId);
      const levels = above.flatMap((heading) => {
        if (written.has(heading.id)) return ['', ''];
        written.add(heading.id);
        return [numberedName(heading), heading.maxPoints];
      });
      const own = [...levels, leaf.name, ''];
      const padded = Array.from({ length: LEVELS * 2 }, (_, index) => own[index] ?? '');
      padded[LEVELS * 2 - 1] = leaf.maxPoints;
      return [
        leaf.number,
        ...padded,
        leaf.standard,
        writeRuleNotation(leaf.rule!),
        partOf(leaf),
        audienceOf(leaf, nameOf),
      ];
    });
  return { title: name, terms: termsInWords(rubric), header: RUBRIC_SHEET_HEADER, rows };
}

/** Widest first. */
function headingsOf(leaf: IndicatorNode, byId: ReadonlyMap<string, IndicatorNode>): IndicatorNode[] {
  const above = leaf.parentId === null ? undefined : byId.get(leaf.parentId);
  return above ? [...headingsOf(above, byId), above] : [];
}

/** With its number in front where the reader takes it off again. */
function numberedName({ number, name }: IndicatorNode): string {
  const text = `${number}${/\d$/.test(number) ? '.' : ''}${name}`;
  return bareName(text).number === number ? text : name;
}

const partOf = ({ part }: IndicatorNode): string => assessmentLabelsZhCn.parts[part];

function audienceOf({ appliesTo }: IndicatorNode, nameOf: (id: string) => string | undefined): string {
  if (appliesTo === null) return EVERYBODY;
  return [...appliesTo.categoryIds, ...appliesTo.unitIds].flatMap((id) => nameOf(id) ?? []).join('、');
}

function termsInWords({ fullPoints, terms, ties, grades }: RoundRubric): string {
  const { bonus, deduction } = terms.caps;
  return [
    `总分${fullPoints}分`,
    bonus !== null && `加分不超过${bonus}分`,
    deduction !== null && `扣分不超过${deduction}分`,
    assessmentLabelsZhCn.notApplicableTerms[terms.notApplicable],
    terms.doubleBelow !== null && `指标少于${terms.doubleBelow}项的单位扣分加倍`,
    ties === 'dense' ? '并列名次连续' : '并列名次跳位',
    grades.length > 0 && `等次：${grades.map(({ name, from }) => `${name}=${from}`).join('，')}`,
  ]
    .filter((words) => words !== false)
    .join('；');
}
