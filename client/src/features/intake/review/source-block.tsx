import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Span } from '#shared/intake/span.js';
import { segmentParts, type Segment, type SegmentPart } from './text-segments.js';

interface SourceBlockProps {
  segments: readonly Segment[];
  /** The selected task, where this block has a part of it. */
  selectedKey: string | undefined;
  /** What is being looked at, where this block has a part of it. */
  lit: Span | null;
  onSelect: (key: string) => void;
}

/** A stretch of the source text. Memoised: a ledger of ten thousand rows is drawn once. */
export const SourceBlock = memo(function SourceBlock({
  segments,
  selectedKey,
  lit,
  onSelect,
}: SourceBlockProps) {
  return (
    <div>
      {segments.map((segment) => (
        <SourceSegment
          key={segment.start}
          segment={segment}
          selected={segment.taskKey !== undefined && segment.taskKey === selectedKey}
          lit={lit}
          onSelect={onSelect}
        />
      ))}
    </div>
  );
});

interface SourceSegmentProps {
  segment: Segment;
  selected: boolean;
  lit: Span | null;
  onSelect: (key: string) => void;
}

function SourceSegment({ segment, selected, lit, onSelect }: SourceSegmentProps) {
  const { taskKey } = segment;
  const parts = segmentParts(segment, lit);
  if (!taskKey) return parts.map((part) => <TextPart key={part.start} part={part} />);
  return (
    <>
      {segment.opensTask && <TaskMarker words={segment.text} onSelect={() => onSelect(taskKey)} />}
      {parts.map((part) => (
        <TextPart
          key={part.start}
          part={part}
          className={selected ? 'task-text task-text-selected' : 'task-text'}
          selected={selected}
          onSelect={() => onSelect(taskKey)}
        />
      ))}
    </>
  );
}

interface TextPartProps {
  part: SegmentPart;
  className?: string;
  selected?: boolean;
  onSelect?: () => void;
}

/** The marker before a task is the keyboard's way to it; a click anywhere in its text is the mouse's. */
function TextPart({ part: { start, text, lit }, className, selected = false, onSelect }: TextPartProps) {
  const Tag = lit ? 'mark' : 'span';
  return (
    <Tag
      className={className}
      data-start={start}
      {...(lit && { 'data-lit': '' })}
      {...(selected && { 'data-selected': '' })}
      onClick={onSelect}
    >
      {text}
    </Tag>
  );
}

const LABEL_LENGTH = 24;

function TaskMarker({ words, onSelect }: { words: string; onSelect: () => void }) {
  const { t } = useTranslation('intake');
  const label = t('review.showTask', { name: words.trim().slice(0, LABEL_LENGTH) });
  return <button type="button" className="task-marker" aria-label={label} title={label} onClick={onSelect} />;
}
