import { useEffect, type RefObject } from 'react';
import { isField, ReviewWalk } from './review-walk.js';

/** Undefined for what is not for the review: other modifiers, and everything while Chinese is being composed. */
function pressed(event: KeyboardEvent): string | undefined {
  const { key, isComposing, keyCode, altKey, metaKey, ctrlKey } = event;
  if (isComposing || keyCode === 229 || altKey || metaKey || event.defaultPrevented) return undefined;
  if (ctrlKey) return key === 'Enter' ? 'Ctrl+Enter' : undefined;
  return key.length === 1 ? key.toLowerCase() : key;
}

const isOpenList = (element: Element): boolean => element.getAttribute('aria-expanded') === 'true';

/** Whether the key was taken. In a field only leaving it and confirming are. */
function handle(walk: ReviewWalk, key: string, target: Element): boolean {
  const { current } = walk;
  if (key === 'Ctrl+Enter') return walk.pressAnywhere(key);
  if (key === 'Escape') {
    if (!current || isOpenList(target) || !isField(target)) return false;
    walk.focus(current);
    return true;
  }
  if (isField(target)) return false;
  switch (key) {
    case 'j':
    case 'k':
      walk.step(key === 'j' ? 1 : -1);
      return true;
    case 't':
      walk.focusFirst('task');
      return true;
    case 'Enter':
      // A button that has the focus is pressed by the browser.
      if (target !== current || !walk.press(key)) return false;
      if (current.dataset['stop'] === 'doubt') walk.followToTask();
      return true;
    case 'r':
      return walk.press(key);
  }
  if (!/^[yx1-9]$/.test(key)) return false;
  walk.answer(key);
  return true;
}

/**
 * The review by keyboard alone: J and K walk from place to place, Y, X and digits answer, R registers a name, T goes
 * to the tasks, Ctrl+Enter confirms. Heard while the focus is in the review or nowhere, never in a dialog.
 */
export function useReviewKeys(root: RefObject<HTMLElement | null>, enabled: boolean): void {
  useEffect(() => {
    const board = root.current;
    if (!enabled || !board) return;
    const walk = new ReviewWalk(board);
    const onKeyDown = (event: KeyboardEvent) => {
      const target = event.target as Element;
      // Nowhere in particular is around the review: the page, or the main part that a route focuses.
      if (!board.contains(target) && !target.contains(board)) return;
      const key = pressed(event);
      if (key === undefined || (event.repeat && key !== 'j' && key !== 'k')) return;
      if (handle(walk, key, target)) event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [root, enabled]);
}
