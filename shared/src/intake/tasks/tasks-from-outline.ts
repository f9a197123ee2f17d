import type { Span } from '../span.js';
import type { CleanDocument } from '../cleaning/clean-document.js';
import { extentOf, ownLines, type Heading } from '../outline/heading-tree.js';
import { itemTitle } from '../outline/item-title.js';
import type { LineView } from '../outline/line-view.js';
import type { OrdinalStyle } from '../outline/ordinals.js';
import { isLabelledLine, itemUnits, itemUnitsWithSentences, type ItemUnits } from './item-units.js';
import { sectionKind, type SectionKind } from './section-kinds.js';
import type { DraftUnit, TaskDraft } from './task-draft.js';
import { draftOfParagraph } from './tasks-from-paragraphs.js';
import { unitsOfHeading, withHeadingUnits, withTitleUnits } from './units-in-headings.js';

/** Styles that number the points inside an item; they are tasks of their own only where they name their own units. */
const POINT_STYLES: ReadonlySet<OrdinalStyle> = new Set([
  'arabic-brackets',
  'arabic-half-bracket',
  'circled',
  'decimal',
]);
const ARABIC: ReadonlySet<OrdinalStyle> = new Set(['arabic', 'arabic-comma', 'article']);

interface Walk {
  readonly document: CleanDocument;
  readonly firstListedLeads: boolean;
  readonly hasGoalFigures: (span: Span) => boolean;
  readonly hasTableTasks: boolean;
  readonly roots: readonly Heading[];
}

const allLines = (heading: Heading): LineView[] => [
  ...ownLines(heading),
  ...heading.children.flatMap(allLines),
];

const titleText = (walk: Walk, heading: Heading): string => {
  const { start, end } = itemTitle(heading.line, heading.ordinal);
  return walk.document.text.slice(start, end);
};

/** Heading as a section path shows it: ordinal and title as printed. */
const printedHeading = (walk: Walk, heading: Heading): string =>
  walk.document.text.slice(heading.line.start, itemTitle(heading.line, heading.ordinal).end);

function sectionPath(walk: Walk, heading: Heading): string[] {
  return heading.parent ? [...sectionPath(walk, heading.parent), printedHeading(walk, heading.parent)] : [];
}

const unitsOf = (walk: Walk, lines: readonly LineView[]): ItemUnits =>
  itemUnits(walk.document.plain, lines, walk.firstListedLeads);

const hasUnits = (walk: Walk, heading: Heading): boolean => unitsOf(walk, allLines(heading)).units.length > 0;

/** `问题一:……` up to 整改目标: or 整改措施:. */
function findingsOf(walk: Walk, heading: Heading): Span[] {
  if (!/^(?:整改)?问题/.test(heading.ordinal.printed)) return [];
  const { start, end } = extentOf(heading);
  const label = /(?:整改|工作)?(?:目标|措施|任务|要求|时限|期限)(?:要求|及措施)?:/.exec(
    walk.document.plain.slice(start, end),
  );
  return label ? [{ start, end: start + label.index }] : [];
}

/** `一、产业发展(包抓领导:张某某)` over its items. */
const leaderAbove = (walk: Walk, { parent }: Heading): Span | undefined =>
  parent && (unitsOf(walk, [parent.line]).leader ?? leaderAbove(walk, parent));

function draftOf(walk: Walk, heading: Heading, supporting: boolean): TaskDraft {
  const fields = itemUnitsWithSentences(walk.document.plain, allLines(heading), walk.firstListedLeads);
  const leader = leaderAbove(walk, heading);
  return {
    ordinal: heading.ordinal.printed,
    sectionPath: sectionPath(walk, heading),
    titleSpan: itemTitle(heading.line, heading.ordinal),
    span: extentOf(heading),
    ...(leader && { leader }),
    ...withTitleUnits(walk.document.plain, heading, fields),
    asides: findingsOf(walk, heading),
    supporting,
    doubts: [],
  };
}

/** Text of its own between its title and its units: a heading that asks for work besides the items under it. */
function isTaskItself(walk: Walk, heading: Heading): boolean {
  const lines = ownLines(heading);
  if (unitsOf(walk, lines).units.length === 0) return false;
  const title = itemTitle(heading.line, heading.ordinal);
  const text = lines.map((line) => line.plain.slice(Math.max(0, title.end - line.start))).join('');
  return text.replace(/\([^()]*(?:\([^()]*\)[^()]*)*\)|具体措施:?|主要任务:?|[。\s]/g, '').length >= 6;
}

function ownDraft(walk: Walk, heading: Heading): TaskDraft {
  const lines = ownLines(heading);
  const span = { start: heading.line.start, end: lines.at(-1)!.end };
  return { ...draftOf(walk, heading, false), ...unitsOf(walk, lines), span };
}

const isPoint = (parent: Heading, child: Heading): boolean =>
  POINT_STYLES.has(child.ordinal.style) ||
  (ARABIC.has(parent.ordinal.style) && ARABIC.has(child.ordinal.style));

/**
 * `一、…… (责任单位:甲局)` over items without units: what stands on a line of its own below a section's heading is
 * said of all its items.
 */
