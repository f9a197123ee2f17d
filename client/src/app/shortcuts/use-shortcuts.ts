import { useEffect, useEffectEvent, useRef } from 'react';
import { followed, nameOf } from './pressed-keys.js';
import type { Shortcut } from './shortcut-table.js';

/** After so long the first key of a sequence was meant for nothing. Milliseconds. */
const SEQUENCE_ENDS = 1_500;

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** Runs a shortcut of the table when its keys are pressed anywhere on the page. */
export function useShortcuts(shortcuts: readonly Shortcut[], run: (shortcut: Shortcut) => void): void {
  const sequence = useRef({ keys: '', at: 0 });
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const name = nameOf({
      key: event.key,
      ctrlKey: event.ctrlKey,
      metaKey: event.metaKey,
      altKey: event.altKey,
      isComposing: event.isComposing,
      keyCode: event.keyCode,
      typing: isTyping(event.target),
    });
    if (name === null || event.defaultPrevented) return;
    const { keys, at } = sequence.current;
    const before = event.timeStamp - at < SEQUENCE_ENDS ? keys : '';
    const pressed = followed(
      before,
      name,
      shortcuts.map((shortcut) => shortcut.keys),
    );
    sequence.current = { keys: pressed, at: event.timeStamp };
    const wanted = shortcuts.find((shortcut) => shortcut.keys === pressed);
    if (!wanted) return;
    sequence.current = { keys: '', at: 0 };
    event.preventDefault();
    run(wanted);
  });
  useEffect(() => {
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
