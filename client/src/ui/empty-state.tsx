import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.js';

interface EmptyStateProps {
  title: string;
  /** What to do next: an empty page never leaves its reader standing. */
  hint?: ReactNode;
  action?: ReactNode;
  icon?: IconName;
}

export function EmptyState({ title, hint, action, icon = 'file' }: EmptyStateProps) {
  return (
    <div className="empty-state">
      <span className="empty-state-icon">
        <Icon name={icon} size={28} />
      </span>
      <p className="empty-state-title">{title}</p>
      {hint && <p className="empty-state-hint">{hint}</p>}
      {action}
    </div>
  );
}
