import type { Heading } from '../outline/heading-tree.js';
import { itemTitle } from '../outline/item-title.js';
import { headingUnits } from '../units/heading-units.js';
import type { ItemUnits } from './item-units.js';
import type { DraftUnit, TaskDraft } from './task-draft.js';

const unitsInTitle = (plain: string, heading: Heading): DraftUnit[] => {
  const { start, end } = itemTitle(heading.line, heading.ordinal);
  return headingUnits(plain.slice(start, end)).map((unit) => ({
    start: unit.start + start,
    end: unit.end + start,
    role: unit.role,
    source: 'parenthesis',
  }));
};

/** `一、县教育局` over its tasks: in a document that is put together by units, most headings of the level name some. */
export function unitsOfHeading(plain: string, roots: readonly Heading[], heading: Heading): DraftUnit[] {
  const siblings = (heading.parent?.children ?? roots).filter((one) => one.children.length > 0);
  const named = siblings.filter((one) => unitsInTitle(plain, one).length > 0);
  return named.length >= 2 && named.length * 2 > siblings.length ? unitsInTitle(plain, heading) : [];
}

/** The heading's units with the item's own; 牵头…… at the opening of the item says that they lead it. */
export function withHeadingUnits(plain: string, draft: TaskDraft, units: readonly DraftUnit[]): TaskDraft {
  if (units.length === 0) return draft;
  const leads = plain.startsWith('牵头', draft.titleSpan.start);
  const named = units.map((unit): DraftUnit => (leads ? { ...unit, role: 'lead' } : unit));
  return { ...draft, units: [...named, ...draft.units] };
}

/** `1.县教育局:选派……`: the title is the unit. */
export function withTitleUnits(plain: string, heading: Heading, fields: ItemUnits): ItemUnits {
  const { end } = itemTitle(heading.line, heading.ordinal);
  const titled = plain[end] === ':' ? unitsInTitle(plain, heading) : [];
  if (titled.length === 0) return fields;
  return { ...fields, units: [...titled, ...fields.units.filter(({ source }) => source !== 'body')] };
}
