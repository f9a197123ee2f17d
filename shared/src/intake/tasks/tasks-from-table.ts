import type { Span } from '../span.js';
import type { CleanCell, CleanDocument } from '../cleaning/clean-document.js';
import { titleEnd } from '../outline/item-title.js';
import { readOrdinal } from '../outline/ordinals.js';
import type { ColumnKind } from '../tables/column-kinds.js';
import type { FoundTable } from '../tables/find-tables.js';
import { placeRows, type PlacedRow } from '../tables/place-rows.js';
import { unitsOfRow } from '../tables/unit-cells.js';
import type { DraftUnit, TaskDraft } from './task-draft.js';

const SECTION_LENGTH = 60;

/** What rows hand down to the rows below them. */
interface Carried {
  path: readonly string[];
  /** The path of the section column, without its second level. */
  section: readonly string[];
  units: readonly DraftUnit[];
  deadlineFields: readonly Span[];
  leader: Span | undefined;
}

const first = (row: PlacedRow, kind: ColumnKind): CleanCell | undefined => row.cells[kind]?.[0];

const has = (row: PlacedRow, kind: ColumnKind): boolean => first(row, kind) !== undefined;

/** `一 | 综合目标` among rows numbered 1, 2, 3. */
function numberedSection(plain: string, row: PlacedRow, filled: number): CleanCell | undefined {
  if (!has(row, 'index')) return undefined;
  const isHan = /^\(?[一二三四五六七八九十]+\)?$/.test(indexOf(plain, row));
  return isHan && filled === 2
    ? (first(row, 'title') ?? first(row, 'section') ?? first(row, 'content'))
    : undefined;
}

/** A row with nothing but a heading: 一、……, or a short line across the table. */
function sectionRow(plain: string, row: PlacedRow): CleanCell | undefined {
  const filled = Object.values(row.cells).flat();
  const cell = filled[0];
  if (!cell || has(row, 'lead') || has(row, 'responsible')) return undefined;
  if (filled.length > 1) return numberedSection(plain, row, filled.length);
  const text = plain.slice(cell.start, cell.end);
  if (text.length < 2 || /^\d+$/.test(text)) return undefined;
  const style = readOrdinal(text)?.style;
  const isSectional = style === 'han' || style === 'han-brackets' || style === 'chapter' || style === 'part';
  return isSectional || (style === undefined && text.length <= 30) ? cell : undefined;
}

/** `(一)` nests under `一、`; any other heading starts a new path. */
function pathWith(
  path: readonly string[],
  base: readonly string[],
  heading: string,
  plainHeading: string,
): string[] {
  const nests =
    readOrdinal(plainHeading)?.style === 'han-brackets' &&
    readOrdinal(path[base.length] ?? '')?.style === 'han';
  return nests ? [...path.slice(0, base.length + 1), heading] : [...base, heading];
}

function titleOf(plain: string, cell: CleanCell): { ordinal: string; span: Span } {
  const text = plain.slice(cell.start, cell.end);
  const ordinal = readOrdinal(text);
  const from = ordinal?.length ?? 0;
  const end = from + text.slice(from, titleEnd(text, from)).trimEnd().length;
  return { ordinal: ordinal?.printed ?? '', span: { start: cell.start + from, end: cell.start + end } };
}

const indexOf = (plain: string, row: PlacedRow): string => {
  const cell = first(row, 'index');
  return cell ? plain.slice(cell.start, cell.end).replace(/[.、\s]+$/, '') : '';
};

/** A title cell over several rows of content, each with its own units, is a heading of theirs. */
const opensGroup = (row: PlacedRow, next: PlacedRow | undefined): boolean =>
  has(row, 'title') &&
  has(row, 'content') &&
  next !== undefined &&
  !has(next, 'title') &&
  has(next, 'content');

/**
 * Whether the title cells of the whole table are headings: numbered like sections over numbered content, or mostly
 * over several rows.
 */
function titlesAreHeadings(plain: string, rows: readonly PlacedRow[]): boolean {
  const titled = rows.filter((row) => has(row, 'title') && has(row, 'content'));
  const opening = rows.filter((row, i) => opensGroup(row, rows[i + 1]));
  if (opening.length === 0) return false;
  const ordinalIn = (row: PlacedRow, kind: ColumnKind) => {
    const cell = first(row, kind)!;
    return readOrdinal(plain.slice(cell.start, cell.end));
  };
  const areSections = titled.every((row) => ordinalIn(row, 'title') && ordinalIn(row, 'content'));
  return areSections || opening.length * 2 >= titled.length;
}

