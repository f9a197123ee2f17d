import type { CascadeItem, CascadeSide } from '../cascade-item.js';

/** An item of an invented document; `title。text` as a document prints it. */
export function item(id: string, title: string, text = '', changes: Partial<CascadeItem> = {}): CascadeItem {
  return { id, ordinal: id, title, text, dueOn: null, deadlines: [], ...changes };
}

/** A document of 2026. */
export const side = (items: readonly CascadeItem[], sentences: readonly string[] = []): CascadeSide => ({
  year: 2026,
  items,
  sentences,
});
