import type { Span } from '../span.js';
import type { LineView } from '../outline/line-view.js';
import { readOrdinal } from '../outline/ordinals.js';
import { isTimeCell } from '../tables/cell-fit.js';
import { functionalSubjects } from '../units/functional-collectives.js';
import { labelledFields, openLabels } from '../units/labelled-units.js';
import { roleSentences } from '../units/role-sentences.js';
import { subjectRoles } from '../units/subject-roles.js';
import { UNIT_LABEL_NOUNS } from '../units/unit-label-nouns.js';
import { bracketsIn, unitParentheses } from '../units/unit-parentheses.js';
import type { DraftUnit } from './task-draft.js';

const LABELLED = new RegExp(
  `^\\(?[^,。;:()\\s]{0,6}(?:${UNIT_LABEL_NOUNS}|领导|责任人|负责人|联系人|时限|时间|期限|节点|目标|措施|内容|要求|任务|举措|标准)(?:及分工|要求|及(?:具体)?(?:负责人|责任人|联系人|责任领导))?:`,
);

/** `牵头单位:……`, `责任领导:……`, `完成时限:……`: a line that belongs to the item above it. */
export const isLabelledLine = (line: LineView): boolean =>
  !line.row && LABELLED.test(openLabels(line.plain).replace(/^;/, ''));

export interface ItemUnits {
  readonly units: readonly DraftUnit[];
  readonly deadlineFields: readonly Span[];
  readonly leader?: Span;
}

/** `总结提升阶段(2023年11月)。`, `……(6月底前)`: a bracket with nothing but a time, where a sentence ends. */
const bracketedTimes = (plain: string, line: LineView): Span[] =>
  bracketsIn(plain, line)
    .filter(({ start, end }) => {
      const inner = plain.slice(start + 1, end - 1);
      return (
        /[月季底末前日]/.test(inner) &&
        isTimeCell(inner) &&
        /^(?:[。;:\s]|$)/.test(plain.slice(end, line.end))
      );
    })
    .map(({ start, end }) => ({ start: start + 1, end: end - 1 }));

/** Units in brackets and behind labels in the lines of one item, several lists together. @source R04, R05 */
export function itemUnits(plain: string, lines: readonly LineView[], firstListedLeads: boolean): ItemUnits {
  const units: DraftUnit[] = [];
  const deadlineFields: Span[] = [];
  let leader: Span | undefined;
  for (const line of lines) {
    if (line.row) continue;
    const labelled = labelledFields(plain, line, firstListedLeads);
    const bracketed = unitParentheses(plain, line, firstListedLeads).flatMap(
      (parenthesis) => parenthesis.units,
    );
    units.push(
      ...[...bracketed, ...labelled.units].map((unit): DraftUnit => ({ ...unit, source: 'parenthesis' })),
    );
    leader ??= labelled.leader;
    deadlineFields.push(...labelled.deadlineFields, ...bracketedTimes(plain, line));
  }
  return { units, deadlineFields, ...(leader && { leader }) };
}

/** 第十条 would be read as part of the name behind it. */
const behindOrdinal = (line: LineView): Span => ({
  start: line.start + (readOrdinal(line.plain)?.length ?? 0),
  end: line.end,
});

/**
 * As `itemUnits`; where no bracket and no label names a unit, the sentences that share the work out are asked, then
 * those whose subject says what it does, and then those whose subject is a collective by function (R48).
 */
export function itemUnitsWithSentences(
  plain: string,
  lines: readonly LineView[],
  firstListedLeads: boolean,
): ItemUnits {
  const own = itemUnits(plain, lines, firstListedLeads);
  if (own.units.length > 0) return own;
  const prose = lines.filter((line) => !line.row);
  const shared = prose
    .flatMap((line) => roleSentences(plain, behindOrdinal(line)))
    .map((unit): DraftUnit => ({ ...unit, source: 'parenthesis' }));
  const acting = prose
    .flatMap((line) => subjectRoles(plain, behindOrdinal(line)))
    .filter((unit) => !shared.some((other) => unit.start < other.end && other.start < unit.end));
  if (shared.length > 0) {
    const more = acting.map((unit): DraftUnit => ({ ...unit, source: 'parenthesis' }));
    return { ...own, units: [...shared, ...more].sort((a, b) => a.start - b.start) };
  }
  if (acting.length > 0) return { ...own, units: acting.map((unit) => ({ ...unit, source: 'body' })) };
  const subjects = prose.flatMap((line) => functionalSubjects(plain, line));
  return { ...own, units: subjects.map((unit) => ({ ...unit, role: 'responsible', source: 'body' })) };
}