/** Units of the row, else of the merged cell above it. A lead column left empty is a merged cell too. @source R82 */
function unitsWithCarried(
  row: PlacedRow,
  own: readonly DraftUnit[],
  carried: Carried,
  mergesKnown: boolean,
): readonly DraftUnit[] {
  const inherit = (units: readonly DraftUnit[]): DraftUnit[] =>
    units.map((unit) => ({ ...unit, source: 'inherited' }));
  if (own.length === 0) {
    return !mergesKnown || row.merged.has('lead') || row.merged.has('responsible')
      ? inherit(carried.units)
      : [];
  }
  const noLead = !mergesKnown && !own.some((unit) => unit.role === 'lead');
  const roles = (['lead', 'responsible'] as const).filter(
    (role) => !has(row, role) && (row.merged.has(role) || (role === 'lead' && noLead && row.hasLeadColumn)),
  );
  return [...own, ...inherit(carried.units.filter((unit) => roles.includes(unit.role)))];
}

/** The rows of a breakdown table as drafts. `basePath` are the headings that the table stands under. @source R81, R82 */
export function tasksFromTable(
  document: CleanDocument,
  table: FoundTable,
  basePath: readonly string[],
  firstListedLeads: boolean,
): TaskDraft[] {
  const { plain, text } = document;
  const rows = placeRows(plain, table);
  const carried: Carried = {
    path: basePath,
    section: basePath,
    units: [],
    deadlineFields: [],
    leader: undefined,
  };
  const drafts: TaskDraft[] = [];
  const enter = (cell: CleanCell) => {
    const span = {
      start: cell.start,
      end: Math.min(cell.end, cell.start + titleEnd(plain.slice(cell.start, cell.end), 0)),
    };
    carried.path = pathWith(
      carried.path,
      basePath,
      text.slice(span.start, span.end),
      plain.slice(span.start, span.end),
    );
    carried.section = carried.path;
    carried.units = [];
  };
  const enterBelow = (cell: CleanCell) => {
    carried.path = [...carried.section, text.slice(cell.start, cell.end)];
    carried.units = [];
  };
  const areHeadings = titlesAreHeadings(plain, rows);
  const namesProblems =
    table.header?.some((cell) => /问题/.test(plain.slice(cell.start, cell.end).slice(0, 12))) ?? false;
  const numbersAreRows = rows.some((row) => !has(row, 'title') && has(row, 'content') && has(row, 'index'));
  let isGrouped = false;
  rows.forEach((row, i) => {
    const heading = sectionRow(plain, row);
    if (heading) return enter(heading);
    const section = first(row, 'section');
    if (section && section.end - section.start <= SECTION_LENGTH * 2) enter(section);
    const below = first(row, 'subsection');
    if (below) enterBelow(below);
    if (has(row, 'title')) isGrouped = opensGroup(row, rows[i + 1]) || (areHeadings && has(row, 'content'));
    if (isGrouped && has(row, 'title')) enter(first(row, 'title')!);
    const cell = isGrouped ? first(row, 'content') : (first(row, 'title') ?? first(row, 'content'));
    if (!cell) return undefined;
    const title = titleOf(plain, cell);
    const own = unitsOfRow(plain, row, firstListedLeads);
    const units = unitsWithCarried(row, own, carried, table.mergesKnown);
    const fields = row.cells.deadline ?? (row.merged.has('deadline') ? carried.deadlineFields : []);
    const leader = first(row, 'leader') ?? (row.merged.has('leader') ? carried.leader : undefined);
    drafts.push({
      // The number beside a heading over several rows is the heading's.
      ordinal: title.ordinal || (isGrouped && areHeadings && !numbersAreRows ? '' : indexOf(plain, row)),
      sectionPath: carried.path,
      titleSpan: title.span,
      span: { start: cell.start, end: Math.max(row.end, cell.end) },
      units,
      ...(leader && { leader: { start: leader.start, end: leader.end } }),
      deadlineFields: fields,
      asides: [
        ...(row.cells.milestone ?? []),
        ...(namesProblems && has(row, 'content') ? (row.cells.title ?? []) : []),
      ],
      supporting: false,
      doubts: [],
    });
    carried.units = units;
    carried.deadlineFields = fields;
    carried.leader = leader;
    return undefined;
  });
  return drafts;
}

/** Whether the table breaks work down: a header that says so, or units in two rows at least. */
export function isTaskTable(document: CleanDocument, table: FoundTable): boolean {
  if (table.header) return true;
  return (
    placeRows(document.plain, table).filter(
      (row) => has(row, 'responsible') && (has(row, 'title') || has(row, 'content')),
    ).length >= 2
  );
}
