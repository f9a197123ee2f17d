import { compareQuarters, type Quarter } from '../../kernel/quarter.js';

/** 存在问题 / 下一步工作 */
export const CARRIED_ITEM_KINDS = ['problem', 'next_step'] as const;
export type CarriedItemKind = (typeof CARRIED_ITEM_KINDS)[number];

/** 仍未解决 / 已解决 */
export const CARRIED_ITEM_STATES = ['open', 'solved'] as const;
export type CarriedItemState = (typeof CARRIED_ITEM_STATES)[number];

/** A problem or a next step of an earlier report, and what has become of it. */
export interface CarriedItem {
  readonly kind: CarriedItemKind;
  readonly text: string;
  readonly state: CarriedItemState;
  /** The quarter in whose report it was first written. */
  readonly since: Quarter;
}

export interface ReportToCarryOn extends Quarter {
  readonly problems: string;
  readonly nextStep: string;
  readonly carriedItems: readonly CarriedItem[];
}

export const CARRIED_ITEMS_LIMIT = 60;
/** Longer words are no item that could be ticked off. */
export const CARRIED_TEXT_LIMIT = 500;

/**
 * What the last report leaves to the next one: its problems and next steps one by one, and what it had itself carried
 * on as still open. Each is to be marked; what was solved is not carried further. @source R73 二、存在的主要问题 三、下一步
 */
export function carriedItemsOf(last: ReportToCarryOn): CarriedItem[] {
  const since = { year: last.year, quarter: last.quarter };
  const written = (kind: CarriedItemKind, text: string): CarriedItem[] =>
    itemsOf(text).map((item) => ({ kind, text: item, state: 'open', since }));
  const all = [
    ...last.carriedItems.filter(({ state }) => state === 'open'),
    ...written('problem', last.problems),
    ...written('next_step', last.nextStep),
  ];
  return distinct(all).slice(0, CARRIED_ITEMS_LIMIT);
}

/** A text in its items: lines, and the numbered or semicolon-parted clauses of a line. */
export function itemsOf(text: string): string[] {
  return text
    .split(/\n|；|;|(?<=[。！])(?=\S)/)
    .map((item) =>
      item.replace(/^\s*(?:[（(]?[\d一二三四五六七八九十]{1,3}[)）、.．]|[一二三]是)\s*/, '').trim(),
    )
    .map((item) => item.replace(/[。；;]+$/, ''))
    .filter((item) => item !== '' && !/^(?:无|没有|暂无|无问题)$/.test(item))
    .map((item) => item.slice(0, CARRIED_TEXT_LIMIT));
}

/** The same words written again are the same item, known since the first time. */
function distinct(items: readonly CarriedItem[]): CarriedItem[] {
  const known = new Map<string, CarriedItem>();
  for (const item of items) {
    const key = `${item.kind} ${item.text}`;
    const earlier = known.get(key);
    if (!earlier || compareQuarters(item.since, earlier.since) < 0) known.set(key, item);
  }
  return [...known.values()];
}
