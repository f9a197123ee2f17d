import type { CleanDocument } from '../cleaning/clean-document.js';
import { titleEnd } from '../outline/item-title.js';
import type { LineView } from '../outline/line-view.js';
import { UNIT_LABEL_NOUNS } from '../units/unit-label-nouns.js';
import { isLabelledLine, itemUnits, itemUnitsWithSentences } from './item-units.js';
import type { TaskDraft } from './task-draft.js';

/** ——, ●: such marks stand for ordinals. */
const BULLET = /^(?:-+|[•·●■◆※★▲*])\s*/;

const isBulleted = (line: LineView): boolean => !line.row && BULLET.test(line.plain);

/** A paragraph without ordinal that carries its own units. */
export function draftOfParagraph(
  plain: string,
  line: LineView,
  path: readonly string[],
  supporting: boolean,
  firstListedLeads: boolean,
  more: readonly LineView[] = [],
): TaskDraft {
  const from = BULLET.exec(line.plain)?.[0].length ?? 0;
  return {
    ordinal: '',
    sectionPath: path,
    titleSpan: { start: line.start + from, end: line.start + titleEnd(line.plain, from) },
    span: { start: line.start, end: more.at(-1)?.end ?? line.end },
    ...itemUnitsWithSentences(plain, [line], firstListedLeads),
    supporting,
    doubts: [],
  };
}

/** 【街巷洁化】 on a line of its own. */
const BOXED = /^\([^(),;:]{2,20}\)$/;

const isHeading = (line: LineView): boolean =>
  BOXED.test(line.plain) || (line.plain.length <= 30 && !/[。;:,!?)]/.test(line.plain));

/** A heading with what stands below it, up to the next heading. */
interface Block {
  readonly heading: LineView | undefined;
  readonly section: LineView | undefined;
  readonly lines: readonly LineView[];
}

/** Blocks of the text; a heading right above another is the section of those that follow. */
function blocksOf(lines: readonly LineView[]): Block[] {
  const blocks: { heading: LineView | undefined; section: LineView | undefined; lines: LineView[] }[] = [];
  let section: LineView | undefined;
  for (const line of lines) {
    const open = blocks.at(-1);
    if (!isHeading(line)) {
      if (open) open.lines.push(line);
      else blocks.push({ heading: undefined, section, lines: [line] });
      continue;
    }
    if (open?.heading && open.lines.length === 0) section = blocks.pop()!.heading;
    blocks.push({ heading: line, section, lines: [] });
  }
  return blocks;
}

/** Paragraphs with the labelled lines below them: a paragraph behind a label opens the next item. */
const itemsOf = (lines: readonly LineView[]): LineView[][] =>
  lines.reduce<LineView[][]>((items, line) => {
    const open = items.at(-1);
    const isNext = open === undefined || (isLabelledLine(open.at(-1)!) && !isLabelledLine(line));
    if (isNext) items.push([line]);
    else open.push(line);
    return items;
  }, []);

/** An item whose units stand on labelled lines; alone below its heading, the heading is its title. */
function draftOfItem(
  plain: string,
  item: readonly LineView[],
  heading: LineView | undefined,
  path: readonly string[],
  firstListedLeads: boolean,
): TaskDraft | undefined {
  const first = heading ?? item[0]!;
  const fields = itemUnits(plain, item, firstListedLeads);
  if (fields.units.length === 0) return undefined;
  return {
    ordinal: '',
    sectionPath: path,
    titleSpan: { start: first.start, end: first.start + titleEnd(first.plain, 0) },
    span: { start: first.start, end: item.at(-1)!.end },
    ...fields,
    supporting: false,
    doubts: [],
  };
}

/** 摸清需求 牵头单位:甲局 完成时限:6月底前: a title with its labels on one line. */
const TITLE_WITH_LABELS = new RegExp(
  `^[^,。;:]{2,40}\\s(?:牵头|责任|主办|承办)(?:责任)?(?:${UNIT_LABEL_NOUNS}):`,
);

/** Paragraphs, those without units joined to the title with labels above them. */
function withTextBelow(
  plain: string,
  lines: readonly LineView[],
  firstListedLeads: boolean,
): (readonly LineView[])[] {
  const groups: LineView[][] = [];
  for (const line of lines) {
    const open = groups.at(-1);
    const isText =
      open !== undefined &&
      TITLE_WITH_LABELS.test(open[0]!.plain) &&
      !TITLE_WITH_LABELS.test(line.plain) &&
      itemUnits(plain, [line], firstListedLeads).units.length === 0;
    if (isText) open.push(line);
    else groups.push([line]);
  }
  return groups;
}

/** Whether most paragraphs say outright who does what; of the others then the subject of a sentence is enough. */
function sharesMostOut(plain: string, lines: readonly LineView[], firstListedLeads: boolean): boolean {
  const paragraphs = lines.filter((line) => !line.row && !isHeading(line));
  const shared = paragraphs.filter((line) =>
    itemUnitsWithSentences(plain, [line], firstListedLeads).units.some(({ source }) => source !== 'body'),
  );
  return shared.length * 2 > paragraphs.length;
}

/**
 * In a document without ordinals short lines are headings. Each paragraph under them that names units is a task;
 * where labelled lines name them, the paragraphs above the labels are.
 */
export function tasksFromParagraphs(
  document: CleanDocument,
  lines: readonly LineView[],
  firstListedLeads: boolean,
): TaskDraft[] {
  const { plain, text } = document;
  const pathOf = (...headings: readonly (LineView | undefined)[]): string[] =>
    headings.flatMap((line) => {
      if (!line) return [];
      const box = BOXED.test(line.plain) ? 1 : 0;
      return [text.slice(line.start + box, line.end - box)];
    });
  const isShared = sharesMostOut(plain, lines, firstListedLeads);
  return blocksOf(lines.filter((line) => !line.row)).flatMap(({ heading, section, lines: below }) => {
    if (!below.some(isLabelledLine)) {
      const path = pathOf(heading).length > 0 ? pathOf(heading) : pathOf(section);
      return withTextBelow(plain, below, firstListedLeads)
        .map(([line, ...more]) => ({
          line: line!,
          draft: draftOfParagraph(plain, line!, path, false, firstListedLeads, more),
        }))
        .filter(
          ({ line, draft }) =>
            isBulleted(line) ||
            draft.units.some(({ source }) => source !== 'body' || (isShared && heading !== undefined)),
        )
        .map(({ draft }) => draft);
    }
    const items = itemsOf(below);
    const title = items.length === 1 ? heading : undefined;
    const path = title ? pathOf(section) : pathOf(section, heading);
    return items.flatMap((item) => draftOfItem(plain, item, title, path, firstListedLeads) ?? []);
  });
}
