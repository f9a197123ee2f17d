import { Button } from 'antd';
import { memo, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLabels } from '../../../lib/labels/labels.js';
import { Icon } from '../../../ui/icon.js';
import { Panel } from '../../../ui/panel.js';
import { doubtSentence, type Doubt } from './doubt-sentence.js';
import { MoreRows } from './more-rows.js';
import { usePointed } from './pointing.js';
import type { OpenDoubt } from './review-summary.js';
import { taskName } from './review-summary.js';
import { useSpotlight } from './spotlight.js';
import './doubts-panel.css';

interface DoubtsPanelProps {
  doubts: readonly OpenDoubt[];
  /** Ids of doubts that the reviewer has looked at and left as they are. */
  settled: ReadonlySet<string>;
  onSettle: (id: string) => void;
  onSelect: (key: string) => void;
}

const FIRST = 60;

/** Everything the reader was not sure of, before the reviewer reads task by task. */
export const DoubtsPanel = memo(function DoubtsPanel({
  doubts,
  settled,
  onSettle,
  onSelect,
}: DoubtsPanelProps) {
  const { t } = useTranslation('intake');
  const [shown, setShown] = useState(FIRST);
  if (doubts.length === 0) return null;
  const open = doubts.filter(({ id }) => !settled.has(id));
  return (
    <Panel
      title={t('doubts.title', { count: open.length })}
      extra={
        open.length < doubts.length && (
          <span className="quiet">{t('doubts.settled', { count: doubts.length - open.length })}</span>
        )
      }
      hollow={open.length === 0}
    >
      <ul className="doubts">
        {open.slice(0, shown).map(({ id, doubt, task }) => (
          <DoubtLine
            key={id}
            doubt={doubt}
            where={
              task
                ? t('doubts.where', { name: taskName(task, t('tasks.untitled')) })
                : t('doubts.whereDocument')
            }
            onSettle={() => onSettle(id)}
            onOpen={task && (() => onSelect(task.key))}
          />
        ))}
        <MoreRows left={open.length - shown} onMore={() => setShown(shown + FIRST * 4)} />
      </ul>
    </Panel>
  );
});

interface DoubtLineProps {
  doubt: Doubt;
  where: string;
  onSettle: () => void;
  onOpen: (() => void) | undefined;
}

function DoubtLine({ doubt, where, onSettle, onOpen }: DoubtLineProps) {
  const { t } = useTranslation('intake');
  const labels = useLabels();
  const spotlight = useSpotlight(doubt.span);
  const pointed = usePointed(doubt.span);
  const sentenceId = useId();
  return (
    <li data-stop="doubt" tabIndex={-1} className={pointed ? 'pointed' : undefined} {...spotlight}>
      <Icon name="warning" />
      <span id={sentenceId}>{doubtSentence(labels, doubt)}</span>
      {onOpen ? (
        <button type="button" className="link-button doubt-where" data-key="Enter" onClick={onOpen}>
          {where}
        </button>
      ) : (
        <span className="quiet doubt-where">{where}</span>
      )}
      <Button size="small" type="text" data-key="y" aria-describedby={sentenceId} onClick={onSettle}>
        {t('doubts.settle')}
      </Button>
    </li>
  );
}
