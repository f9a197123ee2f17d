import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.js';

interface EmptyStateProps {
  title: string;
  /** What to do next: an empty page never leaves its reader standing. */
  hint?: ReactNode;
  action?: ReactNode;
  icon?: IconName;
  /** Of a page that has no other heading. */
  isHeading?: boolean;
}

export function EmptyState({ title, hint, action, icon = 'file', isHeading = false }: EmptyStateProps) {
  const Title = isHeading ? 'h1' : 'p';
  return (
    <div className="empty-state">
      <span className="empty-state-icon">
        <Icon name={icon} size={28} />
      </span>
      <Title className="empty-state-title">{title}</Title>
      {hint && <p className="empty-state-hint">{hint}</p>}
      {action}
    </div>
  );
}
