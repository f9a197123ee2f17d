import { assessmentLabelsZhCn } from '../assessment.labels.zh-cn.js';
import { AUTOMATIC_MEASURES } from '../automatic-measure.js';
import { numbered } from './rule-of-words.js';
import { plainWords } from './plain-words.js';
import { RULE_KINDS, type OccurrenceKind, type RuleKind, type ScoringRule } from '../rules/scoring-rule.js';

/**
 * Rules as our own export writes them, in words that an office can change in its spreadsheet and that are read back
 * without loss: `按次扣分：少报一次=0.5；扣到=0`. Names keep their semicolons by doubling them.
 * Targets that differ by category have no place in a sheet that other registers may read: the common one is written.
 */
export function writeRuleNotation(rule: ScoringRule): string {
  switch (rule.kind) {
    case 'judgement':
      return KINDS.judgement;
    case 'proportional': {
      const side = rule.direction === 'at_least' ? '不低于' : '不高于';
      return `${KINDS.proportional}：${side}=${rule.target.value}；单位=${escaped(rule.unit)}`;
    }
    case 'deduction':
      return `${KINDS.deduction}：${pairs(rule.occurrences)}；扣到=${rule.floor}`;
    case 'award':
      return `${KINDS.award}：${pairs(rule.occurrences)}`;
    case 'checklist':
      return `${KINDS.checklist}：${pairs(rule.entries)}`;
    case 'rank': {
      const steps = rule.steps.map(({ upTo, points }) => `前${upTo}名=${points}`).join('；');
      return `${KINDS.rank}：${rule.direction === 'at_least' ? '从高到低' : '从低到高'}；${steps}`;
    }
    case 'external':
      return `${KINDS.external}：满分=${rule.scale}`;
    case 'automatic':
      return `${KINDS.automatic}：${MEASURES[rule.measure]}`;
  }
}

/** Null where the text is no such notation. */
export function readRuleNotation(text: string): ScoringRule | null {
  const colon = text.search(/[：:]/);
  const head = (colon < 0 ? text : text.slice(0, colon)).trim();
  const kind = RULE_KINDS.find((one) => KINDS[one] === head);
  if (!kind) return null;
  return PARSERS[kind](colon < 0 ? [] : fieldsOf(text.slice(colon + 1)));
}

const { ruleKinds: KINDS, measures: MEASURES } = assessmentLabelsZhCn;
const ESCAPED_SEMICOLON = '；；';

const escaped = (name: string): string => name.replace(/；/g, ESCAPED_SEMICOLON);
const pairs = (priced: readonly OccurrenceKind[]): string =>
  priced.map(({ name, points }) => `${escaped(name)}=${points}`).join('；');

interface Field {
  readonly name: string;
  /** Null for a bare word. */
  readonly value: string | null;
}

function fieldsOf(text: string): Field[] {
  return text
    .replace(/；；/g, '\u0001')
    .split('；')
    .map((part) => part.replace(/\u0001/g, '；').trim())
    .filter((part) => part !== '')
    .map((part) => {
      const at = Math.max(part.lastIndexOf('='), part.lastIndexOf('＝'));
      return at < 0
        ? { name: part, value: null }
        : { name: part.slice(0, at), value: part.slice(at + 1).trim() };
    });
}

const valueOf = (fields: readonly Field[], name: string): string | null =>
  fields.find((field) => field.name === name)?.value ?? null;

function pricedOf(fields: readonly Field[]): OccurrenceKind[] | null {
  const priced = fields.flatMap(({ name, value }) =>
    value === null ? [] : [{ name, points: plainWords(value) }],
  );
  return priced.length > 0 && priced.length === fields.length ? numbered(priced) : null;
}

const PARSERS: Readonly<Record<RuleKind, (fields: readonly Field[]) => ScoringRule | null>> = {
  judgement: () => ({ kind: 'judgement' }),
  proportional: (fields) => {
    const least = valueOf(fields, '不低于');
    const value = least ?? valueOf(fields, '不高于');
    if (value === null) return null;
    const direction = least === null ? 'at_most' : 'at_least';
    return {
      kind: 'proportional',
      direction,
      target: { value, byCategory: {} },
      unit: valueOf(fields, '单位') ?? '',
    };
  },
  deduction: (fields) => {
    const last = fields[fields.length - 1];
    const floor = last?.name === '扣到' ? last.value : null;
    const occurrences = pricedOf(floor === null ? fields : fields.slice(0, -1));
    return occurrences && { kind: 'deduction', occurrences, floor: floor ?? '0' };
  },
  award: (fields) => {
    const occurrences = pricedOf(fields);
    return occurrences && { kind: 'award', occurrences };
  },
  checklist: (fields) => {
    const entries = pricedOf(fields);
    return entries && { kind: 'checklist', entries };
  },
  rank: (fields) => {
    const [first, ...others] = fields;
    const direction = first?.name === '从低到高' ? 'at_most' : 'at_least';
    const steps = (first?.value === null ? others : fields).map(({ name, value }) => ({
      upTo: Number(/^前(\d{1,4})名$/.exec(name)?.[1] ?? 0),
      points: value ?? '',
    }));
    return steps.length > 0 && steps.every(({ upTo }) => upTo > 0)
      ? { kind: 'rank', direction, steps }
      : null;
  },
  external: (fields) => {
    const scale = valueOf(fields, '满分');
    return scale === null ? null : { kind: 'external', scale };
  },
  automatic: ([field]) => {
    const measure = AUTOMATIC_MEASURES.find((one) => MEASURES[one] === field?.name);
    return measure ? { kind: 'automatic', measure } : null;
  },
};