function unitsAreOfChildren(walk: Walk, heading: Heading): boolean {
  const [line, ...paragraphs] = ownLines(heading);
  return (
    heading.ordinal.style === 'han' &&
    heading.children.length >= 2 &&
    heading.children.every((child) => !isPoint(heading, child) && !hasUnits(walk, child)) &&
    unitsOf(walk, [line!]).units.length === 0 &&
    unitsOf(walk, paragraphs).units.length > 0 &&
    !isTaskItself(walk, heading)
  );
}

const textBehindTitle = (heading: Heading): number =>
  heading.line.end - itemTitle(heading.line, heading.ordinal).end + heading.paragraphs.length;

/** `3.保障措施` over `(1)加强组织领导。成立工作专班……`: in a document that counts 1., (1) the outermost heads sections. */
const isBareSection = (heading: Heading): boolean =>
  heading.parent === undefined &&
  textBehindTitle(heading) <= 1 &&
  heading.children.length >= 2 &&
  heading.children.every((child) => textBehindTitle(child) >= 8 || child.children.length > 0);

/** Whether the tasks are below `heading`, or the heading itself is one with points inside. */
function tasksAreBelow(walk: Walk, heading: Heading): boolean {
  if (unitsAreOfChildren(walk, heading) || isBareSection(heading)) return true;
  const withUnits = heading.children.filter((child) => hasUnits(walk, child)).length;
  if (heading.children.some((child) => isPoint(heading, child)))
    return withUnits >= 2 && withUnits * 2 >= heading.children.length;
  return withUnits > 0 || unitsOf(walk, ownLines(heading)).units.length === 0;
}

const inheritedUnits = (units: readonly DraftUnit[]): DraftUnit[] =>
  units.map((unit) => ({ ...unit, source: 'inherited' }));

function goals(walk: Walk, heading: Heading): TaskDraft[] {
  if (sectionKind(titleText(walk, heading)) === 'goal') {
    return walk.hasGoalFigures(extentOf(heading)) ? [draftOf(walk, heading, true)] : [];
  }
  return heading.children.flatMap((child) => goals(walk, child));
}

const sharesOut = (walk: Walk, line: LineView): boolean =>
  itemUnitsWithSentences(walk.document.plain, [line], walk.firstListedLeads).units.some(
    ({ source }) => source !== 'body',
  );

/** Paragraphs of an unnumbered section: each with units of its own is a task. */
function paragraphTasks(walk: Walk, heading: Heading, supporting: boolean): TaskDraft[] {
  const own = heading.paragraphs.filter(
    (line) => !line.row && !isLabelledLine(line) && sharesOut(walk, line),
  );
  if (own.length < 2 || heading.ordinal.style !== 'han' || heading.line.plain.length > 60) return [];
  const path = [...sectionPath(walk, heading), printedHeading(walk, heading)];
  return own.map((line) =>
    draftOfParagraph(walk.document.plain, line, path, supporting, walk.firstListedLeads),
  );
}

function tasksOf(walk: Walk, heading: Heading, inherited: SectionKind): TaskDraft[] {
  const own = sectionKind(titleText(walk, heading));
  const withUnits = hasUnits(walk, heading);
  if (!withUnits && (own === 'guiding' || own === 'goal')) return goals(walk, heading);
  if (!withUnits && own === 'problems') return [];
  const kind =
    inherited === 'supporting' || (own === 'supporting' && !heading.parent) ? 'supporting' : 'tasks';
  if (heading.children.length > 0 && tasksAreBelow(walk, heading)) {
    const handedDown = unitsAreOfChildren(walk, heading) ? unitsOf(walk, ownLines(heading)).units : [];
    const ofHeading = unitsOfHeading(walk.document.plain, walk.roots, heading);
    const below = heading.children
      .flatMap((child) => tasksOf(walk, child, kind))
      .map((draft) => withHeadingUnits(walk.document.plain, draft, ofHeading))
      .map((draft) => (handedDown.length > 0 ? { ...draft, units: inheritedUnits(handedDown) } : draft));
    return isTaskItself(walk, heading) ? [ownDraft(walk, heading), ...below] : below;
  }
  const supporting = (kind === 'supporting' || walk.hasTableTasks) && !withUnits;
  const paragraphs = paragraphTasks(walk, heading, supporting);
  return paragraphs.length > 0 ? paragraphs : [draftOf(walk, heading, supporting)];
}

/** A first-level section without items below it, in a document whose tasks are items: prose, unless it names units. */
const isProseSection = (walk: Walk, roots: readonly Heading[], heading: Heading): boolean =>
  heading.children.length === 0 &&
  roots.some((root) => root.children.length > 0) &&
  sectionKind(titleText(walk, heading)) !== 'goal' &&
  !hasUnits(walk, heading) &&
  !walk.hasGoalFigures(extentOf(heading));

/** The items of the heading tree as drafts, in the order of the text. @source R03, R06 */
export function tasksFromOutline(
  document: CleanDocument,
  roots: readonly Heading[],
  options: Omit<Walk, 'document' | 'roots'>,
): TaskDraft[] {
  const walk: Walk = { document, roots, ...options };
  return roots.flatMap((root) => (isProseSection(walk, roots, root) ? [] : tasksOf(walk, root, 'tasks')));
}
