import { accessLabelsZhCn } from './access.labels.zh-cn.js';
import { ACTIONS, type Action } from './actions.js';
import { GRANTS } from './grants.js';
import { ROLES, type Role } from './roles.js';

const MARKS = { jurisdiction: '● 全部', 'own-unit': '◐ 本单位' } as const;

/** The grants as a Markdown table for reviewers: role by action, with how far each reaches. */
export function permissionMatrix(): string {
  const { roles, actions } = accessLabelsZhCn;
  const cell = (action: Action, role: Role) => {
    const scope = GRANTS[action][role];
    return scope ? MARKS[scope] : '';
  };
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    '# 权限矩阵 Permission matrix',
    '',
    'Printed from `shared/src/access/grants.ts`. ● the whole jurisdiction, ◐ the own unit only, empty: refused.',
    '',
    row(['action', '事项', ...ROLES.map((role) => `${roles[role]} \`${role}\``)]),
    row(['---', '---', ...ROLES.map(() => '---')]),
    ...ACTIONS.map((action) =>
      row([`\`${action}\``, actions[action], ...ROLES.map((role) => cell(action, role))]),
    ),
    '',
  ].join('\n');
}
