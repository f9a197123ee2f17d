import type { Span } from '../span.js';
import { readUnitRoles, type RoleUnit } from './read-unit-roles.js';
import { UNIT_LABEL_NOUNS } from './unit-label-nouns.js';
import { bracketsIn } from './unit-parentheses.js';

const UNIT_LABEL = `(?:牵头责任|牵头|主办|主责|第一责任|责任|配合|协办|协作|协管|监督|参与|协同|落实|承办|实施|支持|协助|指导|参加)(?:${UNIT_LABEL_NOUNS})(?:及分工|及(?:具体)?(?:负责人|责任人|联系人|责任领导))?:`;
const FIELD = new RegExp(`(?:^|(?<=[。;\\s,)]))${UNIT_LABEL}[^。]{0,1200}`, 'g');
const TIME_LABEL = /(?:完成|整改|办结|落实|办理)?(?:时限|时间|期限|节点|时间节点)(?:要求|安排)?:[^。;)]*/g;

/** 责任领导:张某某(副县长), up to a stop or the next label. */
const LEADER_LABEL =
  /(?<=^|[。;\s,、()])(?:[\u4e00-\u9fa5]{0,4}领导|分管副?[省市县区州镇乡]长):\s*(?<leader>(?:[^。;:\n()]|\([^()\n]{0,20}\)){2,60}?)(?=$|[。;\n)]|[,、\s]+[\u4e00-\u9fa5]{2,10}:)/;

export interface LabelledFields {
  readonly units: readonly RoleUnit[];
  readonly leader?: Span;
  /** What stands behind 完成时限:, read as a deadline field. */
  readonly deadlineFields: readonly Span[];
}

/** 【牵头单位】甲局: a bracket that holds nothing but the label opens a field like 牵头单位:. */
const BRACKETED_LABEL = new RegExp(
  `(?<=^|[\\s。;,])\\((?<label>[\\u4e00-\\u9fa5]{0,4}(?:${UNIT_LABEL_NOUNS}|领导|责任人|联系人|时限|时间|期限|节点)(?:要求)?)\\):?`,
  'g',
);

/** The same length, with every bracketed label in the form `;牵头单位:`. */
export const openLabels = (plain: string): string =>
  plain.replace(
    BRACKETED_LABEL,
    (whole, label: string) => `;${label}${':'.repeat(whole.length - label.length - 1)}`,
  );

const hide = (text: string): string => ','.repeat(text.length);

/**
 * `责任单位:甲局、乙局`, on a line of its own or at a paragraph's end, and `完成时限:6月底前` beside it.
 * Brackets are read elsewhere; `span` is one line of the plain text.
 */
export function labelledFields(plain: string, span: Span, firstListedLeads: boolean): LabelledFields {
  const line = openLabels(plain.slice(span.start, span.end));
  const brackets = bracketsIn(line, { start: 0, end: line.length });
  const deadlineFields = [...line.matchAll(TIME_LABEL)].map((match) => ({
    start: span.start + match.index + match[0].indexOf(':') + 1,
    end: span.start + match.index + match[0].length,
  }));
  const units = [...line.matchAll(FIELD)].flatMap((match) => {
    if (brackets.some(({ start, end }) => start < match.index && match.index < end)) return [];
    const list = match[0].replace(TIME_LABEL, hide);
    const offset = span.start + match.index;
    return readUnitRoles(list, firstListedLeads).units.map((unit) => ({
      ...unit,
      start: unit.start + offset,
      end: unit.end + offset,
    }));
  });
  return { units, deadlineFields, ...leaderIn(line, span.start) };
}

function leaderIn(line: string, offset: number): Pick<LabelledFields, 'leader'> {
  const match = LEADER_LABEL.exec(line);
  if (!match) return {};
  const { leader = '' } = match.groups ?? {};
  const start = offset + match.index + match[0].length - leader.length;
  return { leader: { start, end: start + leader.trimEnd().length } };
}
