import { useTranslation } from 'react-i18next';
import { useLabels } from '../../../lib/labels/labels.js';
import { Icon } from '../../../ui/icon.js';
import { Panel } from '../../../ui/panel.js';
import { doubtSentence, type Doubt } from './doubt-sentence.js';
import type { Draft, DraftTask } from './review-edit.js';
import { doubtsOfTasks, taskName } from './review-summary.js';
import { useSpotlight } from './spotlight.js';
import './doubts-panel.css';

interface DoubtsPanelProps {
  draft: Draft;
  tasks: readonly DraftTask[];
  onSelect: (key: string) => void;
}

/** Everything the reader was not sure of, before the reviewer reads task by task. */
export function DoubtsPanel({ draft, tasks, onSelect }: DoubtsPanelProps) {
  const { t } = useTranslation('intake');
  const ofTasks = doubtsOfTasks(tasks);
  const count = draft.doubts.length + ofTasks.length;
  if (count === 0) return null;
  return (
    <Panel title={t('doubts.title', { count })}>
      <ul className="doubts">
        {draft.doubts.map((doubt, index) => (
          <DoubtLine key={`document ${index}`} doubt={doubt} where={t('doubts.whereDocument')} />
        ))}
        {ofTasks.map(({ doubt, task }, index) => (
          <DoubtLine
            key={`${task.key} ${index}`}
            doubt={doubt}
            where={t('doubts.where', { name: taskName(task, t('tasks.untitled')) })}
            onOpen={() => onSelect(task.key)}
          />
        ))}
      </ul>
    </Panel>
  );
}

function DoubtLine({ doubt, where, onOpen }: { doubt: Doubt; where: string; onOpen?: () => void }) {
  const labels = useLabels();
  const spotlight = useSpotlight(doubt.span);
  return (
    <li {...spotlight}>
      <Icon name="warning" />
      <span>{doubtSentence(labels, doubt)}</span>
      {onOpen ? (
        <button type="button" className="link-button doubt-where" onClick={onOpen}>
          {where}
        </button>
      ) : (
        <span className="quiet doubt-where" tabIndex={doubt.span ? 0 : undefined}>
          {where}
        </span>
      )}
    </li>
  );
}
