import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Span } from '#shared/intake/span.js';
import { Icon } from '../../../ui/icon.js';
import { StatusTag } from '../../../ui/status-tag.js';
import { usePointed } from './pointing.js';
import type { DraftTask, DraftUnit } from './review-edit.js';
import { useSpotlight } from './spotlight.js';

/** What was read of a task, at a glance; each chip lights its words in the text and is lit by them. */
export function TaskChips({ task }: { task: DraftTask }) {
  const { t } = useTranslation('intake');
  return (
    <span className="task-chips">
      {!task.taken && <StatusTag tone="neutral">{t('tasks.notTaken')}</StatusTag>}
      {task.units.map((unit, index) => (
        <UnitChip key={index} unit={unit} />
      ))}
      {task.deadlines.map(({ text, date, span }, index) => (
        <Chip key={index} span={span} className="chip-deadline">
          <Icon name="clock" size={12} /> {date ?? text}
        </Chip>
      ))}
      {task.targets.map(({ text, span }, index) => (
        <Chip key={index} span={span} className="chip-target">
          {text}
        </Chip>
      ))}
      {task.doubts.length > 0 && (
        <StatusTag tone="warning">{`${t('tasks.doubts')} ${task.doubts.length}`}</StatusTag>
      )}
    </span>
  );
}

function UnitChip({ unit: { role, printedName, span, unitId, groupId } }: { unit: DraftUnit }) {
  const { t } = useTranslation('intake');
  const open = !unitId && !groupId;
  return (
    <Chip
      span={span}
      className={`${role === 'lead' ? 'chip-lead' : ''}${open ? ' chip-open' : ''}`}
      title={open ? t('names.keepOpen') : undefined}
    >
      {role === 'lead' && <b>{t('tasks.leadMark')}</b>}
      {printedName}
      {open && <span aria-hidden="true"> ?</span>}
    </Chip>
  );
}

interface ChipProps {
  span: Span | null | undefined;
  className: string;
  title?: string | undefined;
  children: ReactNode;
}

function Chip({ span, className, title, children }: ChipProps) {
  const pointed = usePointed(span);
  const { onMouseEnter, onMouseLeave } = useSpotlight(span);
  return (
    <span
      className={`chip ${className}${pointed ? ' pointed' : ''}`}
      title={title}
      onMouseEnter={onMouseEnter}
      onMouseLeave={onMouseLeave}
    >
      {children}
    </span>
  );
}
