import type { Doubt } from '../breakdown.js';
import type { Span } from '../span.js';
import type { CleanDocument } from '../cleaning/clean-document.js';
import { headingTree, type Heading } from '../outline/heading-tree.js';
import { itemTitle } from '../outline/item-title.js';
import type { LineView } from '../outline/line-view.js';
import { isClosingLine } from '../outline/document-parts.js';
import { readOrdinal } from '../outline/ordinals.js';
import { isDateLine } from '../document-data/printed-date.js';
import { findTables, type FoundTable } from '../tables/find-tables.js';
import type { TaskDraft } from './task-draft.js';
import { tasksFromOutline } from './tasks-from-outline.js';
import { tasksFromParagraphs } from './tasks-from-paragraphs.js';
import { isTaskTable, tasksFromTable } from './tasks-from-table.js';

export interface BodyOptions {
  readonly firstListedLeads: boolean;
  readonly hasGoalFigures: (span: Span) => boolean;
}

/** A line that heads an annex: 附件2, or a short title such as ……任务分解表 above a table. */
const ANNEX = /^附件\d*[:]?|^[^,。;:]{4,60}(表|清单|台账|分工|方案|细则|目录)$/;

const CAPTION = /^[^,。;:!?]{2,30}$/;

interface Section {
  readonly lines: readonly LineView[];
  readonly tables: readonly FoundTable[];
}

const printed = (document: CleanDocument, heading: Heading): string =>
  document.text.slice(heading.line.start, itemTitle(heading.line, heading.ordinal).end);

/** Headings open at `at`, unless an annex heading has closed them. */
function pathAt(
  document: CleanDocument,
  lines: readonly LineView[],
  roots: readonly Heading[],
  at: number,
): string[] {
  const above = lines.findLast((line) => line.end <= at && !line.row);
  if (above && ANNEX.test(above.plain)) return [];
  const open = roots.findLast((root) => root.line.start < at);
  if (!open) return [];
  const below = pathAt(document, [], open.children, at);
  return [printed(document, open), ...below];
}

/** 表一 生态治理 above each of several tables: the section of its rows. */
function captionsOf(
  lines: readonly LineView[],
  tables: readonly FoundTable[],
): ReadonlyMap<FoundTable, LineView> {
  const captions = new Map<FoundTable, LineView>();
  for (const table of tables) {
    const above = lines[table.first - 1];
    if (!above || above.row || !CAPTION.test(above.plain) || isDateLine(above.plain)) continue;
    if (readOrdinal(above.plain) === undefined && !ANNEX.test(above.plain)) captions.set(table, above);
  }
  return captions.size >= 2 && captions.size * 2 > tables.length ? captions : new Map();
}

/** `2.……清单` below `附件:1.……分工`: the list of annexes goes on. */
function annexList(lines: readonly LineView[]): ReadonlySet<LineView> {
  const list = new Set<LineView>();
  lines.forEach((line, i) => {
    const first = /^附件\s*[:：]?\s*(1[.、].*)$/.exec(line.plain)?.[1];
    if (first === undefined) return;
    for (let next = 1; lines[i + next] && !lines[i + next]!.row; next++) {
      const ordinal = readOrdinal(lines[i + next]!.plain);
      if (ordinal?.value !== next + 1 || /[。;]/.test(lines[i + next]!.plain)) return;
      list.add(lines[i + next]!);
    }
  });
  return list;
}

/** Lines of the text and tables apart; a table's lines are no paragraphs. */
function apart(document: CleanDocument, lines: readonly LineView[]): Section {
  const tables = findTables(lines);
  const inTable = (index: number): boolean =>
    tables.some((table) => table.first <= index && index <= table.last);
  const annexes = annexList(lines);
  const isClosing = (line: LineView): boolean =>
    isClosingLine(line.plain) && document.text[line.start] !== '【';
  const prose = lines.filter(
    (line, index) => !inTable(index) && !isClosing(line) && !line.row && !annexes.has(line),
  );
  return { lines: prose, tables };
}

const isUnreadable = (table: FoundTable, drafts: readonly TaskDraft[]): boolean =>
  table.header !== undefined && drafts.length === 0;

const sameTitle = (document: CleanDocument, a: TaskDraft, b: TaskDraft): boolean =>
  document.plain.slice(a.titleSpan.start, a.titleSpan.end) ===
  document.plain.slice(b.titleSpan.start, b.titleSpan.end);

/** Tasks of everything behind the title: items of the text, rows of its tables, and what of it cannot be read. */
export function tasksOfBody(
  document: CleanDocument,
  lines: readonly LineView[],
  options: BodyOptions,
): { drafts: TaskDraft[]; doubts: Doubt[]; remarks: readonly LineView[] } {
  const { lines: prose, tables } = apart(document, lines);
  const { roots, preface, remarks } = headingTree(prose);
  const doubts: Doubt[] = [];
  const taskTables = tables.filter((table) => isTaskTable(document, table));
  const captions = captionsOf(lines, taskTables);
  const fromTables = taskTables.flatMap((table) => {
    const start = lines[table.first]!.start;
    const caption = captions.get(table);
    const path = caption
      ? [document.text.slice(caption.start, caption.end)]
      : pathAt(document, prose, roots, start);
    const drafts = tasksFromTable(document, table, path, options.firstListedLeads);
    if (isUnreadable(table, drafts))
      doubts.push({ key: 'table.unreadable', span: { start, end: lines[table.last]!.end } });
    return drafts;
  });
  const walk = { ...options, hasTableTasks: fromTables.length > 0 };
  const fromText =
    roots.length > 0
      ? tasksFromOutline(document, roots, walk)
      : tasksFromParagraphs(document, preface, options.firstListedLeads);
  // An annex that repeats the items of the text: its rows stand where the text has them.
  const placed = fromTables.map((row) =>
    row.sectionPath.length > 0
      ? row
      : { ...row, sectionPath: fromText.find((draft) => sameTitle(document, row, draft))?.sectionPath ?? [] },
  );
  const own = fromText.filter((draft) => !fromTables.some((row) => sameTitle(document, row, draft)));
  const drafts = [...own, ...placed].sort((a, b) => a.span.start - b.span.start);
  return { drafts, doubts, remarks };
}
