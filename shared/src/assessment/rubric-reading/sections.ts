import { assessmentLabelsZhCn } from '../assessment.labels.zh-cn.js';
import { PARTS, type Part } from '../rules/rubric-terms.js';
import { nameWithPoints, pointsOfCell, tidy } from './plain-words.js';
import type { ReadText } from './rubric-reading.js';
import type { RubricRow } from './rubric-rows.js';

/** A heading over rows: 一、通用考核项目 40. */
export interface SectionHeading {
  readonly number: ReadText | null;
  readonly name: ReadText;
  readonly points: ReadText | null;
}

/** Rows that stand under the same headings. */
export interface Section {
  /** Widest first; empty for rows under no heading. */
  readonly headings: readonly SectionHeading[];
  /** Null: its sentences say which of them give and which take. */
  readonly part: Part | null;
  readonly rows: readonly RubricRow[];
}

export interface Sections {
  readonly sections: readonly Section[];
  /** 总分, where a row states it. */
  readonly total: ReadText | null;
}

const CHINESE = /^[一二三四五六七八九十]{1,3}[、.．]?$/;
const CHINESE_PAREN = /^[（(][一二三四五六七八九十]{1,3}[)）]$/;
const PREFIX =
  /^([一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）]|\d{1,3}[.、．](?!\d))\s*/;
const TOTAL = /^(?:总分值?|总计|合计|满分|共计)$/;
const BESIDE_THE_BASE =
  /(?:加分|奖分|附加分?|奖励|扣分|减分|奖扣分?|加减分|奖惩)(?:项目?|部分|因素|事项|指标|情形)?$/;

/** Which part a name stands for; null where it both gives and takes. */
export function partOfName(name: string): Part | null {
  const bare = tidy(name)
    .replace(/[（(][^（()）]*[)）]/g, '')
    .trim();
  if (bare.length > 16 || !BESIDE_THE_BASE.test(bare)) return 'base';
  const gives = /加|奖|附/.test(bare);
  const takes = /扣|减|惩/.test(bare);
  return gives && takes ? null : gives ? 'bonus' : 'deduction';
}

const partOfLabel = (text: string): Part | null =>
  PARTS.find((part) => assessmentLabelsZhCn.parts[part] === tidy(text)) ?? null;

export function sectionsOf(rows: readonly RubricRow[]): Sections {
  const sections: { headings: SectionHeading[]; part: Part | null; rows: RubricRow[] }[] = [];
  let headings: SectionHeading[] = [];
  let total: ReadText | null = null;
  const begin = (part: Part | null) => sections.push({ headings: [...headings], part, rows: [] });
  for (const row of rows) {
    const stated = row.part && partOfLabel(row.part.text);
    if (stated) {
      headings = [];
      if (last(sections)?.part !== stated) begin(stated);
      last(sections)!.rows.push(row);
      continue;
    }
    const name = row.levels.find((level) => level !== null) ?? row.content;
    if (name && (TOTAL.test(tidy(name.text)) || TOTAL.test(row.ordinal?.text ?? ''))) {
      total ??= row.points ?? total;
      continue;
    }
    const rank = rankOf(row);
    const part = name ? partOfName(bareName(name.text).name) : 'base';
    const isBeside = part !== 'base' && row.levels.some((level) => level !== null);
    if (rank > 0 && (row.standard === null || isBeside)) {
      headings = [...headings.slice(0, rank - 1), headingOf(row, name ?? row.first)];
      begin(part);
      if (row.standard !== null) last(sections)!.rows.push(row);
      continue;
    }
    if (isBeside && name && row.levels[0] === name && rank === 0) {
      headings =
        row.levels.length === 1 ? [] : [headingOf({ ...row, points: row.levelPoints[0] ?? null }, name)];
      begin(part);
    } else if (sections.length === 0 || endsBeside(last(sections)!, row)) {
      if (sections.length > 0) headings = [];
      begin('base');
    }
    last(sections)!.rows.push(row);
  }
  return {
    sections: sections.filter(({ headings: over, rows: own }) => own.length > 0 || over.length > 0),
    total,
  };
}

const last = <Item>(items: readonly Item[]): Item | undefined => items[items.length - 1];

/** A first-level name of its own ends a part that stood under a first-level name. */
const endsBeside = (section: Section, row: RubricRow): boolean =>
  section.part !== 'base' && rankOf(row) === 0 && row.levels.length > 1 && row.levels[0] !== null;

/** 1 for 一、, 2 for （一）, 0 where the row is no heading. */
function rankOf({ ordinal, first }: RubricRow): 0 | 1 | 2 {
  const printed = ordinal?.text ?? PREFIX.exec(first.text)?.[1] ?? '';
  if (CHINESE.test(printed)) return 1;
  return CHINESE_PAREN.test(printed) ? 2 : 0;
}

/** A name without the number in front of it and the points behind it. */
export function bareName(text: string): { number: string; name: string; points: string | null } {
  const number = (PREFIX.exec(text)?.[1] ?? '').replace(/[.．]$/u, '');
  const { name, points } = nameWithPoints(text.slice(PREFIX.exec(text)?.[0].length ?? 0));
  return { number, name, points };
}

function headingOf(row: Pick<RubricRow, 'ordinal' | 'points'>, name: ReadText): SectionHeading {
  const bare = bareName(name.text);
  const inName = bare.points === null ? null : { text: bare.points, place: name.place };
  return {
    number: row.ordinal ?? (bare.number ? { text: bare.number, place: name.place } : null),
    name: { ...name, text: bare.name },
    points: row.points && pointsOfCell(row.points.text) !== null ? row.points : inName,
  };
}
