import type { SourceCell } from '../../intake/document-source.js';
import { alignCells } from './align-cells.js';
import { rolesOfHeader, type ColumnRole } from './column-roles.js';
import type { ReadText } from './rubric-reading.js';
import type { RubricProblem } from './rubric-problem.js';
import type { RubricSource, RubricSourceRow } from './rubric-source.js';

/** A row of a rubric by the roles of its columns; null where it has no cell, as a merged one above reaches down. */
export interface RubricRow {
  readonly ordinal: ReadText | null;
  /** Widest first. */
  readonly levels: readonly (ReadText | null)[];
  /** What is demanded, where it stands beside the points and not among the levels. */
  readonly content: ReadText | null;
  readonly points: ReadText | null;
  /** Points that stand behind a level that is not the last. */
  readonly levelPoints: readonly (ReadText | null)[];
  readonly standard: ReadText | null;
  readonly method: ReadText | null;
  readonly part: ReadText | null;
  readonly units: ReadText | null;
  readonly assessors: ReadText | null;
  readonly first: ReadText;
}

export interface RubricRows {
  /** Texts above, between and below the tables. */
  readonly lines: readonly ReadText[];
  readonly rows: readonly RubricRow[];
  readonly problems: readonly RubricProblem[];
}

type Slot =
  Exclude<ColumnRole, 'level' | 'points'> | `level${number}` | `points${number}` | 'points' | 'content';

/** The rows of every table that has a header of a rubric; what is none of them is a line of text. */
export function rubricRows({ rows }: RubricSource): RubricRows {
  const lines: ReadText[] = [];
  const found: RubricRow[] = [];
  const problems: RubricProblem[] = [];
  let roles: readonly ColumnRole[] | null = null;
  rows.forEach((row, index) => {
    const texts = textsOf(row);
    const header = rolesOfHeader(row.cells.map(({ text }) => text));
    if (header) {
      roles = withExtraLevels(header, rows.slice(index + 1));
      return;
    }
    const [only] = texts;
    if (!roles || (texts.length === 1 && only && !isHeadingText(only.text))) {
      lines.push(...texts);
      return;
    }
    if (texts.length === 0) return;
    const read = readRow(row, roles);
    if (read) found.push(read);
    else problems.push({ key: 'rubric.row-too-long', place: row.place });
  });
  return { lines, rows: found, problems };
}

const isHeadingText = (text: string): boolean =>
  /^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[)）])/.test(text);

const textsOf = ({ cells, place }: RubricSourceRow): ReadText[] =>
  cells.flatMap(({ text, continues }, index) =>
    continues || text.trim() === '' ? [] : [{ text, place: { ...place, column: index + 1 } }],
  );

/** A header cell that lay over two columns counts once where merged areas were lost: the longest row tells. */
function withExtraLevels(roles: readonly ColumnRole[], below: readonly RubricSourceRow[]): ColumnRole[] {
  const end = below.findIndex(({ cells }) => rolesOfHeader(cells.map(({ text }) => text)));
  const longest = Math.max(
    0,
    ...(end < 0 ? below : below.slice(0, end)).map(({ cells }) => trimmed(cells).length),
  );
  const extra = Math.min(2, longest - roles.length);
  const first = roles.indexOf('level');
  if (extra <= 0) return [...roles];
  return [...roles.slice(0, first), ...Array<ColumnRole>(extra).fill('level'), ...roles.slice(first)];
}

/** Without the blank cells that only a last separator makes. */
function trimmed(cells: readonly SourceCell[]): readonly SourceCell[] {
  let end = cells.length;
  while (end > 0 && cells[end - 1]!.text.trim() === '' && !cells[end - 1]!.continues) end -= 1;
  return cells.slice(0, Math.max(end, Math.min(cells.length, end + 1)));
}

function readRow(row: RubricSourceRow, roles: readonly ColumnRole[]): RubricRow | undefined {
  const cells = row.cells.length > roles.length ? trimmed(row.cells) : row.cells;
  const columns =
    cells.length === roles.length
      ? cells.map((_, index) => index)
      : alignCells(
          cells.map(({ text }) => text.trim()),
          roles,
        );
  if (!columns) return undefined;
  const slots = slotsOf(roles);
  const bySlot = new Map<Slot, ReadText>();
  cells.forEach(({ text, continues }, index) => {
    const slot = slots[columns[index]!]!;
    if (continues || text.trim() === '') return;
    const read = { text: text.trim(), place: { ...row.place, column: index + 1 } };
    const there = bySlot.get(slot);
    bySlot.set(slot, there ? { ...there, text: `${there.text}\n${read.text}` } : read);
  });
  const [first] = [...bySlot.values()];
  if (!first) return undefined;
  const at = (slot: Slot): ReadText | null => bySlot.get(slot) ?? null;
  const levels = slots.flatMap((slot) => (slot.startsWith('level') ? [at(slot)] : []));
  return {
    ordinal: at('ordinal'),
    levels,
    content: at('content'),
    points: at('points'),
    levelPoints: levels.map((_, index) => at(`points${index}`)),
    standard: at('standard'),
    method: at('method'),
    part: at('part'),
    units: at('units'),
    assessors: at('assessors'),
    first,
  };
}

/** The last column of points is the row's own; a level to its right, with others to its left, tells what is demanded. */
function slotsOf(roles: readonly ColumnRole[]): Slot[] {
  const own = roles.lastIndexOf('points');
  const firstLevel = roles.indexOf('level');
  let level = -1;
  return roles.map((role, column): Slot => {
    if (role === 'points') return column === own ? 'points' : `points${level}`;
    if (role !== 'level') return role;
    if (own > firstLevel && column > own) return 'content';
    level += 1;
    return `level${level}`;
  });
}
