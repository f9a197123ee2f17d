import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../ui/icon.js';
import { Panel } from '../../../ui/panel.js';
import { CleaningKindRow } from './cleaning-kind-row.js';
import { cleaningGroups } from './cleaning-summary.js';
import type { Draft } from './review-edit.js';
import type { Autosave } from './use-autosave.js';
import { useReread } from './use-reread.js';
import './cleaning-panel.css';

interface CleaningPanelProps {
  draft: Draft;
  autosave: Autosave;
  onReread: () => void;
}

/** What cleaning has done to the text, kind by kind; each kind can be undone and taken back. */
export function CleaningPanel({ draft, autosave, onReread }: CleaningPanelProps) {
  const { t } = useTranslation('intake');
  const [open, setOpen] = useState(draft.keptKinds.length > 0);
  const [reread, busy] = useReread(draft, autosave, onReread);
  const groups = cleaningGroups(draft);
  if (groups.length === 0) return null;
  const isOpenReview = draft.state === 'in_review';
  const accept = () => (draft.keptKinds.length > 0 ? reread([]) : setOpen(false));
  return (
    <Panel
      hollow={!open}
      title={t('cleaning.title', { count: draft.cleaning.length })}
      extra={
        <button
          type="button"
          className="link-button cleaning-toggle"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {open ? t('cleaning.close') : t('cleaning.open')} <Icon name="down" size={12} />
        </button>
      }
    >
      <div className="cleaning-head">
        <span className="quiet">{t('cleaning.hint')}</span>
        <Button size="small" loading={busy} disabled={!isOpenReview} onClick={accept}>
          {t('cleaning.acceptAll')}
        </Button>
      </div>
      <ul className="cleaning-kinds">
        {groups.map((group) => (
          <CleaningKindRow
            key={group.kind}
            group={group}
            text={draft.text}
            canUndo={isOpenReview && draft.canReread && group.kind !== 'lost_character' && !busy}
            onUndo={() => reread([...draft.keptKinds, group.kind])}
            onRedo={() => reread(draft.keptKinds.filter((kind) => kind !== group.kind))}
          />
        ))}
      </ul>
    </Panel>
  );
}
