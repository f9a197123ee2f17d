import type { Span } from '../span.js';
import { endsAsUnit, isUnitName } from './unit-names.js';
import { readUnitRoles, type RoleUnit } from './read-unit-roles.js';

/** A bracketed list of units; `span` includes the brackets. */
export interface UnitParenthesis {
  readonly span: Span;
  readonly units: readonly RoleUnit[];
}

const NOT_UNITS =
  /^(原|含|包括|包含|除|不含|不包括|即|如|例如|简称|以下简称|以下统称|下称|指|参照|详见|见|联系|电话|附|注|试行|暂行|此件|公章|盖章|修订|同意|\d{4}[年〕)]|[A-Za-z\d.]+$)|以下简称|以下统称|谁|^(?:牵头|责任|配合|协办|参与|主办|承办|落实|实施|指导|协助|完成)(?:责任)?(?:单位|部门|科室|领导|时限)$/;

/** Outermost pairs of brackets of the plain text; a bracket without its partner is left out. */
export function bracketsIn(plain: string, span: Span): Span[] {
  const pairs: Span[] = [];
  const open: number[] = [];
  for (let i = span.start; i < span.end; i++) {
    if (plain[i] === '(') open.push(i);
    const start = plain[i] === ')' ? open.pop() : undefined;
    if (start === undefined) continue;
    while (pairs.length > 0 && pairs[pairs.length - 1]!.start > start) pairs.pop();
    pairs.push({ start, end: i + 1 });
  }
  return pairs;
}

const nameOf = (plain: string, unit: Span): string => plain.slice(unit.start, unit.end);

/** A list without a role word counts only where a sentence has just ended or ends here, and when every name is a unit. */
function standsAlone(plain: string, bracket: Span, end: number): boolean {
  const before = plain[bracket.start - 1] ?? '\n';
  // 各镇(街道): the bracket belongs to the collective.
  if (/[各省市县区州旗乡镇村道]/.test(before)) return false;
  const after = plain[bracket.end] ?? '\n';
  if (/[。;!\n]/.test(before)) return true;
  return bracket.end >= end || /[。;\n]/.test(after);
}

/**
 * Beside other unit lists a unit in brackets at the end of a clause is its list: 审理天数控制在45天以内(市法院),……. Behind
 * the name of a body it says which: 主管部门(市教育局),…….
 */
function endsClause(plain: string, bracket: Span, from: number): boolean {
  const clause = /[^,。;:、()]*$/.exec(plain.slice(from, bracket.start))?.[0] ?? '';
  return /^[,;]/.test(plain.slice(bracket.end)) && clause.length >= 8 && !endsAsUnit(clause.slice(-8));
}

function unitsIn(plain: string, bracket: Span, end: number, firstListedLeads: boolean): readonly RoleUnit[] {
  const inner = { start: bracket.start + 1, end: bracket.end - 1 };
  const content = plain.slice(inner.start, inner.end);
  if (content.length < 2 || content.length > 600 || NOT_UNITS.test(content)) return [];
  const { units, hasRoleWord } = readUnitRoles(content, firstListedLeads);
  if (units.length === 0) return [];
  const certain = units.filter((unit) => isUnitName(nameOf(content, unit))).length;
  const short = units.every((unit) => unit.end - unit.start <= 8);
  const accepted = hasRoleWord
    ? certain * 2 >= units.length ||
      (short && certain > 0) ||
      (short && /(部门|单位)?(牵头|负责)[^,;]{0,4}$/.test(content) && units.length > 1)
    : certain === units.length && standsAlone(plain, bracket, end);
  if (!accepted) return [];
  return units.map((unit) => ({ ...unit, start: unit.start + inner.start, end: unit.end + inner.start }));
}

/** The unit lists in brackets inside `span` of the plain text; other brackets are left alone. @source R04 and 'Layout facts' */
export function unitParentheses(plain: string, span: Span, firstListedLeads: boolean): UnitParenthesis[] {
  const brackets = bracketsIn(plain, span);
  const found = brackets
    .map((bracket) => ({ span: bracket, units: unitsIn(plain, bracket, span.end, firstListedLeads) }))
    .filter((parenthesis) => parenthesis.units.length > 0);
  if (found.length === 0) return found;
  const isFound = (bracket: Span): boolean => found.some((one) => one.span.start === bracket.start);
  const clauses = brackets
    .filter((bracket) => !isFound(bracket) && endsClause(plain, bracket, span.start))
    .map((bracket) => ({ span: bracket, units: unitsIn(plain, bracket, bracket.end, firstListedLeads) }))
    .filter((parenthesis) => parenthesis.units.length > 0);
  return [...found, ...clauses].sort((a, b) => a.span.start - b.span.start);
}
