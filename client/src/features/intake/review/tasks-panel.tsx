import { App, Button } from 'antd';
import { memo, useCallback, useEffect, useRef, type Dispatch } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../ui/empty-state.js';
import { Icon } from '../../../ui/icon.js';
import { Panel } from '../../../ui/panel.js';
import type { DraftTask, ReviewEdit } from './review-edit.js';
import { REVIEW_PARTS } from './review-jumps.js';
import { emptyTask, type ReviewAction } from './review-reducer.js';
import { sectionsOfPage } from './review-summary.js';
import { TaskItem } from './task-item.js';
import { TASKS_PER_PAGE, TaskPages, useTaskPage } from './task-pages.js';
import './tasks-panel.css';

const UNDO_SECONDS = 12;

interface TasksPanelProps {
  edit: ReviewEdit;
  dispatch: Dispatch<ReviewAction>;
  selectedKey: string | undefined;
  onToggle: (key: string) => void;
}

/** Memoised: lighting a sentence must not draw four hundred tasks again. */
export const TasksPanel = memo(function TasksPanel({
  edit,
  dispatch,
  selectedKey,
  onToggle,
}: TasksPanelProps) {
  const { t } = useTranslation('intake');
  const remove = useRemoveTask(edit, dispatch);
  const [page, turn] = useTaskPage(edit.tasks, selectedKey);
  const from = page * TASKS_PER_PAGE;
  const taken = edit.tasks.filter((task) => task.taken).length;

  function turnTo(next: number) {
    turn(next);
    document.getElementById(REVIEW_PARTS.tasks)?.scrollIntoView({ block: 'start' });
  }

  function add() {
    const last = edit.tasks[edit.tasks.length - 1];
    const task = emptyTask(edit, last?.sectionPath ?? []);
    dispatch({ kind: 'add', task });
    onToggle(task.key);
  }

  return (
    <Panel
      flush
      title={t('tasks.title')}
      extra={<span className="quiet">{t('review.summary', { total: edit.tasks.length, taken })}</span>}
    >
      {edit.tasks.length === 0 && (
        <EmptyState icon="intake" title={t('tasks.empty')} hint={t('tasks.emptyHint')} />
      )}
      {sectionsOfPage(edit.tasks, from, from + TASKS_PER_PAGE).map(({ path, tasks, shown }) => (
        <section key={shown[0]?.key} className="task-section">
          <SectionHead path={path} tasks={tasks} dispatch={dispatch} />
          <ul className="task-list">
            {shown.map((task) => (
              <TaskItem
                key={task.key}
                task={task}
                selected={task.key === selectedKey}
                dispatch={dispatch}
                onToggle={onToggle}
                onRemove={remove}
              />
            ))}
          </ul>
        </section>
      ))}
      {edit.tasks.length > TASKS_PER_PAGE && (
        <TaskPages total={edit.tasks.length} page={page} onTurn={turnTo} />
      )}
      <div className="task-add">
        <Button icon={<Icon name="plus" />} onClick={add}>
          {t('tasks.add')}
        </Button>
      </div>
    </Panel>
  );
});

interface SectionHeadProps {
  path: readonly string[];
  tasks: readonly DraftTask[];
  dispatch: Dispatch<ReviewAction>;
}

function SectionHead({ path, tasks, dispatch }: SectionHeadProps) {
  const { t } = useTranslation('intake');
  const allTaken = tasks.every((task) => task.taken);
  return (
    <h3 className="section-head">
      <span>{path.join(' / ') || t('tasks.noSection')}</span>
      <Button
        type="link"
        size="small"
        onClick={() => dispatch({ kind: 'take', keys: tasks.map(({ key }) => key), taken: !allTaken })}
      >
        {allTaken ? t('tasks.leaveSection') : t('tasks.takeSection')}
      </Button>
    </h3>
  );
}

/** Takes a task out at once and offers it back for a while. */
function useRemoveTask(edit: ReviewEdit, dispatch: Dispatch<ReviewAction>): (task: DraftTask) => void {
  const { t } = useTranslation('intake');
  const { message } = App.useApp();
  // A callback that stays the same: with a new one every task of the page would be drawn again at every key.
  const latest = useRef(edit.tasks);
  useEffect(() => {
    latest.current = edit.tasks;
  }, [edit.tasks]);
  return useCallback(
    (task) => {
      const index = latest.current.indexOf(task);
      const note = `removed ${task.key}`;
      const undo = () => {
        dispatch({ kind: 'restore', task, index });
        message.destroy(note);
      };
      dispatch({ kind: 'remove', key: task.key });
      void message.open({
        key: note,
        type: 'info',
        duration: UNDO_SECONDS,
        content: (
          <>
            {t('tasks.removed')}{' '}
            <Button type="link" size="small" onClick={undo}>
              {t('tasks.undo')}
            </Button>
          </>
        ),
      });
    },
    [dispatch, message, t],
  );
}
