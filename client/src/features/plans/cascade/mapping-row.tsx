import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { instantLabel } from '../../../lib/format/civil-date-label.js';
import { percentLabel } from '../../../lib/format/number-labels.js';
import { useLabels } from '../../../lib/labels/labels.js';
import { urls } from '../../../lib/urls.js';
import { StatusTag, type Tone } from '../../../ui/status-tag.js';
import type { CascadeItem, Mapping } from './cascade-parts.js';

const TONES: Readonly<Record<Mapping['state'], Tone>> = {
  confirmed: 'good',
  suggested: 'warning',
  rejected: 'neutral',
};

interface MappingRowProps {
  point: CascadeItem;
  task: CascadeItem;
  mapping: Mapping;
  isCurrent: boolean;
  busy: boolean;
  onFocus: (mappingId: string) => void;
  onDecide: (mapping: Mapping, step: 'mapping.confirm' | 'mapping.reject') => Promise<void>;
}

/** One local task beside the point: why it seems alike, and what was decided by whom. */
export function MappingRow({ point, task, mapping, isCurrent, busy, onFocus, onDecide }: MappingRowProps) {
  const { t } = useTranslation('cascade');
  const labels = useLabels().cascade;
  const { state, likeness, sharedWords, decidedAt, decidedByName } = mapping;
  const late = point.dueOn && task.dueOn && task.dueOn > point.dueOn;
  return (
    <div
      role="group"
      className={`mapping-row mapping-${state}`}
      data-mapping={mapping.id}
      tabIndex={isCurrent ? 0 : -1}
      aria-label={t('board.row', {
        point: point.title,
        task: task.title,
        state: labels.mappingStates[state],
      })}
      onFocus={() => onFocus(mapping.id)}
    >
      <div className="mapping-head">
        <StatusTag tone={TONES[state]}>{labels.mappingStates[state]}</StatusTag>
        <Link to={urls.task(task.id)} className="mapping-task">
          {`${task.ordinal} ${task.title}`.trim()}
        </Link>
        {task.dueOn && (
          <span className={late ? 'point-due point-due-late' : 'point-due'}>
            {t(late ? 'board.dueLate' : 'board.due', { date: task.dueOn })}
          </span>
        )}
        <span className="mapping-buttons">
          <DecisionButtons {...{ mapping, busy, onDecide }} />
        </span>
      </div>
      <div className="mapping-why">
        <span className="likeness-bar" aria-hidden="true">
          <span style={{ width: `${Number(likeness) * 100}%` }} />
        </span>
        <span className="nowrap">
          {t('board.likeness', { percent: percentLabel(Math.round(Number(likeness) * 100)) })}
        </span>
        {sharedWords.map((word) => (
          <span key={word} className="shared-word" title={t('board.words')}>
            {word}
          </span>
        ))}
        {decidedAt && (
          <span className="mapping-decided">
            {t('board.decidedBy', { name: decidedByName ?? '', time: instantLabel(decidedAt) })}
          </span>
        )}
      </div>
    </div>
  );
}

function DecisionButtons({
  mapping,
  busy,
  onDecide,
}: Pick<MappingRowProps, 'mapping' | 'busy' | 'onDecide'>) {
  const { t } = useTranslation('cascade');
  const offers = (step: string) => mapping.availableActions.some(({ key }) => key === step);
  return (
    <>
      {offers('mapping.confirm') && (
        <Button
          size="small"
          disabled={busy}
          type={mapping.state === 'suggested' ? 'primary' : 'default'}
          onClick={() => void onDecide(mapping, 'mapping.confirm')}
        >
          {mapping.state === 'rejected' ? t('board.restore') : t('board.confirm')}
        </Button>
      )}
      {offers('mapping.reject') && (
        <Button size="small" disabled={busy} onClick={() => void onDecide(mapping, 'mapping.reject')}>
          {t('board.reject')}
        </Button>
      )}
    </>
  );
}
