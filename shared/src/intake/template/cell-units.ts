import type { Doubt, ProposedUnit } from '../breakdown.js';
import type { Span } from '../span.js';
import { plainForm } from '../cleaning/unify-width.js';
import { isUnitName } from '../units/unit-names.js';
import { readUnitRoles, type UnitRole } from '../units/read-unit-roles.js';
import { splitUnitList } from '../units/split-unit-list.js';

interface NamedUnit extends Span {
  readonly role: UnitRole;
}

export interface CellUnits {
  readonly lead: readonly ProposedUnit[];
  readonly responsible: readonly ProposedUnit[];
  readonly doubts: readonly Doubt[];
  /** What of the cell is neither a name nor a word about roles. */
  readonly left: string;
}

const SIDE_NOTE = /\((?:(牵头|牵头单位|主办|总牵头|牵头负责)|配合|协办|责任单位|参与|责任)\)$/;
/** Words about roles, and what stands between names. */
const AROUND =
  /按照|按|职责分工|职责|分工|各自|分别|共同|联合|具体|牵头单位|责任单位|配合单位|牵头|配合|负责|落实|协办|主办|参与|参加|协助|会同|抓好|组织|实施|推进|单位|部门|等|由|和|及|与|以及|[\s、,;:。()/*★▲☆●.]/g;

/**
 * Units of a cell of the 牵头单位 or 责任单位 column. Words such as 牵头 and 配合 inside the cell count; a name that
 * the register `knows` is kept whole although it contains 和 or a comma.
 */
export function unitsOfCell(text: string, column: UnitRole, knows: (name: string) => boolean): CellUnits {
  const plain = plainForm(text);
  const units = distinct(namedUnits(plain, text, column, knows), text);
  const rest = [...text]
    .map((char, i) => (units.some(({ start, end }) => i >= start && i < end) ? ' ' : char))
    .join('');
  const proposed = (role: UnitRole): ProposedUnit[] =>
    units
      .filter((unit) => unit.role === role)
      .map(({ start, end }) => ({
        printedName: text.slice(start, end),
        source: 'cell',
        span: { start, end },
      }));
  return {
    lead: proposed('lead'),
    responsible: proposed('responsible'),
    doubts: units.flatMap((unit) => unitDoubts(plain, text, unit, knows)),
    left: plainForm(rest).replace(AROUND, ''),
  };
}

function namedUnits(
  plain: string,
  text: string,
  column: UnitRole,
  knows: (name: string) => boolean,
): NamedUnit[] {
  const whole = trimmed(text, { start: 0, end: text.length });
  if (knows(text.slice(whole.start, whole.end))) return [{ ...whole, role: column }];
  const read = readUnitRoles(plain);
  if (read.hasRoleWord && !everySegmentKnown(plain, text, knows)) return [...read.units];
  return segments(plain).flatMap((segment) => {
    if (knows(text.slice(segment.start, segment.end))) return [{ ...segment, role: column }];
    return splitUnitList(plain.slice(segment.start, segment.end)).map(({ start, end }) =>
      noted(plain, { start: start + segment.start, end: end + segment.start }, column),
    );
  });
}

const everySegmentKnown = (plain: string, text: string, knows: (name: string) => boolean): boolean =>
  segments(plain).every(({ start, end }) => knows(text.slice(start, end)));

/** 县教育局(牵头): the note says the role and is no part of the name. */
function noted(plain: string, span: Span, column: UnitRole): NamedUnit {
  const note = SIDE_NOTE.exec(plain.slice(span.start, span.end));
  if (!note) return { ...span, role: column };
  return { start: span.start, end: span.end - note[0].length, role: note[1] ? 'lead' : 'responsible' };
}

/** Between separators; a collective such as 各镇、街道 is put together again by `splitUnitList` where it is whole. */
function segments(plain: string): Span[] {
  const listed = splitUnitList(plain);
  const hard = [...plain.matchAll(/[^、,;\n]+/g)].map((match) =>
    trimmed(plain, { start: match.index, end: match.index + match[0].length }),
  );
  const wholes = listed.filter(({ start, end }) => /[、,;]/.test(plain.slice(start, end)));
  const inside = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;
  return [
    ...wholes,
    ...hard.filter((one) => one.end > one.start && !wholes.some((w) => inside(one, w))),
  ].sort((a, b) => a.start - b.start);
}

function trimmed(text: string, { start, end }: Span): Span {
  const part = text.slice(start, end);
  const from = start + part.length - part.trimStart().length;
  return { start: from, end: Math.max(from, start + part.trimEnd().length) };
}

const distinct = (units: readonly NamedUnit[], text: string): NamedUnit[] => {
  const seen = new Set<string>();
  return units.filter(({ start, end, role }) => {
    const key = `${role} ${text.slice(start, end)}`;
    if (end <= start || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
};

function unitDoubts(
  plain: string,
  text: string,
  { start, end }: NamedUnit,
  knows: (name: string) => boolean,
): Doubt[] {
  const unit = text.slice(start, end);
  const span = { start, end };
  const values = { unit };
  const doubts: Doubt[] = [];
  if (!knows(unit) && !isUnitName(plain.slice(start, end)))
    doubts.push({ key: 'unit.suspicious-name', values, span });
  if (/^等(?![县市省区州镇乡各有相国])/.test(plain.slice(end)))
    doubts.push({ key: 'unit.open-list', values, span });
  return doubts;
}
