interface Caret {
  readonly node: Node;
  readonly offset: number;
}

/** Older browsers know one of these, newer ones both. */
interface CaretDocument {
  caretPositionFromPoint?: (x: number, y: number) => { offsetNode: Node; offset: number } | null;
  caretRangeFromPoint?: (x: number, y: number) => Range | null;
}

function caretAt(x: number, y: number): Caret | undefined {
  const page = document as unknown as CaretDocument;
  const position = page.caretPositionFromPoint?.(x, y);
  if (position) return { node: position.offsetNode, offset: position.offset };
  const range = page.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : undefined;
}

/**
 * Offset in the source text of the character under the mouse. Elements of the text say in `data-start` where they
 * begin; null beside the text. Where the browser cannot tell the character, it is the element's first.
 */
export function offsetUnderMouse({ target, clientX, clientY }: MouseEvent): number | null {
  const element = (target as Element).closest<HTMLElement>('[data-start]');
  if (!element) return null;
  const start = Number(element.dataset['start']);
  const caret = caretAt(clientX, clientY);
  if (!caret || !element.contains(caret.node)) return start;
  // The caret stands between two characters; the nearer side of the first or last one may lie outside.
  return start + Math.min(caret.offset, (element.textContent ?? '').length - 1);
}
