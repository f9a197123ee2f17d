import { Checkbox } from 'antd';
import { memo, useEffect, useId, useRef, type Dispatch } from 'react';
import { useTranslation } from 'react-i18next';
import { StatusTag } from '../../../ui/status-tag.js';
import { Icon } from '../../../ui/icon.js';
import type { DraftTask, DraftUnit } from './review-edit.js';
import type { ReviewAction } from './review-reducer.js';
import { taskName } from './review-summary.js';
import { useSpotlight } from './spotlight.js';
import { TaskEditor } from './task-editor.js';

interface TaskItemProps {
  task: DraftTask;
  selected: boolean;
  dispatch: Dispatch<ReviewAction>;
  onToggle: (key: string) => void;
  onRemove: (task: DraftTask) => void;
}

/** One line of the list, and its editor while it is selected. */
export const TaskItem = memo(function TaskItem({
  task,
  selected,
  dispatch,
  onToggle,
  onRemove,
}: TaskItemProps) {
  const { t } = useTranslation('intake');
  const editorId = useId();
  const item = useRef<HTMLLIElement>(null);
  const spotlight = useSpotlight(task.titleSpan ?? task.span);
  useEffect(() => {
    if (selected) item.current?.scrollIntoView?.({ block: 'nearest' });
  }, [selected]);

  return (
    <li
      ref={item}
      className={`task-item${selected ? ' task-item-open' : ''}${task.taken ? '' : ' task-item-left'}`}
    >
      <div className="task-line" {...spotlight}>
        <Checkbox
          checked={task.taken}
          aria-label={t('tasks.taken', { name: taskName(task, t('tasks.untitled')) })}
          onChange={(event) => dispatch({ kind: 'take', keys: [task.key], taken: event.target.checked })}
        />
        <button
          type="button"
          className="task-toggle"
          aria-expanded={selected}
          aria-controls={editorId}
          onClick={() => onToggle(task.key)}
        >
          <span className="task-ordinal">{task.ordinal}</span>
          <span className="task-words">
            <span className="task-title">{task.title || t('tasks.untitled')}</span>
            <TaskChips task={task} />
          </span>
          <Icon name="down" size={14} />
        </button>
      </div>
      <div id={editorId}>
        {selected && <TaskEditor task={task} dispatch={dispatch} onRemove={() => onRemove(task)} />}
      </div>
    </li>
  );
});

function TaskChips({ task }: { task: DraftTask }) {
  const { t } = useTranslation('intake');
  return (
    <span className="task-chips">
      {!task.taken && <StatusTag tone="neutral">{t('tasks.notTaken')}</StatusTag>}
      {task.units.map((unit, index) => (
        <UnitChip key={index} unit={unit} />
      ))}
      {task.deadlines.map(({ text, date }, index) => (
        <span key={index} className="chip chip-deadline">
          <Icon name="clock" size={12} /> {date ?? text}
        </span>
      ))}
      {task.targets.map(({ text }, index) => (
        <span key={index} className="chip chip-target">
          {text}
        </span>
      ))}
      {task.doubts.length > 0 && (
        <StatusTag tone="warning">{`${t('tasks.doubts')} ${task.doubts.length}`}</StatusTag>
      )}
    </span>
  );
}

function UnitChip({ unit: { role, printedName, unitId, groupId } }: { unit: DraftUnit }) {
  const { t } = useTranslation('intake');
  const open = !unitId && !groupId;
  return (
    <span
      className={`chip${role === 'lead' ? ' chip-lead' : ''}${open ? ' chip-open' : ''}`}
      title={open ? t('names.keepOpen') : undefined}
    >
      {role === 'lead' && <b>{t('tasks.leadMark')}</b>}
      {printedName}
      {open && <span aria-hidden="true"> ?</span>}
    </span>
  );
}
