import type { Action } from '#shared/access/actions.js';
import { urls } from '../../lib/urls.js';

/** What a shortcut does: opens a part of the frame, or a page. */
export interface Shortcut {
  readonly text:
    'palette' | 'help' | 'overview' | 'work' | 'ledger' | 'heatmap' | 'plans' | 'ranking' | 'notices';
  /** `mod+k`: with Ctrl or ⌘. `g l`: one after the other. */
  readonly keys: string;
  /** Null for what is in the frame itself. */
  readonly to: string | null;
  /** Offered to those who may do it. */
  readonly needs: Action | null;
}

/** The only place where keys are given: the frame listens by it, and the help shows it. */
export const SHORTCUTS: readonly Shortcut[] = [
  { text: 'palette', keys: 'mod+k', to: null, needs: null },
  { text: 'help', keys: '?', to: null, needs: null },
  { text: 'overview', keys: 'g o', to: urls.overview, needs: 'assignment.read' },
  { text: 'work', keys: 'g w', to: urls.work, needs: 'assignment.read' },
  { text: 'ledger', keys: 'g l', to: urls.ledger, needs: 'assignment.read' },
  { text: 'heatmap', keys: 'g h', to: urls.heatmap, needs: 'assignment.read' },
  { text: 'plans', keys: 'g p', to: urls.plans, needs: 'plan.read' },
  { text: 'ranking', keys: 'g s', to: urls.ranking, needs: 'result.read-ranking' },
  { text: 'notices', keys: 'g n', to: urls.notices, needs: 'notice.read' },
];

export const permittedShortcuts = (permittedActions: readonly string[]): Shortcut[] =>
  SHORTCUTS.filter(({ needs }) => needs === null || permittedActions.includes(needs));
