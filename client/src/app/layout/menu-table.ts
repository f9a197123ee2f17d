import type { Action } from '#shared/access/actions.js';
import { urls } from '../../lib/urls.js';
import type { IconName } from '../../ui/icon.js';
import type { appTextsZhCn } from '../texts.zh-cn.js';

type MenuText = keyof typeof appTextsZhCn.menu;

export interface MenuEntry {
  readonly text: MenuText;
  readonly to: string;
  readonly icon: IconName;
  /** Shown to those who may do any of this. */
  readonly needs: Action;
  /** Addresses besides `to` that belong to this entry. */
  readonly alsoUnder?: readonly string[];
}

export interface MenuGroup {
  readonly text: MenuText;
  readonly entries: readonly MenuEntry[];
}

/** The menu as a table; its first permitted entry is also where a log-in arrives. */
const MENU: readonly MenuGroup[] = [
  {
    text: 'daily',
    entries: [
      { text: 'overview', to: urls.overview, icon: 'overview', needs: 'assignment.read' },
      {
        text: 'work',
        to: urls.work,
        icon: 'work',
        needs: 'assignment.read',
        alsoUnder: ['/assignments', '/progress-reports'],
      },
      { text: 'approvals', to: urls.approvals, icon: 'check', needs: 'completion.check' },
      { text: 'followedItems', to: urls.followedItems, icon: 'bell', needs: 'followed-item.read' },
      { text: 'unitList', to: urls.unitList, icon: 'plans', needs: 'assignment.break-down' },
      { text: 'reminders', to: urls.reminders, icon: 'bell', needs: 'assignment.remind' },
      { text: 'quarterGrid', to: urls.quarterGrid, icon: 'plans', needs: 'progress.write-report' },
      { text: 'ledger', to: urls.ledger, icon: 'ledger', needs: 'assignment.read' },
      { text: 'heatmap', to: urls.heatmap, icon: 'heatmap', needs: 'assignment.read' },
      { text: 'attention', to: urls.attention, icon: 'warning', needs: 'progress.read' },
    ],
  },
  {
    text: 'documents',
    entries: [
      { text: 'plans', to: urls.plans, icon: 'plans', needs: 'plan.read', alsoUnder: ['/tasks'] },
      { text: 'intake', to: urls.intake, icon: 'intake', needs: 'plan.import' },
    ],
  },
  {
    text: 'results',
    entries: [
      { text: 'rounds', to: urls.rounds, icon: 'rounds', needs: 'round.read-draft' },
      {
        text: 'yearResult',
        to: urls.yearResult('latest'),
        icon: 'ranking',
        needs: 'result.read-ranking',
        alsoUnder: ['/year'],
      },
      { text: 'rubrics', to: urls.rubrics, icon: 'file', needs: 'round.manage' },
      { text: 'measures', to: urls.measures, icon: 'check', needs: 'measure.read' },
      { text: 'draws', to: urls.draws, icon: 'check', needs: 'draw.read' },
      { text: 'findings', to: urls.findings, icon: 'warning', needs: 'followed-item.read' },
      { text: 'lookBacks', to: urls.lookBacks, icon: 'clock', needs: 'look-back.read' },
      { text: 'burden', to: urls.burdenOverrides, icon: 'check', needs: 'burden.read' },
      { text: 'unitRounds', to: urls.unitRounds, icon: 'rounds', needs: 'round.self-review' },
      { text: 'ranking', to: urls.ranking, icon: 'ranking', needs: 'result.read-ranking' },
    ],
  },
  {
    text: 'management',
    entries: [
      { text: 'calendar', to: urls.calendar, icon: 'clock', needs: 'calendar.read' },
      { text: 'units', to: urls.units, icon: 'units', needs: 'organisation.read' },
      { text: 'lightPolicy', to: urls.lightPolicy, icon: 'clock', needs: 'light-policy.manage' },
      { text: 'accounts', to: urls.accounts, icon: 'accounts', needs: 'account.manage' },
      { text: 'auditLog', to: urls.auditLog, icon: 'audit', needs: 'audit.read' },
    ],
  },
];

/** The groups of which the viewer may see something. */
export function permittedMenu(permittedActions: readonly string[]): MenuGroup[] {
  return MENU.map((group) => ({
    ...group,
    entries: group.entries.filter(({ needs }) => permittedActions.includes(needs)),
  })).filter(({ entries }) => entries.length > 0);
}

const isUnder = (path: string, folder: string): boolean => path === folder || path.startsWith(`${folder}/`);

/** The address of the entry that `path` belongs to. */
export const currentEntry = (menu: readonly MenuGroup[], path: string): string | undefined =>
  menu
    .flatMap(({ entries }) => entries)
    .find(({ to, alsoUnder = [] }) => [to, ...alsoUnder].some((folder) => isUnder(path, folder)))?.to;
