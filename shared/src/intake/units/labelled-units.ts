import type { Span } from '../breakdown.js';
import { readUnitRoles, type RoleUnit } from './read-unit-roles.js';

const UNIT_LABEL =
  '(?:牵头责任|牵头|主办|主责|第一责任|责任|配合|协办|参与|协同|落实|承办|实施|支持|协助|指导|参加)(?:单位|部门|科室|主体)(?:及分工)?:';
const FIELD = new RegExp(`(?:^|(?<=[。;\\s,)]))\\(?${UNIT_LABEL}[^。]{0,1200}`, 'g');
const TIME_LABEL = /(?:完成|整改|办结|落实)?(?:时限|时间|时间节点|时间要求|时限要求):[^。;)]*/g;

export interface LabelledFields {
  readonly units: readonly RoleUnit[];
  /** What stands behind 完成时限:, read as a deadline field. */
  readonly deadlineFields: readonly Span[];
}

const hide = (text: string): string => ','.repeat(text.length);

/**
 * `责任单位:甲局、乙局`, on a line of its own or at a paragraph's end, and `完成时限:6月底前` beside it.
 * Brackets are read elsewhere; `span` is one line of the plain text.
 */
export function labelledFields(plain: string, span: Span, firstListedLeads: boolean): LabelledFields {
  const line = plain.slice(span.start, span.end);
  const deadlineFields = [...line.matchAll(TIME_LABEL)].map((match) => ({
    start: span.start + match.index + match[0].indexOf(':') + 1,
    end: span.start + match.index + match[0].length,
  }));
  const units = [...line.matchAll(FIELD)].flatMap((match) => {
    if (match[0].startsWith('(')) return [];
    const list = match[0].replace(TIME_LABEL, hide);
    const offset = span.start + match.index;
    return readUnitRoles(list, firstListedLeads).units.map((unit) => ({
      ...unit,
      start: unit.start + offset,
      end: unit.end + offset,
    }));
  });
  return { units, deadlineFields };
}
