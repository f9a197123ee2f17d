import { Button, Input } from 'antd';
import type { Dispatch } from 'react';
import { useTranslation } from 'react-i18next';
import { MOST_LEADER } from '#shared/intake/save-breakdown.schema.js';
import { useLabels } from '../../../lib/labels/labels.js';
import { Icon } from '../../../ui/icon.js';
import { DeadlineRows } from './deadline-rows.js';
import { doubtSentence } from './doubt-sentence.js';
import { Field } from './field.js';
import { FigureList } from './figure-list.js';
import type { DraftTask } from './review-edit.js';
import type { ReviewAction } from './review-reducer.js';
import { SectionInput } from './section-input.js';
import { Spotlit } from './spotlit.js';
import { TargetRows } from './target-rows.js';
import { UnitRows } from './unit-rows.js';

interface TaskEditorProps {
  task: DraftTask;
  dispatch: Dispatch<ReviewAction>;
  onRemove: () => void;
}

export function TaskEditor({ task, dispatch, onRemove }: TaskEditorProps) {
  const { t } = useTranslation('intake');
  const labels = useLabels();
  const change = (changes: Partial<Omit<DraftTask, 'key'>>) =>
    dispatch({ kind: 'task', key: task.key, changes });

  return (
    <div className="task-editor">
      {task.doubts.length > 0 && (
        <ul className="doubts task-doubts">
          {task.doubts.map((doubt, index) => (
            <li key={index}>
              <Spotlit span={doubt.span}>
                <Icon name="warning" /> {doubtSentence(labels, doubt)}
              </Spotlit>
            </li>
          ))}
        </ul>
      )}
      <div className="fields">
        <Spotlit span={task.titleSpan} className="field-wide task-name-fields">
          <Field label={t('tasks.ordinal')}>
            <Input value={task.ordinal} onChange={(event) => change({ ordinal: event.target.value })} />
          </Field>
          <Field label={t('tasks.name')}>
            <Input
              value={task.title}
              status={task.taken && !task.title.trim() ? 'error' : ''}
              onChange={(event) => change({ title: event.target.value })}
            />
          </Field>
        </Spotlit>
        <div className="field-wide">
          <Field label={t('tasks.section')}>
            <SectionInput path={task.sectionPath} onChange={(sectionPath) => change({ sectionPath })} />
          </Field>
        </div>
        <Spotlit span={task.span} className="field-wide">
          <Field label={t('tasks.content')}>
            <Input.TextArea
              value={task.content}
              autoSize={{ minRows: 2, maxRows: 6 }}
              onChange={(event) => change({ content: event.target.value })}
            />
          </Field>
        </Spotlit>
      </div>
      <UnitRows units={task.units} dispatch={dispatch} onChange={(units) => change({ units })} />
      <Spotlit span={task.leaderSpan} className="leader-field">
        <Field label={t('tasks.leader')}>
          <Input
            value={task.leader}
            maxLength={MOST_LEADER}
            onChange={(event) => change({ leader: event.target.value })}
          />
        </Field>
      </Spotlit>
      <DeadlineRows deadlines={task.deadlines} onChange={(deadlines) => change({ deadlines })} />
      <TargetRows targets={task.targets} onChange={(targets) => change({ targets })} />
      <FigureList figures={task.figures} />
      <div className="task-editor-foot">
        <Button danger size="small" icon={<Icon name="trash" size={14} />} onClick={onRemove}>
          {t('tasks.remove')}
        </Button>
      </div>
    </div>
  );
}
