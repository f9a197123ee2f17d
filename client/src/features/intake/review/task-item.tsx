import { Checkbox } from 'antd';
import { memo, useEffect, useId, useRef, type Dispatch } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../ui/icon.js';
import type { DraftTask } from './review-edit.js';
import type { ReviewAction } from './review-reducer.js';
import { usePointed } from './pointing.js';
import { taskName } from './review-summary.js';
import { useSpotlight } from './spotlight.js';
import { TaskChips } from './task-chips.js';
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
  const pointed = usePointed(task.span);
  useEffect(() => {
    if (selected) item.current?.scrollIntoView?.({ block: 'nearest' });
  }, [selected]);

  return (
    <li
      ref={item}
      className={classNames(selected, task.taken, pointed)}
      data-stop="task"
      {...(selected && { 'data-open': '' })}
    >
      <div className="task-line" {...spotlight}>
        <Checkbox
          checked={task.taken}
          data-key="x"
          aria-label={t('tasks.taken', { name: taskName(task, t('tasks.untitled')) })}
          onChange={(event) => dispatch({ kind: 'take', keys: [task.key], taken: event.target.checked })}
        />
        <button
          type="button"
          className="task-toggle"
          data-stop-focus=""
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

const classNames = (selected: boolean, taken: boolean, pointed: boolean): string =>
  ['task-item', selected && 'task-item-open', !taken && 'task-item-left', pointed && 'task-item-pointed']
    .filter(Boolean)
    .join(' ');
