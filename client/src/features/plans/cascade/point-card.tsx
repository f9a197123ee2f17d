import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CascadeItem, Mapping } from './cascade-parts.js';
import { LongText } from './long-text.js';
import { MappingRow } from './mapping-row.js';
import type { PointRow } from './point-rows.js';

interface PointCardProps {
  row: PointRow;
  tasks: readonly CascadeItem[];
  /** The mapping that the keyboard stands on. */
  current: string | undefined;
  busy: boolean;
  onFocus: (mappingId: string) => void;
  onDecide: (mapping: Mapping, step: 'mapping.confirm' | 'mapping.reject') => Promise<void>;
  /** Absent for whoever may only look. */
  onMap?: (taskId: string) => Promise<void>;
}

/** A superior point on the left, what takes it up on the right. */
export function PointCard({
  row: { point, mappings },
  tasks,
  current,
  busy,
  onFocus,
  onDecide,
  onMap,
}: PointCardProps) {
  const { t } = useTranslation('cascade');
  const taken = mappings.some(({ mapping }) => mapping.state === 'confirmed');
  const others = tasks.filter(({ id }) => !mappings.some(({ task }) => task.id === id));
  return (
    <section
      className={taken ? 'point-card' : 'point-card point-card-open'}
      id={`point-${point.id}`}
      tabIndex={-1}
    >
      <div className="point-side">
        <h3>
          <span className="point-ordinal">{point.ordinal}</span> {point.title}
        </h3>
        {point.dueOn && <span className="point-due">{t('board.due', { date: point.dueOn })}</span>}
        <LongText text={point.text} title={point.title} />
      </div>
      <div className="task-side">
        {mappings.length === 0 && <p className="quiet">{t('board.noSuggestion')}</p>}
        {mappings.map(({ mapping, task }) => (
          <MappingRow
            key={mapping.id}
            {...{ point, task, mapping, busy, onDecide, onFocus }}
            isCurrent={mapping.id === current}
          />
        ))}
        {onMap && others.length > 0 && (
          <Select<string>
            className="add-task"
            size="small"
            variant="borderless"
            showSearch={{ optionFilterProp: 'label' }}
            value={null}
            disabled={busy}
            placeholder={t('board.add')}
            aria-label={t('board.addLabel', { point: point.title })}
            options={others.map(({ id, ordinal, title }) => ({
              value: id,
              label: `${ordinal} ${title}`.trim(),
            }))}
            onChange={(taskId) => void onMap(taskId)}
          />
        )}
      </div>
    </section>
  );
}
