import { memo, useContext, useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { Span } from '#shared/intake/span.js';
import { offsetUnderMouse } from './offset-under-mouse.js';
import { PointingContext } from './pointing.js';
import type { DraftTask } from './review-edit.js';
import { SourceBlock } from './source-block.js';
import { textSegments, type Segment } from './text-segments.js';

interface SourceTextProps {
  text: string;
  tasks: readonly DraftTask[];
  selectedKey: string | undefined;
  lit: Span | null;
  onSelect: (key: string) => void;
}

/** At least so many runs are drawn together; what happens to one of them leaves the other blocks as they are. */
const BLOCK = 60;

/** The document itself: every task is marked where it stands, and the sentence being looked at is lit. */
export const SourceText = memo(function SourceText({
  text,
  tasks,
  selectedKey,
  lit,
  onSelect,
}: SourceTextProps) {
  const { t } = useTranslation('intake');
  const pane = useRef<HTMLDivElement>(null);
  const pointing = useContext(PointingContext);
  const blocks = useBlocks(text, tasks);
  useScrollIntoPane(pane, '[data-lit]', lit);
  useScrollIntoPane(pane, '[data-selected]', selectedKey);

  return (
    <div
      className="source-text"
      ref={pane}
      role="region"
      aria-label={t('review.sourceLabel')}
      tabIndex={0}
      onMouseMove={({ nativeEvent }) => pointing.point(offsetUnderMouse(nativeEvent))}
      onMouseLeave={() => pointing.point(null)}
    >
      {blocks.map(({ segments, keys, start, end }) => (
        <SourceBlock
          key={start}
          segments={segments}
          selectedKey={selectedKey !== undefined && keys.has(selectedKey) ? selectedKey : undefined}
          lit={lit && lit.start < end && lit.end > start ? lit : null}
          onSelect={onSelect}
        />
      ))}
    </div>
  );
});

interface Block {
  readonly segments: readonly Segment[];
  readonly keys: ReadonlySet<string>;
  readonly start: number;
  readonly end: number;
}

const placesOf = (tasks: readonly DraftTask[]): string =>
  tasks.map(({ key, span }) => `${key} ${span?.start} ${span?.end}`).join('\n');

/** Typing into a task changes the tasks and leaves their places: the text is not cut and drawn again. */
function useBlocks(text: string, tasks: readonly DraftTask[]): readonly Block[] {
  const places = useMemo(() => placesOf(tasks), [tasks]);
  const [held, hold] = useState({ places, tasks });
  if (held.places !== places) hold({ places, tasks });
  return useMemo(() => blocksOf(textSegments(text, held.tasks)), [text, held]);
}

/** Blocks end with a line, so that each is laid out by itself. */
function blocksOf(segments: readonly Segment[]): Block[] {
  const blocks: Block[] = [];
  let part: Segment[] = [];
  const close = () => {
    const first = part[0];
    const last = part[part.length - 1];
    if (!first || !last) return;
    const keys = new Set(part.flatMap(({ taskKey }) => (taskKey === undefined ? [] : [taskKey])));
    blocks.push({ segments: part, keys, start: first.start, end: last.start + last.text.length });
    part = [];
  };
  for (const segment of segments) {
    part.push(segment);
    if (part.length >= BLOCK && segment.text.endsWith('\n')) close();
  }
  close();
  return blocks;
}

const SETTLE_MS = 120;

/** Brings what `selector` finds into the pane once `trigger` has settled: the text does not jump under a passing mouse. */
function useScrollIntoPane(pane: RefObject<HTMLDivElement | null>, selector: string, trigger: unknown) {
  useEffect(() => {
    if (!trigger) return;
    const timer = setTimeout(() => {
      const box = pane.current;
      const target = box?.querySelector<HTMLElement>(selector);
      if (!box || !target) return;
      const top = target.getBoundingClientRect().top - box.getBoundingClientRect().top;
      if (top < 24 || top > box.clientHeight - 72) box.scrollTop += top - box.clientHeight / 3;
    }, SETTLE_MS);
    return () => clearTimeout(timer);
  }, [pane, selector, trigger]);
}
