import { useEffect, useMemo, useRef, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { Span } from '#shared/intake/span.js';
import type { DraftTask } from './review-edit.js';
import { taskName } from './review-summary.js';
import { textSegments, type Segment } from './text-segments.js';

interface SourceTextProps {
  text: string;
  tasks: readonly DraftTask[];
  selectedKey: string | undefined;
  lit: Span | null;
  onSelect: (key: string) => void;
}

/** The document itself: every task is marked where it stands, and the sentence being looked at is lit. */
export function SourceText({ text, tasks, selectedKey, lit, onSelect }: SourceTextProps) {
  const { t } = useTranslation('intake');
  const pane = useRef<HTMLDivElement>(null);
  const segments = useMemo(() => textSegments(text, tasks, lit), [text, tasks, lit]);
  useScrollIntoPane(pane, '[data-lit]', lit);
  useScrollIntoPane(pane, '[data-selected]', selectedKey);

  const nameOf = (key: string) => {
    const task = tasks.find((candidate) => candidate.key === key);
    return task ? taskName(task, t('tasks.untitled')) : '';
  };

  return (
    <div className="source-text" ref={pane} role="region" aria-label={t('review.sourceLabel')} tabIndex={0}>
      {segments.map((segment) => (
        <SourceSegment
          key={segment.start}
          segment={segment}
          selected={segment.taskKey !== undefined && segment.taskKey === selectedKey}
          markerLabel={
            segment.opensTask && segment.taskKey
              ? t('review.showTask', { name: nameOf(segment.taskKey) })
              : undefined
          }
          onSelect={onSelect}
        />
      ))}
    </div>
  );
}

interface SourceSegmentProps {
  segment: Segment;
  selected: boolean;
  markerLabel: string | undefined;
  onSelect: (key: string) => void;
}

function SourceSegment({
  segment: { text, taskKey, lit },
  selected,
  markerLabel,
  onSelect,
}: SourceSegmentProps) {
  if (!taskKey) return lit ? <mark data-lit="">{text}</mark> : <span>{text}</span>;
  const Tag = lit ? 'mark' : 'span';
  return (
    <>
      {markerLabel && (
        <button
          type="button"
          className="task-marker"
          aria-label={markerLabel}
          title={markerLabel}
          onClick={() => onSelect(taskKey)}
        />
      )}
      {/* The marker before it is the keyboard's way; a click anywhere in the task is the mouse's. */}
      <Tag
        className={selected ? 'task-text task-text-selected' : 'task-text'}
        {...(lit && { 'data-lit': '' })}
        {...(selected && { 'data-selected': '' })}
        onClick={() => onSelect(taskKey)}
      >
        {text}
      </Tag>
    </>
  );
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
