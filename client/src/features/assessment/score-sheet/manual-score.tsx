import type { LeafIndicator } from '#shared/assessment/indicator.js';
import { isPointsText } from '#shared/assessment/points.js';
import { decimal } from '#shared/kernel/decimal.js';
import { Input, type InputRef } from 'antd';
import { useId, useRef, type FocusEvent, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { CellNote } from './cell-note.js';
import type { Entry } from './own-entry.js';
import { useScoreCell } from './use-score-cell.js';

interface ManualScoreProps {
  roundId: string;
  unitId: string;
  entry: Entry;
  indicator: LeafIndicator;
  /** Names unit and indicator for screen readers. */
  label: string;
  /** Where the points' field is found by its neighbours. */
  place: string;
  /** One row down or up; false at the ends. */
  onMove: (step: 1 | -1) => boolean;
}

/** Points, and under them the reason once points are lost. Enter goes on: to the reason if it is owed, else down. */
export function ManualScore({ roundId, unitId, entry, indicator, label, place, onMove }: ManualScoreProps) {
  const { t } = useTranslation('assessment');
  const { maxPoints } = indicator;
  const score = useScoreCell({ roundId, unitId, entry, indicator });
  const reasonField = useRef<InputRef>(null);
  const noteId = useId();
  const { points, reason } = score.entry;
  const lost = isPointsText(points) && decimal(points).lt(maxPoints);
  const asksReason = lost || reason !== '';
  const wrong =
    score.state.kind === 'refused' || score.state.kind === 'failed' || score.state.kind === 'conflict';

  const onKeyDown = (event: KeyboardEvent, owesReason: boolean) => {
    if (event.nativeEvent.isComposing) return;
    const step =
      event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' || event.key === 'Enter' ? 1 : undefined;
    if (!step) return;
    event.preventDefault();
    if (event.key === 'Enter' && owesReason) reasonField.current?.focus();
    else if (!onMove(step)) score.save();
  };
  const onBlur = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) score.save();
  };

  return (
    <div className="score-cell" onBlur={onBlur}>
      <Input
        size="small"
        className={points === '' ? 'score-points score-owed' : 'score-points'}
        data-score={place}
        value={points}
        inputMode="decimal"
        status={wrong ? 'error' : ''}
        aria-label={t('sheet.pointsOf', { cell: label })}
        aria-invalid={wrong}
        aria-describedby={noteId}
        onChange={(event) => score.change({ points: event.target.value.trim() })}
        onKeyDown={(event) => onKeyDown(event, lost && reason.trim() === '')}
      />
      {asksReason && (
        <Input
          ref={reasonField}
          size="small"
          value={reason}
          title={reason}
          maxLength={500}
          placeholder={t('sheet.reason')}
          aria-label={t('sheet.reasonOf', { cell: label })}
          onChange={(event) => score.change({ reason: event.target.value })}
          onKeyDown={(event) => onKeyDown(event, false)}
        />
      )}
      <CellNote id={noteId} state={score.state} onKeepMine={score.keepMine} onTakeTheirs={score.takeTheirs} />
    </div>
  );
}
